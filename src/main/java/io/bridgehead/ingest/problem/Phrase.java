package io.bridgehead.ingest.problem;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.util.List;

/** Something to be said in whichever language it is asked for: a key of the bundle {@code ingest} and its arguments. */
public record Phrase(String key, List<Object> arguments) {
    private static final Texts TEXTS = new Texts("ingest");

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** @param arguments texts, phrases are told by {@link #text()}, numbers as they are to be read */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    public String in(Lang lang) {
        return TEXTS.in(lang, key, arguments.toArray());
    }

    public Text text() {
        return Text.of(this::in);
    }
}
