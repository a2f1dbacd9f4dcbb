package io.bridgehead.chains;

import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the chains of a scope stand on its day, and stood a month before. */
final class ChainStates {
    private final ChainPlans plans;
    private final @Nullable LocalDate at;
    private final @Nullable LocalDate before;

    private ChainStates(ChainPlans plans) {
        this.plans = plans;
        this.at = plans.at();
        this.before = at == null ? null : monthBefore(at);
    }

    /** In the order of their list. */
    static List<ChainState> of(ChainPlans plans) {
        return new ChainStates(plans).all();
    }

    /** Of the end of a month that is the end of the one before. */
    private static LocalDate monthBefore(LocalDate day) {
        var month = day.minusMonths(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? month.withDayOfMonth(month.lengthOfMonth()) : month;
    }

    private List<ChainState> all() {
        var overall = done(plans.milestones(), at);
        var overallBefore = done(plans.milestones(), before);
        return plans.chains().stream()
                .map(chain -> state(chain, overall, overallBefore))
                .toList();
    }

    private ChainState state(ChainPlan chain, @Nullable BigDecimal overall, @Nullable BigDecimal overallBefore) {
        var milestones = chain.milestones();
        var day = at;
        return new ChainState(
                day,
                plans.lastReport(),
                chain.code(),
                chain.name(),
                chain.cluster(),
                chain.clusterName(),
                chain.clusterSource(),
                chain.source(),
                done(milestones.stream(), day),
                day == null ? null : percent(milestones.stream(), milestone -> milestone.planned(day)),
                done(milestones.stream(), before),
                overall,
                overallBefore,
                milestones.size(),
                count(milestones.stream().filter(milestone -> day != null && milestone.isLate(day))),
                count(milestones.stream().filter(milestone -> day != null && milestone.done(day) == null)),
                batches(chain).stream().anyMatch(plans.samples()::contains) ? Status.SAMPLE : Status.LOADED,
                batches(chain));
    }

    /** What brought the milestones and the last report of each. */
    private List<Long> batches(ChainPlan chain) {
        var batches = new TreeSet<Long>();
        for (var milestone : chain.milestones()) {
            batches.add(milestone.batch());
            var last = at == null ? -1 : milestone.reports().last(at);
            if (last >= 0) {
                batches.add(milestone.reports().batch(last));
            }
        }
        return new ArrayList<>(batches);
    }

    private static @Nullable BigDecimal done(Stream<PlannedMilestone> milestones, @Nullable LocalDate day) {
        return day == null ? null : percent(milestones, milestone -> milestone.done(day));
    }

    /** Σ w·share / Σ w over the milestones whose share is known, in percent; null where none is. */
    private static @Nullable BigDecimal percent(
            Stream<PlannedMilestone> milestones, Function<PlannedMilestone, @Nullable BigDecimal> share) {
        var weighted = new Weighted();
        milestones.forEach(milestone -> weighted.add(milestone.weight(), share.apply(milestone)));
        return weighted.percent();
    }

    private static int count(Stream<PlannedMilestone> milestones) {
        return Math.toIntExact(milestones.count());
    }
}
