package io.bridgehead.chains;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as planned and as reported, with how it stands on any day.
 *
 * @param plannedStart null where nobody planned it
 * @param status sample where any of its batches is
 * @param batch of the milestone itself
 * @param batches of the milestone and its reports
 */
record PlannedMilestone(
        String segment,
        String name,
        BigDecimal weight,
        @Nullable LocalDate plannedStart,
        LocalDate plannedFinish,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        Reports reports,
        Status status,
        long batch,
        List<Long> batches) {
    /** c: 1 when finished, else as last reported, else 0 when not begun; null: begun, and nobody said how far it is. */
    @Nullable
    BigDecimal done(LocalDate day) {
        if (finishedOn(day) != null) {
            return BigDecimal.ONE;
        }
        var last = reports.last(day);
        if (last >= 0) {
            return reports.progress(last);
        }
        var begun = actualStart == null ? actualFinish != null : !actualStart.isAfter(day);
        return begun ? null : BigDecimal.ZERO;
    }

    /** p: linear in days from planned start to planned finish; without a planned start all of it on the finish. */
    BigDecimal planned(LocalDate day) {
        return planned(plannedStart, plannedFinish, day);
    }

    static BigDecimal planned(@Nullable LocalDate start, LocalDate finish, LocalDate day) {
        if (!finish.isAfter(day)) {
            return BigDecimal.ONE;
        }
        if (start == null || start.isAfter(day)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, finish)), MathContext.DECIMAL128);
    }

    /** Actual finish as far as it is known on a day; null: none. */
    @Nullable
    LocalDate finishedOn(LocalDate day) {
        return actualFinish == null || actualFinish.isAfter(day) ? null : actualFinish;
    }

    /** Actual start as far as it is known on a day; null: none. */
    @Nullable
    LocalDate startedOn(LocalDate day) {
        return actualStart == null || actualStart.isAfter(day) ? null : actualStart;
    }

    /** Whether it should have been finished before a day and isn't known to be: on its planned day it isn't late yet. */
    boolean isLate(LocalDate day) {
        var done = done(day);
        return plannedFinish.isBefore(day) && (done == null || done.compareTo(BigDecimal.ONE) < 0);
    }

    /** Days it is late: of a finished one actual less planned finish, of a late one the day; null: it can't be said. */
    @Nullable
    Integer slip(LocalDate day) {
        var finished = finishedOn(day);
        if (finished != null) {
            return between(finished);
        }
        return isLate(day) ? Integer.valueOf(between(day)) : null;
    }

    Schedule.State state(LocalDate day) {
        var finished = finishedOn(day);
        var end = finished == null ? reportedDone(day) : finished;
        if (end != null) {
            return end.isBefore(plannedFinish)
                    ? Schedule.State.EARLY
                    : end.equals(plannedFinish) ? Schedule.State.ON_TIME : Schedule.State.LATE;
        }
        if (isLate(day)) {
            return Schedule.State.OVERDUE;
        }
        var done = done(day);
        return done == null || done.signum() > 0 || startedOn(day) != null
                ? Schedule.State.RUNNING
                : Schedule.State.PLANNED;
    }

    /** Without a day of finish the first report of all of it stands for one; null where the last says otherwise. */
    private @Nullable LocalDate reportedDone(LocalDate day) {
        var done = done(day);
        return done == null || done.compareTo(BigDecimal.ONE) < 0 ? null : reports.firstWhole();
    }

    private int between(LocalDate end) {
        return Math.toIntExact(ChronoUnit.DAYS.between(plannedFinish, end));
    }

    @Nullable
    BigDecimal share(BigDecimal total) {
        return Rate.share(weight, total);
    }

    String source() {
        return Batch.newest(batches);
    }
}
