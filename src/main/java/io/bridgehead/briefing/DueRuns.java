package io.bridgehead.briefing;

import io.bridgehead.briefing.ScheduleClock.Loaded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The runs of a region that are to be begun now. Others may see the same: who claims a run has it. Thread-safe. */
public final class DueRuns {
    private final ScheduleStore schedules;
    private final RunStore runs;
    private final NewestBatches newest;
    private final ScheduleClock clock;

    DueRuns(ScheduleStore schedules, RunStore runs, NewestBatches newest, ScheduleClock clock) {
        this.schedules = schedules;
        this.runs = runs;
        this.newest = newest;
        this.clock = clock;
    }

    /** @param key of the run, as {@link RunStore#claim} takes it */
    public record DueRun(Schedule schedule, String key) {}

    /** Those to be tried again first. */
    public List<DueRun> of(String region) {
        var active = schedules.active(region).stream()
                .collect(Collectors.toMap(
                        Schedule::id, schedule -> schedule, (first, second) -> first, LinkedHashMap::new));
        if (active.isEmpty()) {
            return List.of();
        }
        var loaded = newest.newest(region)
                .map(batch -> new Loaded(batch.number(), batch.loadedAt()))
                .orElse(null);
        var due = new ArrayList<DueRun>();
        for (var run : runs.again(region)) {
            var schedule = active.get(run.schedule());
            if (schedule != null) {
                due.add(new DueRun(schedule, run.key()));
            }
        }
        active.values()
                .forEach(schedule -> clock.due(schedule, loaded)
                        .filter(key -> !runs.exists(region, schedule.id(), key))
                        .ifPresent(key -> due.add(new DueRun(schedule, key))));
        return due;
    }
}
