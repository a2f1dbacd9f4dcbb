package io.bridgehead.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answer to one question, complete by itself: whoever holds it knows what it shows, in which unit, where the
 * numbers come from and as of when.
 *
 * @param id {@code feature.question}, such as {@code partners.count}
 * @param subtitle the scope in words
 * @param scope the parameters it was asked with, as in a URL
 */
public record Figure(
        String id,
        Text title,
        Text subtitle,
        Unit unit,
        Map<String, List<String>> scope,
        Shape shape,
        List<Note> notes,
        Provenance provenance) {
    public Figure {
        scope = Collections.unmodifiableMap(new LinkedHashMap<>(scope));
        notes = List.copyOf(notes);
    }

    /** The same with one more note. */
    public Figure and(Note note) {
        return new Figure(
                id,
                title,
                subtitle,
                unit,
                scope,
                shape,
                Stream.concat(notes.stream(), Stream.of(note)).toList(),
                provenance);
    }

    /** The same answer to the same question, asked in other words. */
    public Figure askedWith(Map<String, List<String>> parameters) {
        return new Figure(id, title, subtitle, unit, parameters, shape, notes, provenance);
    }
}
