package io.bridgehead.reference;

import io.bridgehead.figure.Note;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.List;

/** The notes of one figure in the order they came up, each said once. For one thread. */
public final class Notes {
    private static final Texts TEXTS = new Texts("figures");

    private final List<Note> notes = new ArrayList<>();

    /** A note whose sentence stands in the bundle as {@code note.<code>}. */
    public Notes add(String code, Object... arguments) {
        return add(new Note(code, TEXTS.get("note." + code, arguments)));
    }

    /** A note that came with the data. */
    public Notes addSaid(String code, Text text) {
        return add(new Note(code, text));
    }

    public List<Note> list() {
        return notes;
    }

    private Notes add(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return this;
    }
}
