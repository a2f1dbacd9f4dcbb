package io.bridgehead.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Milestones with the dates they were planned for and those they were done on.
 *
 * @param today the day the states speak of; null where there is no milestone
 */
public record Schedule(@Nullable LocalDate today, List<Task> tasks) implements Shape {
    public Schedule {
        tasks = List.copyOf(tasks);
    }

    @Override
    public String code() {
        return "schedule";
    }

    @Override
    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** Where a milestone stands on the day. */
    public enum State {
        /** Not begun, and its planned finish is still to come. */
        PLANNED("planned"),
        /** Begun, and its planned finish is still to come. */
        RUNNING("running"),
        /** Not finished though its planned finish has come. */
        OVERDUE("overdue"),
        /** Finished before its planned day. */
        EARLY("early"),
        ON_TIME("on-time"),
        /** Finished after its planned day. */
        LATE("late");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param group the chain it belongs to
     * @param weight in the chain's progress
     * @param plannedStart null where nobody planned it, as are the other days
     * @param progress 0 to 1 by the latest report; null where nothing was reported
     * @param slip actual finish, else the day, less planned finish, in days: late is positive; null where it can't be
     *     said yet
     */
    public record Task(
            String key,
            Text name,
            String group,
            Text groupName,
            String segment,
            Text segmentName,
            @Nullable BigDecimal weight,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal progress,
            @Nullable Integer slip,
            State state,
            Status status,
            String source) {}
}
