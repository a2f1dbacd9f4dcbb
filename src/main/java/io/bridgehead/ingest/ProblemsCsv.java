package io.bridgehead.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.SheetCsv;
import io.bridgehead.figure.SheetText;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.FileTables;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The problems of a file as CSV: a row a problem with the file's own line beside it, to be worked through in a
 * spreadsheet. UTF-8 with a byte order mark, CRLF.
 *
 * <p>Thread-safe.
 */
public final class ProblemsCsv implements ProblemsFile {
    /** More lines than a person works through; how many are left out stands in the last row. */
    static final int MOST = 100_000;

    private final Imports imports;

    public ProblemsCsv(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void write(ImportRequest request, OutputStream out, Lang lang) throws IOException {
        var report = imports.check(request, MOST);
        // Left open: the stream is the caller's.
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(SheetCsv.begin(out));
        csv.writeRecord(
                say("problems.line", lang),
                say("problems.column", lang),
                say("problems.found", lang),
                say("problems.expected", lang),
                say("problems.original", lang));
        write(
                new ArrayDeque<>(report.problems()),
                request,
                (problem, original) -> record(csv, problem, original, lang));
        if (report.moreProblems() > 0) {
            csv.writeRecord(
                    "", "", "", Phrase.of("report.more", report.moreProblems()).in(lang), "");
        }
        csv.flush();
    }

    /** Takes a problem with the line of the file that it stands in; empty where that isn't known. */
    @FunctionalInterface
    private interface Writing {
        void row(Problem problem, String original);
    }

    /** Reads the file along with its problems, which are in its order: no more than one line is in memory. */
    private void write(Deque<Problem> problems, ImportRequest request, Writing writing) throws IOException {
        try (var file = SpooledFile.of(request.content(), imports.limits().bytes());
                var table = FileTables.open(
                        file.path(), request.fileName(), request.profile().format(), imports.limits())) {
            for (var row = table.next(); row != null && !problems.isEmpty(); row = table.next()) {
                write(problems, row, writing);
            }
        } catch (UnreadableFileException e) {
            // One of the problems says so; the lines up to there are known.
        }
        problems.forEach(problem -> writing.row(problem, ""));
    }

    /** Writes the problems up to a row, with its text beside those that stand in it. */
    private static void write(Deque<Problem> problems, FileRow row, Writing writing) {
        for (var next = problems.peek(); next != null && next.line() <= row.line(); next = problems.peek()) {
            writing.row(problems.remove(), next.line() == row.line() ? row.toString() : "");
        }
    }

    private static void record(CsvWriter csv, Problem problem, String original, Lang lang) {
        csv.writeRecord(
                Long.toString(problem.line()),
                SheetText.guarded(problem.column()),
                SheetText.guarded(problem.found()),
                SheetText.guarded(problem.expected().in(lang)),
                SheetText.guarded(original));
    }

    private static String say(String key, Lang lang) {
        return Phrase.of(key).in(lang);
    }
}
