package io.bridgehead.ingest;

import java.util.Arrays;

/** A row as it stands in the file. */
final class CsvRow {
    private final long line;
    private final String[] cells;

    /** Takes the first {@code count} cells, blanks at their ends left away; {@code line} is where the row starts. */
    CsvRow(long line, String[] cells, int count) {
        this.line = line;
        this.cells = Arrays.copyOf(cells, count);
    }

    long line() {
        return line;
    }

    int size() {
        return cells.length;
    }

    String cell(int place) {
        return cells[place];
    }

    /** The row as one readable text. */
    @Override
    public String toString() {
        return StrictUtf8Reader.readable(String.join(",", cells));
    }
}
