package io.bridgehead.chains;

import static io.bridgehead.figure.Scorecard.Rating.BAD;
import static io.bridgehead.figure.Scorecard.Rating.GOOD;
import static io.bridgehead.figure.Scorecard.Rating.UNKNOWN;
import static io.bridgehead.figure.Scorecard.Rating.WATCH;

import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well a chain keeps to its plan on a day.
 *
 * @param spi earned / planned value over the milestones whose completion is known; null where nothing was planned yet
 * @param slip mean days its finished milestones were late, early ones counting less than 0; null where none is finished
 * @param late milestones that should be finished and aren't known to be
 * @param longest days the latest of those is late; 0 where none is
 */
record ChainHealth(@Nullable BigDecimal spi, @Nullable BigDecimal slip, int late, int longest, int milestones) {
    /** A twentieth behind is within what monthly reports can tell. */
    static final BigDecimal GOOD_FROM = new BigDecimal("0.95");
    /** More than a seventh behind: what is planned for a year takes two months more. */
    static final BigDecimal WATCH_FROM = new BigDecimal("0.85");
    /** One round of monthly reports. */
    static final int GOOD_DAYS = 30;
    /** A quarter: what is later than that has missed the next review as well. */
    static final int WATCH_DAYS = 90;

    private static final int DIGITS = 6;

    static ChainHealth of(List<PlannedMilestone> milestones, LocalDate day) {
        var earned = BigDecimal.ZERO;
        var planned = BigDecimal.ZERO;
        for (var milestone : milestones) {
            var done = milestone.done(day);
            if (done != null) {
                earned = earned.add(milestone.weight().multiply(done));
                planned = planned.add(milestone.weight().multiply(milestone.planned(day)));
            }
        }
        var late =
                milestones.stream().filter(milestone -> milestone.isLate(day)).toList();
        return new ChainHealth(
                Rate.share(earned, planned),
                mean(finished(milestones, day)),
                late.size(),
                late.stream()
                        .map(milestone -> milestone.slip(day))
                        .filter(Objects::nonNull)
                        .max(Integer::compareTo)
                        .orElse(0),
                milestones.size());
    }

    /** Of each finished milestone the days it was late, early ones less than 0; from small to large. */
    static List<BigDecimal> finished(List<PlannedMilestone> milestones, LocalDate day) {
        return milestones.stream()
                .filter(milestone -> milestone.finishedOn(day) != null)
                .map(milestone -> milestone.slip(day))
                .filter(Objects::nonNull)
                .sorted()
                .map(BigDecimal::valueOf)
                .toList();
    }

    static @Nullable BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? null
                : Rate.plain(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), DIGITS, RoundingMode.HALF_UP));
    }

    /** @param values from small to large */
    static @Nullable BigDecimal median(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        var half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : mean(values.subList(half - 1, half + 1));
    }

    Scorecard.Rating rating() {
        if (spi == null) {
            return UNKNOWN;
        }
        if (spi.compareTo(GOOD_FROM) >= 0 && longest <= GOOD_DAYS) {
            return GOOD;
        }
        return spi.compareTo(WATCH_FROM) >= 0 && longest <= WATCH_DAYS ? WATCH : BAD;
    }
}
