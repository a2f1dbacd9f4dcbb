package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.Preview;
import java.util.List;
import java.util.regex.Pattern;

/** What both halves of a preview must agree on, so that a line stands beside itself. */
final class PreviewLines {
    /** Rows shown of those a wide row gives. */
    static final int MOST_STORED = 3;
    /** Cells shown of a row: more are never read by a person. */
    static final int MOST_CELLS = 60;

    private static final Pattern NUMBER =
            Pattern.compile("[(\\-\u2212+]?[0-9\uFF10-\uFF19][0-9\uFF10-\uFF19,. '\u00A0]*\\)?");
    private static final int LETTERS = 26;

    private PreviewLines() {}

    /** How many lines a row of the file takes. */
    static int lines(Preview.Row row) {
        var stored = row.stored().size();
        return stored <= MOST_STORED ? Math.max(1, stored) : MOST_STORED + 1;
    }

    /** Whether a column holds quantities rather than codes: numbers only, and not all of the same length. */
    static boolean isNumeric(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches())
                && (filled.stream().anyMatch(cell -> cell.contains("."))
                        || filled.stream().map(String::length).distinct().count() > 1);
    }

    /** The name a spreadsheet gives a column: A for 0, AA for 26. */
    static String letters(int column) {
        var letter = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? letter : letters(column / LETTERS - 1) + letter;
    }
}
