package io.bridgehead.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Names one after the other, with the comma of each language between them. */
    public static Text listed(List<Text> names) {
        return of(lang -> names.stream()
                .map(name -> name.in(lang))
                .collect(Collectors.joining(
                        switch (lang) {
                            case ZH -> "、";
                            case EN -> ", ";
                        })));
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
