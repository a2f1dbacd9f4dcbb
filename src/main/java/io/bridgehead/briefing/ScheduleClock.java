package io.bridgehead.briefing;

import io.bridgehead.scope.AsOf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which run of a schedule is due at an instant. Days begin in {@link AsOf#ZONE}. Each run has a key, the same whenever
 * and wherever it is asked for. Of several that were missed, because nothing ran or the schedule was paused, only the
 * last is due: nobody wants the briefings of three months at once. What was due before there was the schedule isn't.
 */
public final class ScheduleClock {
    private static final String BATCH = "batch-";

    private final Clock clock;

    public ScheduleClock(Clock clock) {
        this.clock = clock;
    }

    /** A batch of the schedule's region, as far as it matters here. */
    public record Loaded(long batch, Instant at) {}

    /**
     * The key of the run that is due, whether it ran already or not; empty: none.
     *
     * @param newest the newest batch of the region; null: nothing was loaded yet
     */
    public Optional<String> due(Schedule schedule, @Nullable Loaded newest) {
        return schedule.paused()
                ? Optional.empty()
                : switch (schedule.draft().every()) {
                    case MONTH -> onDay(schedule, 1).map(YearMonth::toString);
                    case QUARTER ->
                        onDay(schedule, 3).map(month -> month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3);
                    case BATCH ->
                        Optional.ofNullable(newest)
                                .filter(loaded -> loaded.at().isAfter(schedule.created()))
                                .map(loaded -> BATCH + loaded.batch());
                };
    }

    /** The batch that a run is for; empty where it is for a period. */
    static Optional<Long> batch(String key) {
        return key.startsWith(BATCH) ? Optional.of(Long.valueOf(key.substring(BATCH.length()))) : Optional.empty();
    }

    /** The month whose day came last; empty where that was before there was the schedule. */
    private Optional<YearMonth> onDay(Schedule schedule, int months) {
        var day = schedule.draft().day();
        if (day == null) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), AsOf.ZONE);
        var month = first(YearMonth.from(today), months);
        var last = on(month, day).isAfter(today) ? month.minusMonths(months) : month;
        return on(last, day).atStartOfDay(AsOf.ZONE).toInstant().isBefore(schedule.created())
                ? Optional.empty()
                : Optional.of(last);
    }

    /** The first month of the period a month is in. */
    private static YearMonth first(YearMonth month, int months) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    private static LocalDate on(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
