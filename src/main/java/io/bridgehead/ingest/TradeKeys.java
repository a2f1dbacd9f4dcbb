package io.bridgehead.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The slices and the names of a file of trade, numbered while it is read: a file has few of them, however many rows. What
 * every row would have to be looked at again for is found out on the way. For one thread.
 */
final class TradeKeys {
    /** No region trades with so many; more names than that are kept out of memory. */
    static final int MOST_NAMES = 100_000;

    /** A partner's name has no more characters. */
    static final int LONGEST_NAME = 300;

    private static final int CHAPTER_DIGITS = 2;

    private static final String SLICES = "staging_slice (id, period, basis, flow, currency, first_line, whole_line,"
            + " detail_line, row_count, existing_rows, same_status, changed, revision)";
    private static final String NAMES = "staging_trade_name (id, name, row_count)";

    private final Map<SliceName, Slice> slices = new LinkedHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private int shortestCode = Integer.MAX_VALUE;
    private int longestCode;
    private @Nullable String firstRevision;
    private boolean detailed;
    private boolean severalRevisions;

    private record SliceName(String firstDay, String basis, String flow, String currency) {}

    /** What the rows of a slice have in common, as far as it is read. */
    private static final class Slice {
        private final int id;
        private final SliceName name;
        private long rows;
        private long firstLine = Long.MAX_VALUE;
        private long wholeLine = Long.MAX_VALUE;
        private long detailLine = Long.MAX_VALUE;
        private @Nullable String revision;

        Slice(int id, SliceName name) {
            this.id = id;
            this.name = name;
        }
    }

    private static final class Name {
        private final int id;
        private long rows;

        Name(int id) {
            this.id = id;
        }
    }

    /** The number of a name, or -1 where it would be one too many, or is too long for one. */
    int name(String text) {
        if (text.length() > LONGEST_NAME) {
            return -1;
        }
        var name = names.get(text);
        if (name == null) {
            if (names.size() == MOST_NAMES) {
                return -1;
            }
            name = new Name(names.size());
            names.put(text, name);
        }
        name.rows++;
        return name.id;
    }

    /** The number of the slice that a row is of, which is counted to it. */
    int slice(
            TradeRows.TradePeriod period,
            String flow,
            String currency,
            long line,
            String hs,
            @Nullable String revision) {
        var name = new SliceName(period.firstDay(), period.basis(), flow, currency);
        var slice = slices.get(name);
        if (slice == null) {
            slice = new Slice(slices.size(), name);
            slices.put(name, slice);
        }
        slice.rows++;
        slice.firstLine = Math.min(slice.firstLine, line);
        if (hs.isEmpty()) {
            slice.wholeLine = Math.min(slice.wholeLine, line);
        } else {
            slice.detailLine = Math.min(slice.detailLine, line);
            shortestCode = Math.min(shortestCode, hs.length());
            longestCode = Math.max(longestCode, hs.length());
            revision(slice, revision);
        }
        return slice.id;
    }

    private void revision(Slice slice, @Nullable String revision) {
        if (!detailed) {
            detailed = true;
            firstRevision = revision;
        } else if (!Objects.equals(firstRevision, revision)) {
            severalRevisions = true;
        }
        var least = slice.revision;
        if (revision != null && (least == null || revision.compareTo(least) < 0)) {
            slice.revision = revision;
        }
    }

    /** Whether some codes are shorter than others, so that one may be part of another. */
    boolean severalLengths() {
        return shortestCode < longestCode;
    }

    /** Whether some codes say more than their chapter. */
    boolean finerThanChapters() {
        return longestCode > CHAPTER_DIGITS;
    }

    /** Whether rows with a code differ in their revision of HS; none is one too. */
    boolean severalRevisions() {
        return severalRevisions;
    }

    /** Writes the slices and the names into temporary tables, once all rows are read. */
    void write(DSLContext dsl) {
        Staging.create(dsl, "staging_slice");
        Staging.create(dsl, "staging_trade_name");
        dsl.connection(this::copy);
        Staging.analyze(dsl, "staging_slice");
    }

    private void copy(Connection connection) throws SQLException {
        try (var out = new CopyRows(connection, SLICES)) {
            slices.values().forEach(slice -> write(slice, out));
            out.finish();
        }
        try (var out = new CopyRows(connection, NAMES)) {
            names.forEach((text, name) ->
                    out.number(name.id).text(text).number(name.rows).endRow());
            out.finish();
        }
    }

    private static void write(Slice slice, CopyRows out) {
        out.number(slice.id)
                .text(slice.name.firstDay())
                .text(slice.name.basis())
                .text(slice.name.flow())
                .text(slice.name.currency())
                .number(slice.firstLine)
                .text(line(slice.wholeLine))
                .text(line(slice.detailLine))
                .number(slice.rows)
                .number(0)
                .text("f")
                .text("t")
                .text(slice.revision)
                .endRow();
    }

    private static @Nullable String line(long line) {
        return line == Long.MAX_VALUE ? null : Long.toString(line);
    }
}
