package io.bridgehead.export;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** File names that say what is inside, in the reader's language, and that every system can keep. */
public final class FileNames {
    private static final int LONGEST = 120;
    /** In UTF-8, which is how most systems count: 255 less an ending and a number before it. */
    private static final int MOST_BYTES = 230;

    /** What divides the parts of a scope in words, the region first. */
    private static final String SCOPE_SEPARATOR = " · ";

    private static final Pattern YEARS = Pattern.compile("(\\d{4}(?:-\\d{4})?)年");

    /** Controls, marks that turn the direction of writing, lone surrogates and what paths or shells give a meaning. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}\\s\\\\/:*?\"<>|·%&'`$;]|\\.{2,})+");

    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private FileNames() {}

    /** Region, title, the rest of the scope and the day it is carried off; without an ending. */
    public static String of(Figure figure, Lang lang, LocalDate day) {
        var scope = figure.subtitle().in(lang).split(SCOPE_SEPARATOR, -1);
        var asked = Stream.of(scope).skip(1);
        return of(Stream.concat(Stream.of(scope[0], figure.title().in(lang)), asked), day);
    }

    /** A file of several figures, by its own title. */
    public static String of(String title, LocalDate day) {
        return of(Stream.of(title), day);
    }

    private static String of(Stream<String> parts, LocalDate day) {
        var ending = "_" + day;
        var said = parts.map(FileNames::clean).filter(part -> !part.isEmpty()).collect(Collectors.joining("_"));
        var name = cut(said, LONGEST - ending.length()) + ending;
        return DEVICE.matcher(name).matches() ? "_" + cut(name, LONGEST - 1) : name;
    }

    private static String clean(String part) {
        var plain = FORBIDDEN.matcher(part.replace('–', '-').replace('—', '-')).replaceAll("_");
        var stripped = plain.replaceAll("^[_.]+|[_.]+$", "");
        var years = YEARS.matcher(stripped);
        return years.matches() ? years.group(1) : stripped;
    }

    /** By whole code points, none of them half. */
    private static String cut(String text, int most) {
        var points = text.codePoints().limit(most).toArray();
        var count = points.length;
        while (new String(points, 0, count).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            count--;
        }
        return new String(points, 0, count);
    }
}
