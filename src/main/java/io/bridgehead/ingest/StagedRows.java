package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.profile.CanonicalRow;
import io.bridgehead.ingest.profile.RowSink;
import io.bridgehead.ingest.table.FileRow;

/** Parses rows and sends those that are sound to the staging table. */
final class StagedRows implements RowSink {
    private final Cells cells;
    private final RowParser parser;
    private final CopyRows out;
    private long leftOut;

    StagedRows(Cells cells, RowParser parser, CopyRows out) {
        this.cells = cells;
        this.parser = parser;
        this.out = out;
    }

    @Override
    public void row(CanonicalRow row) {
        cells.enter(row);
        parser.parse(cells, out);
    }

    @Override
    public void leftOut(FileRow row, Phrase why) {
        leftOut++;
    }

    long leftOut() {
        return leftOut;
    }
}
