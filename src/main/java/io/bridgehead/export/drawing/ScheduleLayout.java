package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Schedule.State;
import io.bridgehead.figure.Schedule.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a schedule's columns stand.
 *
 * @param narrow whether bars stand under their tasks' names, and not beside them
 * @param segmentColumn width of the segments' names; 0: they have lines of their own
 * @param name left edge of the tasks' names
 * @param calendar empty where no task has a date
 */
record ScheduleLayout(boolean narrow, double segmentColumn, double name, double nameRoom, Optional<Calendar> calendar) {
    private static final double NARROW = 480;
    /** From here segments have a column of their own; below, a line over their tasks. */
    private static final double WIDE = 720;

    private static final double NAMES = 0.27;
    private static final double NAMES_OF_LITTLE = 0.34;
    private static final double SEGMENTS = 0.12;

    static ScheduleLayout of(Schedule schedule, Sketch sketch) {
        var width = sketch.width();
        var face = Face.of(sketch.palette().ink());
        var tasks = schedule.tasks();
        var narrow = width < NARROW;
        var segments = tasks.stream()
                .map(task -> task.segmentName().in(sketch.lang()))
                .distinct()
                .toList();
        var segmentColumn = width >= WIDE && segments.size() > 1
                ? Math.min(sketch.longest(segments, face) + 16, width * SEGMENTS)
                : 0;
        var results = tasks.stream().map(task -> result(task, sketch)).toList();
        var result = narrow ? 0 : sketch.longest(results, face) + 12;
        var names = tasks.stream().map(task -> task.name().in(sketch.lang())).toList();
        var name = 8 + segmentColumn + 18;
        var most = width * (width >= WIDE ? NAMES : NAMES_OF_LITTLE);
        var nameRoom = narrow ? 0 : Math.min(sketch.longest(names, face) + 1, most);
        var left = narrow ? 8 : name + nameRoom + 14;
        var right = width - (narrow ? 8 : result + 4);
        return new ScheduleLayout(
                narrow, segmentColumn, name, nameRoom, Calendar.of(days(schedule), left, right, sketch));
    }

    /** What came of a task: the days it was off its plan, or how far it has got. */
    static String result(Task task, Sketch sketch) {
        if (task.state() == State.RUNNING || task.state() == State.PLANNED) {
            return task.progress() == null ? "" : Numbers.percent(task.progress(), 0);
        }
        var slip = task.slip();
        return slip == null ? "" : (Numbers.signed(BigDecimal.valueOf(slip), 0) + " " + sketch.word("days")).strip();
    }

    /** The days to show, with today; none where no task has one. */
    private static List<LocalDate> days(Schedule schedule) {
        var days = new ArrayList<>(schedule.tasks().stream()
                .flatMap(task -> Stream.of(
                                Optional.ofNullable(task.plannedStart()),
                                Optional.ofNullable(task.plannedFinish()),
                                Optional.ofNullable(task.actualStart()),
                                Optional.ofNullable(task.actualFinish()))
                        .flatMap(Optional::stream))
                .toList());
        var today = schedule.today();
        if (!days.isEmpty() && today != null) {
            days.add(today);
        }
        return days;
    }
}
