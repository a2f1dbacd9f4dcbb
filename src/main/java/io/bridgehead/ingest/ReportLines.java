package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
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
        report.problems().forEach(problem -> out.println(line(problem, lang)));
        more(out, report.moreProblems());
        if (!report.warnings().isEmpty()) {
            out.println(Phrase.of("report.warnings", count(report.warnings().size() + report.moreWarnings()))
                    .in(lang));
            report.warnings().forEach(warning -> out.println(line(warning, lang)));
            more(out, report.moreWarnings());
        }
    }

    static String line(Problem problem, Lang lang) {
        return Phrase.of(
                        problem.column().isEmpty() ? "report.line" : "report.line-column",
                        Long.toString(problem.line()),
                        problem.column(),
                        problem.found(),
                        problem.expected().in(lang))
                .in(lang);
    }

    private void more(PrintStream out, long more) {
        if (more > 0) {
            out.println(Phrase.of("report.more", count(more)).in(lang));
        }
    }

    private String summary() {
        if (!report.isSound()) {
            return Phrase.of(
                            "report.refused",
                            report.fileName(),
                            count(report.problems().size() + report.moreProblems()))
                    .in(lang);
        }
        if (!report.loaded()) {
            return Phrase.of(
                            "report.sound",
                            report.fileName(),
                            report.region(),
                            count(report.rowsRead()),
                            count(report.rowsLeftOut()),
                            count(report.rowsLoaded()),
                            count(report.rowsReplaced()),
                            count(report.rowsUnchanged()),
                            seconds())
                    .in(lang);
        }
        return Phrase.of(
                        "report.loaded",
                        Long.toString(report.batch().getAsLong()),
                        report.fileName(),
                        report.region(),
                        count(report.rowsRead()),
                        count(report.rowsLoaded()),
                        count(report.rowsReplaced()),
                        count(report.rowsUnchanged()),
                        seconds())
                .in(lang);
    }

    private String count(long number) {
        return numbers.format(number);
    }

    private String seconds() {
        var seconds = NumberFormat.getNumberInstance(lang.locale());
        seconds.setMaximumFractionDigits(1);
        return seconds.format(report.millis() / 1000.0);
    }
}
