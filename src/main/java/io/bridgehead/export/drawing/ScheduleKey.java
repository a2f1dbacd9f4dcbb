package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Schedule.State;
import io.bridgehead.figure.Schedule.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the signs of a schedule mean, and no more than are in it. It is part of the drawing: its signs are the drawing's own. */
final class ScheduleKey {
    private static final double PLACE = 20;
    private static final double ROW = 20;

    /** What needs someone's attention first. */
    private static final List<State> STATES =
            List.of(State.OVERDUE, State.LATE, State.EARLY, State.ON_TIME, State.RUNNING, State.PLANNED);

    private ScheduleKey() {}

    private record Entry(String label, Drawing draw) {}

    /** Draws in a place {@link #PLACE} wide, from x, centred on y. */
    @FunctionalInterface
    private interface Drawing {
        Mark at(double x, double y);
    }

    /** In rows from the top left; gives their height. */
    static double draw(Sketch sketch, Schedule schedule) {
        var x = 0.0;
        var y = ROW / 2;
        var entries = entries(sketch, schedule.tasks());
        for (var entry : entries) {
            var room = PLACE + 6 + sketch.measure(entry.label());
            if (x > 0 && x + room > sketch.width()) {
                x = 0;
                y += ROW;
            }
            sketch.add(entry.draw().at(x, y));
            sketch.write(
                    entry.label(), x + PLACE + 6, y, Face.of(sketch.palette().inkSoft()));
            x += room + 16;
        }
        return entries.isEmpty() ? 0 : y + ROW / 2;
    }

    private static List<Entry> entries(Sketch sketch, List<Task> tasks) {
        var palette = sketch.palette();
        var plan = palette.of("plan");
        var entries = new ArrayList<Entry>();
        if (has(tasks, task -> task.plannedStart() != null && task.plannedFinish() != null)) {
            entries.add(new Entry(
                    sketch.word("plan"),
                    (x, y) -> new Mark.Box(x + 1, y - 6, 18, 12, 0, palette.surface(), Stroke.of(plan, 1), null)));
        }
        if (has(tasks, task -> task.plannedStart() == null && task.plannedFinish() != null)) {
            entries.add(new Entry(
                    sketch.word("plannedFinish"), (x, y) -> Sign.DIAMOND.at(x + 11, y, plan, palette.surface())));
        }
        if (has(tasks, task -> task.actualStart() != null)) {
            entries.add(new Entry(
                    sketch.word("actual"), (x, y) -> Mark.Box.filled(x, y - 3, PLACE, 6, palette.of("actual"))));
        }
        for (var state : STATES) {
            if (has(tasks, task -> task.state() == state)) {
                entries.add(new Entry(
                        sketch.word("state." + state.code()),
                        (x, y) -> ScheduleBars.signed(state, x + 12, y, palette)));
            }
        }
        return entries;
    }

    private static boolean has(List<Task> tasks, Predicate<Task> what) {
        return tasks.stream().anyMatch(what);
    }
}
