package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.RegionDatabase;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Records;

/** What was loaded into a region, the latest first. */
public final class ImportHistory {
    private final RegionDatabase regions;

    public ImportHistory(RegionDatabase regions) {
        this.regions = regions;
    }

    /** @throws UnknownRegionException if the region isn't in the list */
    public List<LoadedBatch> of(String region, int offset, int limit) {
        new RegionList(regions).require(region);
        var b = BATCH;
        return regions.read(
                region,
                dsl -> dsl.select(
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
                                b.ROWS_UNCHANGED)
                        .from(b)
                        .where(b.REGION_ID.eq(region))
                        .orderBy(b.ID.desc())
                        .offset(offset)
                        .limit(limit)
                        .fetch(Records.mapping(LoadedBatch::new)));
    }

    public int count(String region) {
        return regions.read(region, dsl -> dsl.fetchCount(BATCH, BATCH.REGION_ID.eq(region)));
    }
}
