package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one row of a sheet. */
final class RowCells {
    private final CellText text;
    private final Limits limits;
    private String[] cells = new String[64];
    private @Nullable Phrase[] wrong = new @Nullable Phrase[64];
    private int count;
    private long chars;
    private boolean sound = true;

    RowCells(CellText text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    void begin() {
        Arrays.fill(wrong, 0, count, null);
        count = 0;
        chars = 0;
        sound = true;
    }

    /** How many columns the row has, up to its last cell that says something. */
    int columns() {
        return count;
    }

    /** How many characters its cells have. */
    long chars() {
        return chars;
    }

    FileRow row(long line) {
        return sound ? new FileRow(line, cells, count) : new FileRow(line, cells, count, Arrays.copyOf(wrong, count));
    }

    void text(int place, String value) {
        var cell = Blanks.strip(value);
        if (cell.isEmpty()) {
            return;
        }
        reach(place);
        cells[place] = cell;
        chars += cell.length();
        if (cell.length() > limits.cellChars()) {
            wrong(place, Phrase.of("expected.length", limits.cellChars()));
        }
    }

    void truth(int place, boolean value) {
        text(place, value ? "TRUE" : "FALSE");
    }

    void number(int place, BigDecimal number, int format, @Nullable String pattern) {
        var plain = text.number(number, format, pattern);
        if (plain == null) {
            text(place, number.toString());
            wrong(place, Phrase.of("expected.file-number"));
        } else {
            text(place, plain);
        }
    }

    void error(int place, String error) {
        text(place, error);
        wrong(place, Phrase.of("expected.file-no-error"));
    }

    /** Says that the cell holds a formula, whatever its value. */
    void formula(int place) {
        wrong(place, Phrase.of("expected.file-no-formula"));
    }

    private void wrong(int place, Phrase expected) {
        reach(place);
        wrong[place] = expected;
        sound = false;
    }

    private void reach(int place) {
        if (place >= cells.length) {
            var size = Math.max(place + 1, cells.length * 2);
            cells = Arrays.copyOf(cells, size);
            wrong = Arrays.copyOf(wrong, size);
        }
        if (place >= count) {
            Arrays.fill(cells, count, place + 1, "");
            count = place + 1;
        }
    }
}
