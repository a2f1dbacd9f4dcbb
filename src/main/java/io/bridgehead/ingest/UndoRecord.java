package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.select;

import io.bridgehead.platform.Columns;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes down the batch that undoes another: it is of the kind and the standing of the rows that return. */
record UndoRecord(DSLContext dsl, String region, Batches batches, LoadedBatch batch, String user) {
    private static final int MOST_NAMES = 20;

    /** A batch, as far as rows that return tell where they come from. */
    private record Origin(String profile, String status, String file) {}

    /** @param which of the kept rows */
    record Returning(Versioned<?> rows, Condition which) {}

    /** @param status what the rows that return are, where their batches don't tell; null where they do */
    long add(List<Returning> returning, @Nullable String status, Counts counts) {
        var profiles = new TreeSet<String>();
        var statuses = new TreeSet<String>();
        var files = new TreeSet<String>();
        for (var part : returning) {
            for (var origin : origins(part)) {
                profiles.add(origin.profile());
                statuses.add(origin.status());
                files.add(origin.file());
            }
        }
        files.remove("");
        return batches.add(
                dsl,
                region,
                new Batches.Entry(
                        only(profiles, batch.profile()),
                        status == null ? only(statuses, batch.status().code()) : status,
                        String.join(", ", files.stream().limit(MOST_NAMES).toList()),
                        "",
                        user,
                        0,
                        0,
                        counts,
                        batch.id()));
    }

    private List<Origin> origins(Returning part) {
        var past = part.rows().past();
        return dsl.selectDistinct(BATCH.PROFILE, BATCH.STATUS, BATCH.FILE_NAME)
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region))
                .and(BATCH.ID.in(select(Columns.of(past, "batch_id", Long.class))
                        .from(past)
                        .where(part.rows().replacedBy(region, batch.id()))
                        .and(part.which())))
                .fetch(row -> new Origin(row.value1(), row.value2(), row.value3()));
    }

    private static String only(Set<String> values, String otherwise) {
        return values.size() == 1 ? values.iterator().next() : otherwise;
    }
}
