package io.bridgehead.figure;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet must not take for a formula. Programs differ in what they skip at a cell's beginning, and
 * Chinese ones read signs of full width as the others: whatever one of them might calculate is marked.
 */
public final class SheetText {
    private static final Pattern FORMULA = Pattern.compile(
            "(?:[\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r\\n]).*", Pattern.DOTALL);

    private SheetText() {}

    /** Whether a spreadsheet might calculate it, or part of it. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text, behind an apostrophe where it might be calculated otherwise. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
