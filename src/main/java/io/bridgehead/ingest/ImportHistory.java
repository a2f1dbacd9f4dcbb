package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.RegionDatabase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record13;
import org.jooq.Records;
import org.jooq.SelectConditionStep;

/** What was loaded into a region, the latest first. */
public final class ImportHistory {
    private final RegionDatabase regions;

    public ImportHistory(RegionDatabase regions) {
        this.regions = regions;
    }

    /** @throws UnknownRegionException if the region isn't in the list */
    public List<LoadedBatch> of(String region, int offset, int limit) {
        new RegionList(regions).require(region);
        return regions.read(
                region,
                dsl -> batches(dsl, region)
                        .orderBy(BATCH.ID.desc())
                        .offset(offset)
                        .limit(limit)
                        .fetch(Records.mapping(LoadedBatch::new)));
    }

    /** @throws UnknownRegionException if the region isn't in the list */
    public Optional<LoadedBatch> find(String region, long batch) {
        new RegionList(regions).require(region);
        return regions.read(region, dsl -> find(dsl, region, batch));
    }

    public int count(String region) {
        return regions.read(region, dsl -> dsl.fetchCount(BATCH, BATCH.REGION_ID.eq(region)));
    }

    static Optional<LoadedBatch> find(DSLContext dsl, String region, long batch) {
        return batches(dsl, region).and(BATCH.ID.eq(batch)).fetchOptional(Records.mapping(LoadedBatch::new));
    }

    private static SelectConditionStep<
                    Record13<Long, String, Status, String, String, Instant, String, Long, Long, Long, Long, Long, Long>>
            batches(DSLContext dsl, String region) {
        var b = BATCH;
        return dsl.select(
                        b.ID,
                        b.PROFILE,
                        b.STATUS.convertFrom(Status::of),
                        b.FILE_NAME,
                        b.FILE_SHA256,
                        b.LOADED_AT.convertFrom(OffsetDateTime::toInstant),
                        b.LOADED_BY,
                        b.ROWS_READ,
                        b.ROWS_LOADED,
                        b.ROWS_REPLACED,
                        b.ROWS_UNCHANGED,
                        b.ROWS_LEFT_OUT,
                        b.UNDOES)
                .from(b)
                .where(b.REGION_ID.eq(region));
    }
}
