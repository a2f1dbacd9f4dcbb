package io.bridgehead.ingest;

import io.bridgehead.platform.RegionDatabase;
import org.jooq.DSLContext;

/** What batches changed, told from the rows they brought and the rows they replaced. */
public final class BatchChanges {
    private final RegionDatabase regions;

    public BatchChanges(RegionDatabase regions) {
        this.regions = regions;
    }

    /**
     * Empty for a batch that changed nothing, and for one that changed a list before what a list said was kept.
     *
     * @throws UnknownRegionException if the region isn't in the list
     */
    public Change of(String region, long batch) {
        new RegionList(regions).require(region);
        // Not a reading transaction: that can't have a temporary table.
        return regions.write(region, dsl -> of(dsl, region, batch));
    }

    private static Change of(DSLContext dsl, String region, long batch) {
        if (dsl.fetchExists(Versioned.SLICES.touched(region, batch))) {
            return TradeChange.of(dsl, region, batch);
        }
        if (dsl.fetchExists(Versioned.PROJECTS.touched(region, batch))) {
            return ProjectChange.of(dsl, region, batch);
        }
        if (dsl.fetchExists(Versioned.MILESTONES.touched(region, batch))
                || dsl.fetchExists(Versioned.REPORTS.touched(region, batch))) {
            return MilestoneChange.of(dsl, region, batch);
        }
        if (dsl.fetchExists(Versioned.OBSERVATIONS.touched(region, batch))) {
            return ObservationChange.of(dsl, region, batch);
        }
        if (dsl.fetchExists(Versioned.TRAFFIC.touched(region, batch))) {
            return PortTrafficChange.of(dsl, region, batch);
        }
        return ListChange.of(dsl, region, batch);
    }
}
