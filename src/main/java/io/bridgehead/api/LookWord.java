package io.bridgehead.api;

import io.bridgehead.export.Format;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.drawing.Paper;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.files.Look;
import io.bridgehead.scope.BadScopeException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The words of a request that say how a file should look; each is taken by the formats that leave the choice. */
enum LookWord {
    THEME(
            "theme",
            EnumSet.of(Format.SVG, Format.PNG),
            Arrays.stream(Theme.values()).map(Theme::code).toList()),
    SCALE(
            "scale",
            EnumSet.of(Format.PNG),
            IntStream.rangeClosed(FigurePictures.LEAST_SCALE, FigurePictures.MOST_SCALE)
                    .mapToObj(Integer::toString)
                    .toList()),
    PAPER(
            "paper",
            EnumSet.of(Format.PDF),
            Arrays.stream(Paper.values()).map(Paper::code).toList()),
    NOTES("notes", EnumSet.allOf(Format.class), List.of("true", "false"));

    private final String word;
    private final Set<Format> formats;
    private final List<String> allowed;

    LookWord(String word, Set<Format> formats, List<String> allowed) {
        this.word = word;
        this.formats = formats;
        this.allowed = allowed;
    }

    String word() {
        return word;
    }

    List<String> allowed() {
        return allowed;
    }

    static List<LookWord> of(Format format) {
        return Arrays.stream(values())
                .filter(word -> word.formats.contains(format))
                .toList();
    }

    /**
     * Takes these words out of a request's parameters: what is left is its scope.
     *
     * @throws BadScopeException for a value that isn't allowed, or more than one
     */
    static Look take(Format format, Map<String, List<String>> parameters) {
        var usual = Look.USUAL;
        var taken = of(format);
        return new Look(
                read(THEME, taken, parameters, Theme::of).orElse(usual.theme()),
                read(SCALE, taken, parameters, said -> Optional.of(Integer.valueOf(said)))
                        .orElse(usual.scale()),
                read(PAPER, taken, parameters, Paper::of).orElse(usual.paper()),
                read(NOTES, taken, parameters, said -> Optional.of(Boolean.valueOf(said)))
                        .orElse(usual.notes()));
    }

    private static <T> Optional<T> read(
            LookWord word,
            List<LookWord> taken,
            Map<String, List<String>> parameters,
            Function<String, Optional<T>> reader) {
        var values = taken.contains(word) ? parameters.remove(word.word) : null;
        if (values == null) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            throw BadScopeException.repeated(word.word);
        }
        var value = values.getFirst();
        if (!word.allowed.contains(value)) {
            throw BadScopeException.notOneOf(word.word, value, word.allowed);
        }
        return reader.apply(value);
    }
}
