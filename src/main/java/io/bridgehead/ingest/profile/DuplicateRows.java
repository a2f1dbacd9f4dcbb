package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of rows with the same key lets one through: the first, the last, or their sum. Holds them all in memory. */
final class DuplicateRows implements RowSink {
    private static final int MOST = 1_000_000;
    /** Of the heap, for rows as they are kept. */
    private static final long MOST_BYTES = 160_000_000;

    private static final int BYTES_A_ROW = 500;
    private static final int BYTES_A_CELL = 56;

    private final RowSink sink;
    private final Rules.Duplicates kind;
    private final int[] key;
    private final List<String> columns;
    private final Problems problems;
    private final Map<String, CanonicalRow> kept = new LinkedHashMap<>();
    private long bytes;
    private boolean full;

    DuplicateRows(RowSink sink, Rules rules, List<String> columns, Problems problems) {
        this.sink = sink;
        this.kind = rules.duplicates();
        this.columns = columns;
        this.problems = problems;
        this.key = rules.key().stream()
                .mapToInt(columns::indexOf)
                .filter(at -> at >= 0)
                .toArray();
    }

    @Override
    public void row(CanonicalRow row) {
        if (row.anyFailed()) {
            sink.row(row);
            return;
        }
        var text = key(row);
        var other = kept.get(text);
        if (other == null) {
            keep(text, row);
            return;
        }
        switch (kind) {
            case REFUSE -> sink.row(row);
            case FIRST -> sink.leftOut(row.source(), again(other));
            case LAST -> {
                sink.leftOut(other.source(), again(row));
                if (hasRoom(row)) {
                    other.copy(row);
                }
            }
            case SUM -> add(other, row);
        }
    }

    @Override
    public void leftOut(FileRow row, Phrase why) {
        sink.leftOut(row, why);
    }

    /** Lets through what is kept, in the order of the file. */
    void finish() {
        kept.values().forEach(sink::row);
        kept.clear();
    }

    private void keep(String text, CanonicalRow row) {
        if (hasRoom(row)) {
            var copy = new CanonicalRow(columns.size());
            copy.copy(row);
            kept.put(text, copy);
        }
    }

    /** Once it is full that is a problem, and no more is kept. */
    private boolean hasRoom(CanonicalRow row) {
        if (full) {
            return false;
        }
        bytes += bytes(row.source());
        full = kept.size() == MOST || bytes > MOST_BYTES;
        if (full) {
            problems.add(row.line(), "", "", Phrase.of("expected.fewer-keys", Integer.toString(kept.size())));
        }
        return !full;
    }

    /** About what a row takes with its key, its values and the text of its line. */
    private static long bytes(FileRow row) {
        var bytes = (long) BYTES_A_ROW + (long) BYTES_A_CELL * row.size();
        for (var cell = 0; cell < row.size(); cell++) {
            bytes += 2L * row.cell(cell).length();
        }
        return bytes;
    }

    private static Phrase again(CanonicalRow other) {
        return Phrase.of("left-out.duplicate", Long.toString(other.line()));
    }

    private String key(CanonicalRow row) {
        var text = new StringBuilder();
        for (var column : key) {
            text.append(row.value(column)).append('\u0001');
        }
        return text.toString();
    }

    private void add(CanonicalRow sum, CanonicalRow row) {
        for (var column = 0; column < columns.size(); column++) {
            var kindOfField = FieldKind.of(columns.get(column));
            if ((kindOfField == FieldKind.AMOUNT || kindOfField == FieldKind.NUMBER)
                    && !row.value(column).isEmpty()) {
                add(sum, row, column);
            }
        }
    }

    /** A missing number adds nothing; a text that is no number is left to the target. */
    private void add(CanonicalRow sum, CanonicalRow row, int column) {
        try {
            var more = new BigDecimal(row.value(column));
            var text = sum.value(column);
            var total = text.isEmpty() ? more : new BigDecimal(text).add(more);
            sum.set(column, total.toPlainString(), sum.sourceColumn(column), sum.found(column));
        } catch (NumberFormatException e) {
            sink.row(row);
        }
    }
}
