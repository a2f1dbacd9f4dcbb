package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.table.FileRow;
import java.util.Arrays;

/**
 * A row as a target takes it: a text for each of its columns, in their order, empty where nothing is known. Numbers are
 * plain decimals in whole units, dates are {@code YYYY-MM-DD}. One object serves all rows of a file: it is only good
 * until the next row.
 */
public final class CanonicalRow {
    private final String[] values;
    private final String[] found;
    private final String[] columns;
    private final boolean[] failed;
    private FileRow source = new FileRow(0, new String[0], 0);

    /** @param columns of the target */
    public CanonicalRow(int columns) {
        this.values = new String[columns];
        this.found = new String[columns];
        this.columns = new String[columns];
        this.failed = new boolean[columns];
    }

    /** Begins another row: nothing is known of it yet. */
    void begin(FileRow row) {
        source = row;
        Arrays.fill(values, "");
        Arrays.fill(found, "");
        Arrays.fill(columns, "");
        Arrays.fill(failed, false);
    }

    /**
     * @param sourceColumn the header above the cell in the file; empty where the profile says the value itself
     * @param text what stands in the file
     */
    void set(int column, String value, String sourceColumn, String text) {
        values[column] = value;
        columns[column] = sourceColumn;
        found[column] = text;
    }

    /** Takes over all of another row, which may then be used again. */
    void copy(CanonicalRow other) {
        source = other.source;
        System.arraycopy(other.values, 0, values, 0, values.length);
        System.arraycopy(other.found, 0, found, 0, values.length);
        System.arraycopy(other.columns, 0, columns, 0, values.length);
        System.arraycopy(other.failed, 0, failed, 0, values.length);
    }

    /** As a field was read. */
    void set(int column, String value, Reading reading) {
        set(column, value, reading.column(), reading.found());
        failed[column] = reading.failed();
    }

    /** Whether a problem of any column is reported already. */
    boolean anyFailed() {
        for (var one : failed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Says that the column's problem is reported already. */
    void fail(int column) {
        failed[column] = true;
    }

    public long line() {
        return source.line();
    }

    /** The row of the file it comes from; a wide row gives several. */
    public FileRow source() {
        return source;
    }

    public String value(int column) {
        return values[column];
    }

    /** What the file calls the column; empty where it is the target's word. */
    public String sourceColumn(int column) {
        return columns[column];
    }

    /** What stands in the file. */
    public String found(int column) {
        return found[column];
    }

    public boolean failed(int column) {
        return failed[column];
    }
}
