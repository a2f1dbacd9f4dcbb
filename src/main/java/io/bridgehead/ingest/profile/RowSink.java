package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.FileRow;

/** Takes what a profile makes of a file, row by row. */
public interface RowSink {
    /** A row for the target. The object is used again for the next one. */
    void row(CanonicalRow row);

    /** A row of the file that the profile leaves out, and why: a title, a total, a footnote, an aggregate. */
    default void leftOut(FileRow row, Phrase why) {}
}
