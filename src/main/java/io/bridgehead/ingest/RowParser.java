package io.bridgehead.ingest;

/** Reads one row of a profile: what can be told from the row alone. */
interface RowParser {
    /** Reports what is wrong with the row to its cells, and writes it where nothing is. */
    void parse(Cells cells, CopyRows out);
}
