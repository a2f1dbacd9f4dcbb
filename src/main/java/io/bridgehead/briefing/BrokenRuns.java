package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING_RUN;

import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jooq.Condition;

/** Runs whose node went away in the middle of them. Thread-safe. */
final class BrokenRuns {
    private final RegionDatabase regions;
    private final Clock clock;
    private final RunStore runs;

    BrokenRuns(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
        this.runs = new RunStore(regions, clock);
    }

    /**
     * Takes runs that broke off before an instant from whoever had them: those that hadn't begun to hand out anything
     * are tried again, all others have failed. Answers how many have.
     *
     * @param message of one that has, as its owner is told
     */
    int abandon(String region, Instant before, Function<Run, String> message) {
        tryAgain(region, before);
        var broken =
                runs.runs(region, brokeOff(region, before, Run.Status.RUNNING, Run.Status.SENDING), Integer.MAX_VALUE);
        return broken.stream()
                .mapToInt(run -> fail(region, run, before, message.apply(run)))
                .sum();
    }

    private void tryAgain(String region, Instant before) {
        var r = BRIEFING_RUN;
        regions.change(
                region,
                transaction -> transaction
                        .update(r)
                        .set(r.STATUS, Run.Status.WAITING.code())
                        .set(r.NEXT_TRY, Stamps.column(Stamps.now(clock)))
                        .where(brokeOff(region, before, Run.Status.RUNNING))
                        .and(r.ATTEMPTS.lt(RunStore.MOST_ATTEMPTS))
                        .execute());
    }

    /** How many were still as they were read: one or none. */
    private int fail(String region, Run run, Instant before, String message) {
        var r = BRIEFING_RUN;
        return regions.write(
                region,
                transaction -> transaction
                        .update(r)
                        .set(r.STATUS, Run.Status.FAILED.code())
                        .set(r.MESSAGE, message)
                        .set(r.ENDED_AT, Stamps.column(Stamps.now(clock)))
                        .where(RunStore.one(region, run.schedule(), run.key()))
                        .and(brokeOff(region, before, run.status()))
                        .execute());
    }

    private static Condition brokeOff(String region, Instant before, Run.Status... statuses) {
        var r = BRIEFING_RUN;
        return r.REGION_ID
                .eq(region)
                .and(r.STATUS.in(Arrays.stream(statuses).map(Run.Status::code).toList()))
                .and(r.CLAIMED_AT.lt(Stamps.column(before)));
    }
}
