package io.bridgehead.hostile;

import io.bridgehead.scope.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Addresses as they come from who tries things out: real ones, spoiled. The same each time. */
final class Mutations {
    private static final int LONG = 9_000;

    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e999",
            "NaN",
            "null",
            "undefined",
            "true",
            "99999999999999999999999999",
            "-9223372036854775809",
            "2147483648",
            "0x10",
            "9999-99",
            "0000-00",
            "-2024",
            "2024-02-30",
            "10000000-01",
            "2024-01T00:00",
            "CN-HL",
            "CN-NM,CN-HL",
            "cn-nm",
            "US",
            "*",
            "%",
            "_",
            "[]",
            "{}",
            "[0]",
            "\u0000",
            "a\u0000b",
            "\uD83D\uDE00",
            "\u202E",
            "\uFFFE",
            "\u0301".repeat(50),
            "内蒙古",
            "../..",
            "{0}",
            "${7*7}",
            "#{7*7}",
            "%s%n",
            "\r\nX-Injected: 1",
            "x".repeat(LONG),
            "9".repeat(400),
            "(".repeat(2_000));

    /** Not encoded: as they stand in a request. */
    private static final List<String> RAW = List.of(
            "%00",
            "%", "%zz", "%c0%ae", "%ff", "%u0041", "%0d%0aX-Injected:1", "[]", "{", "|", "\"", "<", "^", "\\", "`");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** @param path with its query, if it has one */
    String of(String path) {
        var spoiled = path;
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            spoiled = once(spoiled);
        }
        return spoiled;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String once(String path) {
        var query = path.indexOf('?');
        var base = query < 0 ? path : path.substring(0, query);
        var words = query < 0
                ? List.<String>of()
                : List.of(path.substring(query + 1).split("&"));
        return switch (random.nextInt(8)) {
            case 0 -> join(base, words, one(WORDS) + "=" + encoded(strange()));
            case 1 -> join(base, words, encoded(strange()) + "=" + encoded(strange()));
            case 2 ->
                join(
                        base,
                        words,
                        one(WORDS) + one(List.of("[]", "[0]", ".x", "%5B%5D", "%00")) + "=" + encoded(strange()));
            case 3 -> words.isEmpty() ? base + "?" : join(base, words, one(words));
            case 4 -> words.isEmpty() ? base + "/" + encoded(strange()) : respelled(base, words);
            case 5 -> base.substring(0, base.lastIndexOf('/') + 1) + encoded(strange()) + rest(words);
            case 6 -> base + one(RAW) + rest(words);
            default -> join(base, words, one(WORDS) + "=" + one(RAW));
        };
    }

    private String respelled(String base, List<String> words) {
        var spoiled = random.nextInt(words.size());
        var all = Stream.iterate(0, i -> i + 1)
                .limit(words.size())
                .map(i -> i == spoiled ? words.get(i).split("=")[0] + "=" + encoded(strange()) : words.get(i))
                .toList();
        return base + rest(all);
    }

    private String strange() {
        return switch (random.nextInt(6)) {
            case 0 -> one(Corpus.SQL);
            case 1 -> one(Corpus.XSS);
            case 2 -> one(Corpus.PATHS);
            default -> one(STRANGE);
        };
    }

    private static String join(String base, List<String> words, String more) {
        return base + rest(Stream.concat(words.stream(), Stream.of(more)).toList());
    }

    private static String rest(List<String> words) {
        return words.isEmpty() ? "" : "?" + String.join("&", words);
    }

    /** All that a scope is asked by, and more. */
    static List<String> words(String... more) {
        return Stream.concat(Arrays.stream(Parameter.values()).map(Parameter::word), Arrays.stream(more))
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Of addresses: of every page and every call. */
    private static final List<String> WORDS = words(
            "section",
            "list.name",
            "list.amount-from",
            "list.signed-from",
            "list.sort",
            "list.columns",
            "list.origin",
            "offset",
            "limit",
            "theme",
            "scale",
            "paper",
            "notes",
            "profile",
            "dry-run",
            "briefing",
            "name",
            "format");
}
