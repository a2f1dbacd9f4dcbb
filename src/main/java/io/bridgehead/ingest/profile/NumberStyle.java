package io.bridgehead.ingest.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a profile's numbers are written. Exact: no number passes through a binary fraction.
 *
 * @param thousands between groups of three digits, or null
 * @param parentheses whether they stand for a minus
 * @param missing texts that stand for no number
 * @param round decimals to round to, half up; -1: not rounded
 */
record NumberStyle(
        BigDecimal unit,
        @Nullable Character thousands,
        char decimal,
        boolean parentheses,
        Set<String> missing,
        int round) {
    /** What an office writes where it has no number; 0 isn't among them. */
    static final Set<String> USUALLY_MISSING =
            Set.of("", "-", "–", "—", "―", "－", "——", "..", "...", "…", "n/a", "N/A", "NA", "n.a.", "#N/A");

    private static final int MOST_LENGTH = 60;
    private static final int MOST_DECIMALS = 6;

    boolean isMissing(String text) {
        return missing.contains(text);
    }

    /** The number without its unit, or null where the text is none. */
    @Nullable
    BigDecimal read(String text) {
        if (text.length() > MOST_LENGTH) {
            return null;
        }
        var plain = plain(text);
        return plain == null ? null : new BigDecimal(plain);
    }

    /** The number in whole units as it is stored, or null where it has too many decimals. */
    @Nullable
    String written(BigDecimal number, BigDecimal factor) {
        var scaled = number.multiply(factor);
        if (round >= 0 && scaled.scale() > round) {
            scaled = scaled.setScale(round, RoundingMode.HALF_UP);
        }
        var stripped = scaled.signum() == 0 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
        return stripped.scale() > MOST_DECIMALS ? null : stripped.toPlainString();
    }

    /** Digits, a point, a minus, and nothing else; null where the text is no number of this style. */
    private @Nullable String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip();
        var negative = false;
        if (parentheses && folded.startsWith("(") && folded.endsWith(")")) {
            negative = true;
            folded = folded.substring(1, folded.length() - 1).strip();
        } else if (folded.startsWith("-")) {
            negative = true;
            folded = folded.substring(1);
        }
        var point = folded.lastIndexOf(decimal);
        var whole = point < 0 ? folded : folded.substring(0, point);
        var decimals = point < 0 ? "" : folded.substring(point + 1);
        var digits = thousands == null ? whole : ungrouped(whole, thousands);
        if (digits == null || digits.isEmpty() || !allDigits(digits) || (point >= 0 && !someDigits(decimals))) {
            return null;
        }
        return (negative ? "-" : "") + digits + (point < 0 ? "" : "." + decimals);
    }

    /** Without the separators, or null where they don't part groups of three. */
    private static @Nullable String ungrouped(String whole, char thousands) {
        var first = whole.indexOf(thousands);
        if (first < 0) {
            return whole;
        }
        if (first == 0 || first > 3 || (whole.length() - first) % 4 != 0) {
            return null;
        }
        var digits = new StringBuilder(whole.length()).append(whole, 0, first);
        for (var at = first; at < whole.length(); at += 4) {
            if (whole.charAt(at) != thousands || !allDigits(whole.substring(at + 1, at + 4))) {
                return null;
            }
            digits.append(whole, at + 1, at + 4);
        }
        return digits.toString();
    }

    private static boolean someDigits(String text) {
        return !text.isEmpty() && allDigits(text);
    }

    private static boolean allDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
