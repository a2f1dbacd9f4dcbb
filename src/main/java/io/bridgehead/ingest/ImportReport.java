package io.bridgehead.ingest;

import io.bridgehead.figure.Status;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.problem.ProblemKind;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.table.Detected;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file: loaded as a whole as a batch, refused as a whole with the reasons, or only checked.
 *
 * @param batch empty where the file was refused or only checked
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param detected what the file turned out to be; null where it couldn't be read at all
 * @param rowsRead rows of the file, without its header
 * @param rowsLeftOut rows among them that the profile leaves out
 * @param rowsLoaded rows that are new here or differ from what was here
 * @param rowsReplaced rows that were here and gave way to those
 * @param rowsUnchanged rows of the file that were here already, just so
 * @param change what it changes; empty where there are problems
 * @param problems the first ones by line
 * @param moreProblems how many more there are
 * @param kinds all problems by what is expected, the most frequent first
 * @param warnings what is strange and was loaded all the same, the first ones by line
 * @param unknownNames names that stand for nothing, the most frequent first
 */
public record ImportReport(
        OptionalLong batch,
        Profile profile,
        String region,
        String fileName,
        String sha256,
        Status status,
        @Nullable Detected detected,
        long rowsRead,
        long rowsLeftOut,
        long rowsLoaded,
        long rowsReplaced,
        long rowsUnchanged,
        Change change,
        long millis,
        List<Problem> problems,
        long moreProblems,
        List<ProblemKind> kinds,
        List<Problem> warnings,
        long moreWarnings,
        List<UnknownName> unknownNames) {

    public ImportReport {
        problems = List.copyOf(problems);
        kinds = List.copyOf(kinds);
        warnings = List.copyOf(warnings);
        unknownNames = List.copyOf(unknownNames);
    }

    public boolean loaded() {
        return batch.isPresent();
    }

    /** Whether nothing keeps the file from being loaded. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
