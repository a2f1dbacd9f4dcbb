package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What all tables have in common: rows are counted, and blank rows with nothing behind them are no table. */
abstract class LimitedTable implements FileTable {
    /** More of them above the first row that says something are not told one by one. */
    private static final int MOST_BLANK = 1_000;
    /** Rows are looked at whole, and some are kept for a while: cells at their limit in every column would fill the heap. */
    static final int MOST_ROW_CHARS = 500_000;

    private final Detected detected;
    private final Limits limits;
    private final Queue<FileRow> ahead = new ArrayDeque<>();
    private boolean begun;
    private long count;

    LimitedTable(Detected detected, Limits limits) {
        this.detected = detected;
        this.limits = limits;
    }

    /** The next row as the format has it. */
    abstract @Nullable FileRow read() throws UnreadableFileException, IOException;

    @Override
    public final Detected detected() {
        return detected;
    }

    @Override
    public final @Nullable FileRow next() throws UnreadableFileException, IOException {
        if (!begun) {
            begun = true;
            lookAhead();
        }
        var row = ahead.poll();
        return row == null ? counted() : row;
    }

    /** The limits of a row of so many columns. */
    final void checkColumns(long line, int columns) throws UnreadableFileException {
        if (columns > limits.columns()) {
            throw new UnreadableFileException(
                    line, String.valueOf(columns), Phrase.of("expected.file-columns", limits.columns()));
        }
    }

    /** The limit of all cells of a row together. */
    final void checkChars(long line, long chars) throws UnreadableFileException {
        if (chars > MOST_ROW_CHARS) {
            throw new UnreadableFileException(line, "", Phrase.of("expected.file-row", MOST_ROW_CHARS));
        }
    }

    private void lookAhead() throws UnreadableFileException, IOException {
        var row = counted();
        while (row != null && row.isBlank()) {
            if (ahead.size() == MOST_BLANK) {
                ahead.remove();
            }
            ahead.add(row);
            row = counted();
        }
        if (row == null) {
            ahead.clear();
        } else {
            ahead.add(row);
        }
    }

    private @Nullable FileRow counted() throws UnreadableFileException, IOException {
        var row = read();
        if (row != null && ++count > limits.rows()) {
            throw new UnreadableFileException(row.line(), "", Phrase.of("expected.file-rows", limits.rows()));
        }
        return row;
    }
}
