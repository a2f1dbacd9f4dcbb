package io.bridgehead.chains;

import io.bridgehead.figure.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which milestones of a chain matter most on a day, where there is no room for all. */
final class Urgent {
    /** Of sixteen chains these are as many rows as a screen or two can hold. */
    static final int MOST = 4;

    private Urgent() {}

    /** The overdue, the running, the next to begin and the last finished, in the order they came. */
    static List<PlannedMilestone> of(List<PlannedMilestone> milestones, LocalDate day) {
        return IntStream.range(0, milestones.size())
                .mapToObj(place -> placed(place, milestones.get(place), day))
                .sorted(Comparator.comparingInt(Placed::rank).thenComparingLong(Placed::distance))
                .limit(MOST)
                .map(Placed::place)
                .sorted()
                .map(milestones::get)
                .toList();
    }

    private static Placed placed(int place, PlannedMilestone milestone, LocalDate day) {
        var state = milestone.state(day);
        return new Placed(place, rank(state), distance(milestone, state, day));
    }

    /** @param place in the order they came */
    private record Placed(int place, int rank, long distance) {}

    private static int rank(Schedule.State state) {
        return switch (state) {
            case OVERDUE -> 0;
            case RUNNING -> 1;
            case PLANNED -> 2;
            case EARLY, ON_TIME, LATE -> 3;
        };
    }

    /** Of what is open the earliest planned finish comes first, of what is finished the latest, planned or not. */
    private static long distance(PlannedMilestone milestone, Schedule.State state, LocalDate day) {
        var finished = milestone.finishedOn(day);
        if (finished != null) {
            return ChronoUnit.DAYS.between(finished, day);
        }
        return switch (state) {
            case OVERDUE, RUNNING, PLANNED -> milestone.plannedFinish().toEpochDay();
            case EARLY, ON_TIME, LATE -> ChronoUnit.DAYS.between(milestone.plannedFinish(), day);
        };
    }
}
