package io.bridgehead.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Progress over many milestones on each of many days, in one pass over what happened instead of one for each day. */
final class ProgressCurve {
    private ProgressCurve() {}

    /** A stretch of time for which milestones are planned. */
    private record Plan(@Nullable LocalDate start, LocalDate finish) {}

    /** As planned, in percent. Milestones with the same days are weighed as one. */
    static List<@Nullable BigDecimal> planned(Collection<PlannedMilestone> milestones, List<LocalDate> days) {
        var weights = new LinkedHashMap<Plan, BigDecimal>();
        milestones.forEach(milestone -> weights.merge(
                new Plan(milestone.plannedStart(), milestone.plannedFinish()), milestone.weight(), BigDecimal::add));
        var curve = new ArrayList<@Nullable BigDecimal>();
        for (var day : days) {
            var sum = new Weighted();
            weights.forEach(
                    (plan, weight) -> sum.add(weight, PlannedMilestone.planned(plan.start(), plan.finish(), day)));
            curve.add(sum.percent());
        }
        return curve;
    }

    /**
     * As it went, in percent; null where nothing is known.
     *
     * @param days rising
     */
    static List<@Nullable BigDecimal> actual(Collection<PlannedMilestone> milestones, List<LocalDate> days) {
        var changes = Stream.generate(Weighted::new).limit(days.size()).toList();
        var ends = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        milestones.forEach(milestone -> change(milestone, days, ends, changes));
        var sum = new Weighted();
        var curve = new ArrayList<@Nullable BigDecimal>();
        for (var change : changes) {
            sum.add(change);
            curve.add(sum.percent());
        }
        return curve;
    }

    private static void change(PlannedMilestone milestone, List<LocalDate> days, long[] ends, List<Weighted> changes) {
        BigDecimal before = null;
        var moments = moments(milestone, ends);
        for (var place = moments.nextSetBit(0); place >= 0; place = moments.nextSetBit(place + 1)) {
            var now = milestone.done(days.get(place));
            if (!alike(before, now)) {
                changes.get(place).remove(milestone.weight(), before);
                changes.get(place).add(milestone.weight(), now);
                before = now;
            }
        }
    }

    private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** The places of the days on which a milestone may stand otherwise than on the day before. */
    private static BitSet moments(PlannedMilestone milestone, long[] ends) {
        var moments = new BitSet(ends.length + 1);
        moments.set(0);
        mark(moments, milestone.actualStart(), ends);
        mark(moments, milestone.actualFinish(), ends);
        for (var report = 0; report < milestone.reports().count(); report++) {
            mark(moments, milestone.reports().day(report), ends);
        }
        moments.clear(ends.length);
        return moments;
    }

    private static void mark(BitSet moments, @Nullable LocalDate day, long[] ends) {
        if (day != null) {
            var place = Arrays.binarySearch(ends, day.toEpochDay());
            moments.set(place < 0 ? -place - 1 : place);
        }
    }
}
