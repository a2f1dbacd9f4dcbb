package io.bridgehead.ingest.profile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.Detected;
import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.FileTable;
import io.bridgehead.ingest.table.TableFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file whose rows are already in memory, and what a profile makes of it. */
final class ListTable implements FileTable {
    private final Iterator<FileRow> rows;
    private final TableFormat.Kind kind;

    ListTable(List<FileRow> rows, TableFormat.Kind kind) {
        this.rows = rows.iterator();
        this.kind = kind;
    }

    /** What came out: a line of text for each canonical row, each row left out, and the problems. */
    record Result(List<String> rows, List<String> leftOut, Problems problems, long count) {
        List<String> told() {
            return problems.first().stream()
                    .map(problem -> problem.line() + " " + problem.column() + " [" + problem.found() + "] "
                            + problem.expected().key())
                    .toList();
        }
    }

    static Profile profile(String yaml, Map<String, List<String>> targets) {
        try {
            return ProfileParser.parse(yaml, Profile.Origin.OWN, targets);
        } catch (BadProfileException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static Result read(Profile profile, List<String> columns, String... lines) throws Exception {
        return read(profile, columns, new ListTable(csv(String.join("\n", lines)), TableFormat.Kind.CSV));
    }

    static Result read(Profile profile, List<String> columns, FileTable table) throws Exception {
        var rows = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        var problems = new Problems();
        var count = new ProfileReader(profile, columns)
                .read(
                        table,
                        new RowSink() {
                            @Override
                            public void row(CanonicalRow row) {
                                var text = new StringBuilder().append(row.line());
                                for (var column = 0; column < columns.size(); column++) {
                                    text.append('|').append(row.failed(column) ? "!" : row.value(column));
                                }
                                rows.add(text.toString());
                            }

                            @Override
                            public void leftOut(FileRow row, io.bridgehead.ingest.problem.Phrase why) {
                                leftOut.add(row.line() + " " + why.in(io.bridgehead.figure.Lang.EN));
                            }
                        },
                        problems,
                        read -> {});
        return new Result(rows, leftOut, problems, count);
    }

    static List<FileRow> csv(String text) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .map(row -> new FileRow(
                            row.getStartingLineNumber(),
                            row.getFields().stream().map(String::strip).toArray(String[]::new),
                            row.getFieldCount()))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Detected detected() {
        return new Detected(kind, null, null, List.of(), null);
    }

    @Override
    public @Nullable FileRow next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {}
}
