package io.bridgehead.figure;

import java.util.Arrays;
import java.util.function.Function;

/** Words in both languages. */
public record Text(String zh, String en) {
    public static final Text EMPTY = new Text("", "");

    public String in(Lang lang) {
        return switch (lang) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** The same in both languages, such as a code or a file's name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** Built for each language from what {@code words} says in it. */
    public static Text of(Function<Lang, String> words) {
        return new Text(words.apply(Lang.ZH), words.apply(Lang.EN));
    }

    /** The parts with a separator between those that aren't empty. */
    public static Text join(String separator, Text... parts) {
        return of(lang -> String.join(
                separator,
                Arrays.stream(parts)
                        .map(part -> part.in(lang))
                        .filter(part -> !part.isEmpty())
                        .toList()));
    }
}
