package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row as it stands in the file: its cells as text, blanks at their ends left away. Immutable. */
public final class FileRow {
    private static final @Nullable Phrase[] SOUND = {};

    private final long line;
    private final String[] cells;
    private final @Nullable Phrase[] wrong;

    /**
     * Takes the first {@code count} cells.
     *
     * @param line where the row starts, from 1; of a sheet its row number
     */
    public FileRow(long line, String[] cells, int count) {
        this(line, cells, count, SOUND);
    }

    /** @param wrong for each cell what is expected in its place, or null; may be shorter than the row */
    public FileRow(long line, String[] cells, int count, @Nullable Phrase[] wrong) {
        this.line = line;
        this.cells = Arrays.copyOf(cells, count);
        this.wrong = wrong;
    }

    public long line() {
        return line;
    }

    public int size() {
        return cells.length;
    }

    /** The cell as text: a number plain, a date as {@code YYYY-MM-DD}; empty beyond the end of the row. */
    public String cell(int place) {
        return place < cells.length ? cells[place] : "";
    }

    /** What should stand in the place of a cell that can't be read at all: malformed bytes, a formula, an error. */
    public @Nullable Phrase wrong(int place) {
        return place < wrong.length ? wrong[place] : null;
    }

    /** The same row without its first cells. */
    public FileRow from(int place) {
        var rest = Arrays.copyOfRange(cells, place, cells.length);
        return new FileRow(
                line, rest, rest.length, place < wrong.length ? Arrays.copyOfRange(wrong, place, wrong.length) : SOUND);
    }

    /** Whether no cell says anything. */
    public boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The row as one readable text, as it might stand in a CSV file. */
    @Override
    public String toString() {
        return String.join(",", cells);
    }
}
