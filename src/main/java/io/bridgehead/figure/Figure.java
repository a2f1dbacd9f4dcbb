package io.bridgehead.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
