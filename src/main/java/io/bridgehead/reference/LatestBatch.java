package io.bridgehead.reference;

import static io.bridgehead.db.Tables.BATCH;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/**
 * A load, and how many rows it brought, replaced and left as they were.
 *
 * @param undoes the batch it took back; null where it loaded a file
 */
public record LatestBatch(
        long number,
        String profile,
        String file,
        Status status,
        Instant loadedAt,
        long loaded,
        long replaced,
        long unchanged,
        @Nullable Long undoes) {
    /** The newest first; one statement. */
    public static List<LatestBatch> read(DSLContext transaction, String region, int most) {
        var b = BATCH;
        return transaction
                .select(
                        b.ID,
                        b.PROFILE,
                        b.FILE_NAME,
                        b.STATUS.convertFrom(Status::of),
                        b.LOADED_AT.convertFrom(OffsetDateTime::toInstant),
                        b.ROWS_LOADED,
                        b.ROWS_REPLACED,
                        b.ROWS_UNCHANGED,
                        b.UNDOES)
                .from(b)
                .where(b.REGION_ID.eq(region))
                .orderBy(b.ID.desc())
                .limit(most)
                .fetch(Records.mapping(LatestBatch::new));
    }

    /** As a figure's provenance names it. */
    public String source() {
        return Batch.sourceId(number);
    }
}
