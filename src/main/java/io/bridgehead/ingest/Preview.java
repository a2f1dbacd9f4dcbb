package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.table.Detected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, as it is read and as it would be stored.
 *
 * @param columns of the target
 * @param detected what the file turned out to be; null where it can't be read at all
 * @param rows the first ones of the file
 * @param problems those of these rows
 */
public record Preview(List<String> columns, @Nullable Detected detected, List<Row> rows, List<Problem> problems) {
    public Preview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A row of the file.
     *
     * @param cells as they stand in the file
     * @param stored what becomes of it: a wide row gives several; none where it is left out or has problems
     * @param leftOut why it is left out; null where it isn't
     */
    public record Row(
            long line,
            List<String> cells,
            List<List<String>> stored,
            @Nullable Phrase leftOut) {
        public Row {
            cells = List.copyOf(cells);
            stored = stored.stream().map(List::copyOf).toList();
        }
    }
}
