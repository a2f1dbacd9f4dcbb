package io.bridgehead.ingest;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Makes rows of what the CSV reader finds, and remembers where the row it is in began. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    /** More columns than any profile has, and few enough that a file can't fill the memory with one row. */
    static final int MOST_FIELDS = 64;

    private final String[] fields = new String[MOST_FIELDS];
    private long line;

    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index < MOST_FIELDS) {
            fields[index] = new String(buffer, offset, length).strip();
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line, fields, Math.min(getFieldCount(), MOST_FIELDS));
    }
}
