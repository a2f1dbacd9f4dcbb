package io.bridgehead.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.SheetText;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.table.FileTables;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The problems of a file as CSV: a row a problem with the file's own line beside it, to be worked through in a
 * spreadsheet. UTF-8 with a byte order mark, CRLF.
 *
 * <p>Thread-safe.
 */
public final class ProblemsCsv implements ProblemsFile {
    /** More lines than a person works through; how many are left out stands in the last row. */
    static final int MOST = 100_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Imports imports;

    public ProblemsCsv(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void write(ImportRequest request, OutputStream out, Lang lang) throws IOException {
        var report = imports.check(request, MOST);
        var lines =
                lines(request, report.problems().stream().map(Problem::line).collect(Collectors.toUnmodifiableSet()));
        // Left open: the stream is the caller's.
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(
                say("problems.line", lang),
                say("problems.column", lang),
                say("problems.found", lang),
                say("problems.expected", lang),
                say("problems.original", lang));
        for (var problem : report.problems()) {
            csv.writeRecord(
                    Long.toString(problem.line()),
                    SheetText.guarded(problem.column()),
                    SheetText.guarded(problem.found()),
                    SheetText.guarded(problem.expected().in(lang)),
                    SheetText.guarded(lines.getOrDefault(problem.line(), "")));
        }
        if (report.moreProblems() > 0) {
            csv.writeRecord(
                    "", "", "", Phrase.of("report.more", report.moreProblems()).in(lang), "");
        }
        writer.flush();
    }

    /** The rows that begin on these lines, as they stand in the file. */
    private Map<Long, String> lines(ImportRequest request, Set<Long> wanted) throws IOException {
        var lines = new HashMap<Long, String>();
        try (var file = SpooledFile.of(request.content(), imports.limits().bytes());
                var table = FileTables.open(
                        file.path(), request.fileName(), request.profile().format(), imports.limits())) {
            for (var row = table.next(); row != null; row = table.next()) {
                if (wanted.contains(row.line())) {
                    lines.put(row.line(), row.toString());
                }
            }
        } catch (UnreadableFileException e) {
            // One of the problems says so; the lines up to there are known.
            return lines;
        }
        return lines;
    }

    private static String say(String key, Lang lang) {
        return Phrase.of(key).in(lang);
    }
}
