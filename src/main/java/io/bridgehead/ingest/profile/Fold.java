package io.bridgehead.ingest.profile;

import java.text.Normalizer;
import java.util.Locale;

/** How headers and words are compared: width, case, blanks and punctuation don't count. */
final class Fold {
    private Fold() {}

    static String fold(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(normal.length());
        normal.codePoints().filter(Fold::counts).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** A mark may be part of a letter, and a percent sign makes another column of one. */
    private static boolean counts(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '%'
                || c == '‰';
    }
}
