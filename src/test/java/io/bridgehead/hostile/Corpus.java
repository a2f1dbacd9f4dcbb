package io.bridgehead.hostile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said to do harm, by kind: a line each of {@code src/test/resources/corpus}. A backslash begins what no line
 * holds by itself: {@code \t}, {@code \n}, {@code \r}, {@code \0}, {@code \\} and {@code \}{@code uFFFF}. Lines that begin with
 * {@code "# "} say what comes next.
 */
public final class Corpus {
    public static final List<String> XSS = read("xss");
    public static final List<String> SQL = read("sql");
    public static final List<String> FORMULAS = read("formulas");
    public static final List<String> PATHS = read("paths");

    /** Beyond the numbers that countries have. */
    private static final int FIRST = 5_000;

    private Corpus() {}

    /** Each told from the others by a number at its end, which neither script nor markup minds: as names of things. */
    public static List<String> numbered(List<String> payloads) {
        return IntStream.range(0, payloads.size())
                .mapToObj(i -> payloads.get(i) + "//" + (FIRST + i))
                .toList();
    }

    private static List<String> read(String name) {
        var file = "/corpus/" + name + ".txt";
        try (var in = Corpus.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Corpus::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        var text = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\') {
                text.append(line.charAt(i));
                continue;
            }
            i++;
            switch (line.charAt(i)) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case '0' -> text.append('\0');
                case '\\' -> text.append('\\');
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        return text.toString();
    }
}
