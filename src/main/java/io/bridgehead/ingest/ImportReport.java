package io.bridgehead.ingest;

import io.bridgehead.figure.Status;
import java.util.List;
import java.util.OptionalLong;

/**
 * What became of a file: loaded as a whole as a batch, or refused as a whole with the reasons.
 *
 * @param batch empty where the file was refused
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param rowsRead rows of the file, without its header
 * @param rowsLoaded rows that are new here or differ from what was here
 * @param rowsReplaced rows that were here and gave way to those
 * @param rowsUnchanged rows of the file that were here already, just so
 * @param problems the first thousand by line
 * @param moreProblems how many more there are
 */
public record ImportReport(
        OptionalLong batch,
        Profile profile,
        String region,
        String fileName,
        String sha256,
        Status status,
        long rowsRead,
        long rowsLoaded,
        long rowsReplaced,
        long rowsUnchanged,
        long millis,
        List<Problem> problems,
        long moreProblems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean loaded() {
        return batch.isPresent();
    }
}
