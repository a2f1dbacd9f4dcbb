package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.scope.Scope;
import java.io.FileNotFoundException;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The illustrative rows that come with the program, {@code db/sample}: brought in through the same door as any file,
 * with status sample, once: a region that ever had a load of a profile gets no sample of it again.
 *
 * <p>When they are removed, their batches stay as history, like every batch: the log of what was loaded isn't rewritten.
 * What was removed is written down as a further batch of status sample that read nothing and replaced those rows, and
 * can be undone like any other. The
 * partners that the sample brought into the region's list stay too; a list of countries states nothing about trade.
 */
public final class SampleContent {
    /** Who the sample is loaded by. */
    static final String USER = "bridgehead";
    /** The name of the file in the batch of a removal. */
    public static final String REMOVED = "sample-removed";

    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);
    private static final String REGION = Scope.FIRST_REGION;
    private static final List<Target> PROFILES = List.of(Target.TRADE, Target.PROJECTS, Target.MILESTONES);

    private final Imports imports;
    private final RegionDatabase regions;
    private final Clock clock;

    public SampleContent(Imports imports, RegionDatabase regions, Clock clock) {
        this.imports = imports;
        this.regions = regions;
        this.clock = clock;
    }

    /** Loads what isn't there yet of each profile. */
    public void load() {
        for (var profile : PROFILES) {
            if (hasBatch(profile)) {
                continue;
            }
            var report = imports.load(new ImportRequest(
                    profile.canonical(),
                    REGION,
                    profile.code() + ".csv",
                    file(profile),
                    USER,
                    Status.SAMPLE,
                    Progress.NONE));
            if (!report.loaded()) {
                throw new IllegalStateException("the sample of " + profile.code() + " has problems: "
                        + report.problems().getFirst());
            }
        }
    }

    /** Removes the sample rows of the region they ship for, if any are there. */
    public void removeShipped() {
        remove(REGION);
    }

    /** Whether rows of status sample are there. */
    public boolean isPresent(String region) {
        return regions.read(region, dsl -> SampleRows.present(dsl, region));
    }

    /** Removes all rows of status sample from a region, in one transaction; answers how many. */
    public long remove(String region) {
        return regions.write(region, dsl -> {
            SampleRows.lock(dsl, region);
            return remove(dsl, region, Target.TRADE, SampleRows.countTrade(dsl, region), SampleRows::removeTrade)
                    + remove(
                            dsl,
                            region,
                            Target.PROJECTS,
                            SampleRows.countProjects(dsl, region),
                            SampleRows::removeProjects)
                    + remove(
                            dsl,
                            region,
                            Target.MILESTONES,
                            SampleRows.countMilestones(dsl, region),
                            SampleRows::removeMilestones);
        });
    }

    /** Removes rows, and keeps them with the batch that says so. */
    @FunctionalInterface
    private interface Removal {
        void remove(DSLContext dsl, String region, long batch);
    }

    private long remove(DSLContext dsl, String region, Target profile, long rows, Removal removal) {
        if (rows > 0) {
            var batch = new Batches(clock)
                    .add(
                            dsl,
                            region,
                            new Batches.Entry(
                                    profile.code(),
                                    Status.SAMPLE.code(),
                                    REMOVED,
                                    "",
                                    USER,
                                    0,
                                    new Counts(0, rows, 0)));
            removal.remove(dsl, region, batch);
            LOG.info("{} rows of sample {} removed from {}", rows, profile.code(), region);
        }
        return rows;
    }

    private boolean hasBatch(Target profile) {
        return regions.read(
                REGION,
                dsl -> dsl.fetchExists(BATCH, BATCH.REGION_ID.eq(REGION).and(BATCH.PROFILE.eq(profile.code()))));
    }

    private static Content file(Target profile) {
        var name = "/db/sample/" + profile.code() + ".csv";
        return () -> {
            var in = SampleContent.class.getResourceAsStream(name);
            if (in == null) {
                throw new FileNotFoundException("the program lacks " + name);
            }
            return in;
        };
    }
}
