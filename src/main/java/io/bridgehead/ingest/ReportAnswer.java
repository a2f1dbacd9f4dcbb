package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in one language, as the API answers it. */
record ReportAnswer(
        @Nullable Long batch,
        boolean loaded,
        String profile,
        String region,
        String file,
        String sha256,
        String status,
        long rowsRead,
        long rowsLoaded,
        long rowsReplaced,
        long rowsUnchanged,
        long millis,
        List<ProblemAnswer> problems,
        long moreProblems) {

    record ProblemAnswer(long line, String column, String found, String expected) {}

    static ReportAnswer of(ImportReport report, Lang lang) {
        return new ReportAnswer(
                report.batch().isPresent() ? report.batch().getAsLong() : null,
                report.loaded(),
                report.profile().code(),
                report.region(),
                report.fileName(),
                report.sha256(),
                report.status().code(),
                report.rowsRead(),
                report.rowsLoaded(),
                report.rowsReplaced(),
                report.rowsUnchanged(),
                report.millis(),
                report.problems().stream()
                        .map(problem -> new ProblemAnswer(
                                problem.line(),
                                problem.column(),
                                problem.found(),
                                problem.expected().in(lang)))
                        .toList(),
                report.moreProblems());
    }
}
