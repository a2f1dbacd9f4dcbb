package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import java.io.IOException;
import java.io.OutputStream;

/** All problems and warnings of a file as a CSV, each with the line of the file it stands in. */
public interface ProblemsFile {
    /**
     * Checks the file once more and writes what is wrong with it while it is read, so that no number of problems is too
     * large: line, column, found, expected, and the original line; UTF-8 with a byte order mark. Leaves the stream open.
     *
     * @throws UnknownRegionException if the region isn't in the list
     * @throws ImportFailedException if the file can't be read to its end
     */
    void write(ImportRequest request, OutputStream out, Lang lang) throws IOException;
}
