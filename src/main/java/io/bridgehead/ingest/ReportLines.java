package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import java.io.PrintStream;
import java.text.NumberFormat;

/** A report as plain lines, for a terminal. */
final class ReportLines {
    private final ImportReport report;
    private final Lang lang;
    private final NumberFormat numbers;

    ReportLines(ImportReport report, Lang lang) {
        this.report = report;
        this.lang = lang;
        this.numbers = NumberFormat.getIntegerInstance(lang.locale());
    }

    void print(PrintStream out) {
        out.println(summary());
        for (var problem : report.problems()) {
            out.println(line(problem));
        }
        if (report.moreProblems() > 0) {
            out.println(Phrase.of("report.more", numbers.format(report.moreProblems()))
                    .in(lang));
        }
    }

    private String summary() {
        var seconds = NumberFormat.getNumberInstance(lang.locale());
        seconds.setMaximumFractionDigits(1);
        return report.loaded()
                ? Phrase.of(
                                "report.loaded",
                                Long.toString(report.batch().getAsLong()),
                                report.fileName(),
                                report.region(),
                                numbers.format(report.rowsRead()),
                                numbers.format(report.rowsLoaded()),
                                numbers.format(report.rowsReplaced()),
                                numbers.format(report.rowsUnchanged()),
                                seconds.format(report.millis() / 1000.0))
                        .in(lang)
                : Phrase.of(
                                "report.refused",
                                report.fileName(),
                                numbers.format(report.problems().size() + report.moreProblems()))
                        .in(lang);
    }

    private String line(Problem problem) {
        return Phrase.of(
                        problem.column().isEmpty() ? "report.line" : "report.line-column",
                        Long.toString(problem.line()),
                        problem.column(),
                        problem.found(),
                        problem.expected().text())
                .in(lang);
    }
}
