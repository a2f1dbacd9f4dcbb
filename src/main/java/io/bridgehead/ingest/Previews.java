package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.profile.CanonicalRow;
import io.bridgehead.ingest.profile.ProfileReader;
import io.bridgehead.ingest.profile.RowSink;
import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.FileTables;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of a file and says what would become of it. */
final class Previews {
    /** Titles and headers stand above the rows that are asked for. */
    private static final int MOST_ABOVE = 50;

    private Previews() {}

    static Preview of(ImportRequest request, SpooledFile file, Limits limits, int rows) throws IOException {
        var target = Target.of(request.profile().target()).orElseThrow();
        var columns = target.fields();
        var problems = new Problems();
        var dates = Dates.around(Clock.systemUTC());
        var cells = new Cells(columns, request.profile(), dates, problems);
        try (var table = FileTables.open(
                file.path(), request.fileName(), request.profile().format(), limits)) {
            var seen =
                    new Seen(columns.size(), cells, Loadings.of(target, dates).parser());
            try {
                new ProfileReader(request.profile(), columns)
                        .read(new FirstRows(table, rows + MOST_ABOVE), seen, problems, read -> {});
            } catch (UnreadableFileException e) {
                problems.add(e.line(), "", e.found(), e.expected());
            }
            return new Preview(columns, table.detected(), seen.first(rows), problems.first());
        } catch (UnreadableFileException e) {
            problems.add(e.line(), "", e.found(), e.expected());
            return new Preview(columns, null, List.of(), problems.first());
        }
    }

    static Preview tooLarge(ImportRequest request, Limits limits) {
        var problems = new Problems();
        problems.add(0, "", "", Phrase.of("expected.size", limits.bytes()));
        return new Preview(
                Target.of(request.profile().target()).orElseThrow().fields(), null, List.of(), problems.first());
    }

    /** Keeps what became of each row, in the order of the file. */
    private static final class Seen implements RowSink {
        private final int columns;
        private final Cells cells;
        private final RowParser parser;
        private final CopyRows nowhere = CopyRows.nowhere();
        private final Map<Long, Row> rows = new LinkedHashMap<>();

        Seen(int columns, Cells cells, RowParser parser) {
            this.columns = columns;
            this.cells = cells;
            this.parser = parser;
        }

        private static final class Row {
            private final FileRow source;
            private final List<List<String>> stored = new ArrayList<>();
            private @Nullable Phrase leftOut;

            Row(FileRow source) {
                this.source = source;
            }

            Preview.Row told() {
                return new Preview.Row(
                        source.line(),
                        IntStream.range(0, source.size()).mapToObj(source::cell).toList(),
                        stored,
                        leftOut);
            }
        }

        @Override
        public void row(CanonicalRow row) {
            var values = IntStream.range(0, columns).mapToObj(row::value).toList();
            var kept = kept(row.source());
            cells.enter(row);
            parser.parse(cells, nowhere);
            if (!cells.wrong()) {
                kept.stored.add(values);
            }
        }

        @Override
        public void leftOut(FileRow row, Phrase why) {
            kept(row).leftOut = why;
        }

        private Row kept(FileRow row) {
            return rows.computeIfAbsent(row.line(), line -> new Row(row));
        }

        List<Preview.Row> first(int most) {
            return rows.values().stream().limit(most).map(Row::told).toList();
        }
    }
}
