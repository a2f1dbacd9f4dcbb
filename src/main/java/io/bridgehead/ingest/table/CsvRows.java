package io.bridgehead.ingest.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.bridgehead.ingest.problem.Phrase;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the CSV reader finds, and remembers where the row it is in began. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<FileRow> {
    private final StrictReader text;
    private final Limits limits;
    private final Phrase expectedBytes;
    private String[] cells = new String[64];
    private @Nullable Phrase @Nullable [] wrong;
    private boolean nul;
    private long line;
    private long chars;

    CsvRows(StrictReader text, Charset charset, Limits limits) {
        this.text = text;
        this.limits = limits;
        expectedBytes = Encoding.expectedBytes(charset);
    }

    /** Where the row that is read began. */
    long line() {
        return line;
    }

    /** How many columns the row has, also those beyond the limit. */
    int columns() {
        return getFieldCount();
    }

    /** How many characters the cells of the row have, also those that are too many to be kept. */
    long chars() {
        return chars;
    }

    /** Whether there was a NUL. */
    boolean nul() {
        return nul;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        chars = 0;
        wrong = null;
    }

    @Override
    protected void handleEmpty() {
        cells[0] = "";
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        chars += length;
        if (index >= limits.columns()) {
            return;
        }
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, index * 2);
        }
        if (chars > LimitedTable.MOST_ROW_CHARS) {
            cells[index] = "";
            return;
        }
        var from = offset;
        var to = offset + length;
        while (from < to && Blanks.is(buffer[from])) {
            from++;
        }
        while (from < to && Blanks.is(buffer[to - 1])) {
            to--;
        }
        var cell = from == to ? "" : new String(buffer, from, to - from);
        cells[index] = text.malformed() && StrictReader.marked(cell) ? broken(index, cell) : cell;
        if (cell.length() > limits.cellChars()) {
            wrong(index, Phrase.of("expected.length", limits.cellChars()));
        }
    }

    @Override
    protected FileRow buildRecord() {
        var count = Math.min(getFieldCount(), limits.columns());
        var broken = wrong;
        return broken == null ? new FileRow(line, cells, count) : new FileRow(line, cells, count, broken);
    }

    private String broken(int index, String cell) {
        nul |= cell.indexOf(StrictReader.NUL) >= 0;
        wrong(index, expectedBytes);
        return StrictReader.readable(cell);
    }

    private void wrong(int index, Phrase expected) {
        var before = wrong;
        var all = before == null ? new @Nullable Phrase[index + 1] : Arrays.copyOf(before, index + 1);
        all[index] = expected;
        wrong = all;
    }
}
