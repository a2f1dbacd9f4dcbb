package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.problem.ProblemKind;
import io.bridgehead.ingest.table.Detected;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in one language, as the API answers it. */
record ReportAnswer(
        @Nullable Long batch,
        boolean loaded,
        boolean sound,
        String profile,
        String region,
        String file,
        String sha256,
        String status,
        @Nullable DetectedAnswer detected,
        long rowsRead,
        long rowsLeftOut,
        long rowsLoaded,
        long rowsReplaced,
        long rowsUnchanged,
        ChangeAnswer change,
        long millis,
        List<ProblemAnswer> problems,
        long moreProblems,
        List<KindAnswer> kinds,
        List<ProblemAnswer> warnings,
        long moreWarnings,
        List<UnknownName> unknownNames) {

    record ProblemAnswer(long line, String column, String found, String expected) {
        static ProblemAnswer of(Problem problem, Lang lang) {
            return new ProblemAnswer(
                    problem.line(),
                    problem.column(),
                    problem.found(),
                    problem.expected().in(lang));
        }
    }

    record KindAnswer(String column, String expected, long count, long firstLine) {
        static KindAnswer of(ProblemKind kind, Lang lang) {
            return new KindAnswer(kind.column(), kind.expected().in(lang), kind.count(), kind.firstLine());
        }
    }

    record DetectedAnswer(
            String format,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String sheet) {
        static @Nullable DetectedAnswer of(@Nullable Detected detected) {
            return detected == null
                    ? null
                    : new DetectedAnswer(
                            detected.kind().name().toLowerCase(java.util.Locale.ROOT),
                            name(detected.charset()),
                            detected.delimiter() == null ? null : String.valueOf(detected.delimiter()),
                            detected.sheet());
        }

        private static @Nullable String name(@Nullable Charset charset) {
            return charset == null ? null : charset.name();
        }
    }

    static ReportAnswer of(ImportReport report, Lang lang) {
        return new ReportAnswer(
                report.batch().isPresent() ? report.batch().getAsLong() : null,
                report.loaded(),
                report.isSound(),
                report.profile().name(),
                report.region(),
                report.fileName(),
                report.sha256(),
                report.status().code(),
                DetectedAnswer.of(report.detected()),
                report.rowsRead(),
                report.rowsLeftOut(),
                report.rowsLoaded(),
                report.rowsReplaced(),
                report.rowsUnchanged(),
                ChangeAnswer.of(report.change(), lang),
                report.millis(),
                problems(report.problems(), lang),
                report.moreProblems(),
                report.kinds().stream().map(kind -> KindAnswer.of(kind, lang)).toList(),
                problems(report.warnings(), lang),
                report.moreWarnings(),
                report.unknownNames());
    }

    private static List<ProblemAnswer> problems(List<Problem> problems, Lang lang) {
        return problems.stream().map(problem -> ProblemAnswer.of(problem, lang)).toList();
    }
}
