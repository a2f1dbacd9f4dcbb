package io.bridgehead.briefing;

import io.bridgehead.briefing.DueRuns.DueRun;
import io.bridgehead.briefing.RunStore.Claim;
import io.bridgehead.platform.OwnersRights;
import io.bridgehead.scope.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;

/** Makes and hands out what one run is for. Thread-safe. */
final class ScheduledRun {
    private final BriefingStore store;
    private final NewestBatches newest;
    private final BriefingMaker maker;
    private final Deliveries deliveries;
    private final RunStore runs;
    private final OwnersRights owners;
    private final Clock clock;

    ScheduledRun(
            BriefingStore store,
            NewestBatches newest,
            BriefingMaker maker,
            Deliveries deliveries,
            RunStore runs,
            OwnersRights owners,
            Clock clock) {
        this.store = store;
        this.newest = newest;
        this.maker = maker;
        this.deliveries = deliveries;
        this.runs = runs;
        this.owners = owners;
        this.clock = clock;
    }

    /** Answers whether it was handed out: where the run was lost to somebody else it wasn't, and won't be from here. */
    boolean carryOut(DueRun run, Claim claim) throws UnsentException, UnsureException {
        var schedule = run.schedule();
        var draft = schedule.draft();
        // Who lost their account or the region since then sends nothing any more.
        if (!owners.mayStillBrief(schedule.owner(), schedule.region())) {
            throw new BadBriefingException("owner-gone", schedule.owner());
        }
        deliveries.prepare(draft);
        var briefing = briefing(run);
        var formats = draft.formats().stream()
                .map(format -> BriefingFormat.of(format).orElseThrow())
                .distinct()
                .toList();
        var files = maker.make(briefing, formats, false, schedule.owner());
        var parcel = new Deliveries.Parcel(schedule, run.key(), briefing, files, maker.link(briefing));
        return deliveries.deliver(parcel, () -> runs.sending(claim));
    }

    /** Of today, seen as everything is now, or as it was after the batch that made the run due. */
    private Briefing briefing(DueRun run) {
        var region = run.schedule().region();
        var kept = store.find(region, run.schedule().draft().briefing())
                .orElseThrow(() -> new BadBriefingException("gone"));
        var batches = new TreeMap<>(newest.of(region, kept.draft()));
        ScheduleClock.batch(run.key()).ifPresent(batch -> batches.put(region, batch));
        var today = LocalDate.ofInstant(clock.instant(), AsOf.ZONE);
        return kept.with(kept.draft().asOf(batches).dated(today));
    }
}
