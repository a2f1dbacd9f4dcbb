package io.bridgehead.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a file is compressed on its way, the smallest first. */
enum ContentCoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    IDENTITY("identity", "");

    private static final Pattern NEVER = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?$");

    private final String word;
    private final String ending;

    ContentCoding(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** What it is called in the headers of HTTP. */
    String word() {
        return word;
    }

    /** What a compressed copy of a file has after its name. */
    String ending() {
        return ending;
    }

    /**
     * The first that is both read and there.
     *
     * @param accepted the header {@code Accept-Encoding}; null: nothing but the file as it is
     */
    static ContentCoding best(@Nullable String accepted, Predicate<ContentCoding> there) {
        return Stream.of(BROTLI, GZIP)
                .filter(coding -> accepted != null && coding.isIn(accepted))
                .filter(there)
                .findFirst()
                .orElse(IDENTITY);
    }

    private boolean isIn(String accepted) {
        return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(offer -> !NEVER.matcher(offer).find())
                .anyMatch(offer -> offer.equals(word) || offer.startsWith(word + ";"));
    }
}
