package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Schedule.State;
import io.bridgehead.figure.Schedule.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bars of one task: the plan as an outline, what was done over it, and a sign where it ended. */
final class ScheduleBars {
    private static final double PLANNED = 12;
    private static final double ACTUAL = 6;
    private static final double LEAST = 2;

    private final Sketch sketch;
    private final Calendar calendar;
    private final @Nullable LocalDate today;

    ScheduleBars(Sketch sketch, Calendar calendar, @Nullable LocalDate today) {
        this.sketch = sketch;
        this.calendar = calendar;
        this.today = today;
    }

    void draw(Task task, double y) {
        planned(task, y);
        actual(task, y);
        end(task, y);
    }

    static Colour colour(State state, Palette palette) {
        return switch (state) {
            case OVERDUE -> palette.of("bad");
            case LATE -> palette.of("watch");
            case EARLY, ON_TIME -> palette.of("good");
            case RUNNING -> palette.of("actual");
            case PLANNED -> palette.of("aside");
        };
    }

    static Sign sign(State state) {
        return switch (state) {
            case OVERDUE -> Sign.SQUARE;
            case LATE -> Sign.RIGHT;
            case EARLY -> Sign.LEFT;
            case ON_TIME -> Sign.DISC;
            case RUNNING -> Sign.BAR;
            case PLANNED -> Sign.RING;
        };
    }

    static Mark signed(State state, double x, double y, Palette palette) {
        return sign(state).at(x, y, colour(state, palette), palette.surface());
    }

    private void planned(Task task, double y) {
        var colour = sketch.palette().of("plan");
        var start = task.plannedStart();
        var finish = task.plannedFinish();
        if (start != null && finish != null) {
            sketch.box(stretch(start, finish, y, PLANNED), 1, null, Stroke.of(colour, 1));
        } else if (finish != null) {
            sketch.add(Sign.DIAMOND.at(
                    calendar.at(finish), y, colour, sketch.palette().surface()));
        } else if (start != null) {
            // A start without an end is a place, not a length.
            upright(start, y, Stroke.of(colour, 2));
        }
    }

    /** A finished task is a full bar; one under way reaches to today, filled by its progress, hatched while that isn't known. */
    private void actual(Task task, double y) {
        var colour = sketch.palette().of("actual");
        var start = task.actualStart();
        if (start == null) {
            return;
        }
        var finish = task.actualFinish();
        if (finish != null) {
            sketch.box(stretch(start, finish, y, ACTUAL), 0, colour, null);
        } else if (today == null || today.isBefore(start)) {
            upright(start, y, Stroke.of(colour, 3));
        } else {
            var bar = stretch(start, today, y, ACTUAL);
            var hatch = task.progress() == null ? colour : null;
            sketch.add(new Mark.Box(
                    bar.x(),
                    bar.y(),
                    bar.width(),
                    bar.height(),
                    0,
                    sketch.palette().surface(),
                    Stroke.of(colour, 1),
                    hatch));
            var done = done(task.progress());
            if (done > 0) {
                sketch.fill(bar.x(), bar.y(), bar.width() * done, bar.height(), colour);
            }
        }
    }

    private static double done(@Nullable BigDecimal progress) {
        return progress == null ? 0 : Math.clamp(progress.doubleValue(), 0, 1);
    }

    /** How it ended, where it ended; from a planned finish that is only a date, a line shows how far off that was. */
    private void end(Task task, double y) {
        var end = task.state() == State.OVERDUE ? today : task.actualFinish();
        if (end == null || task.state() == State.PLANNED || task.state() == State.RUNNING) {
            return;
        }
        var planned = task.plannedFinish();
        var x = calendar.at(end);
        if (task.plannedStart() == null && task.actualStart() == null && planned != null) {
            var from = calendar.at(planned);
            if (Math.abs(from - x) > 10) {
                var colour = colour(task.state(), sketch.palette());
                sketch.rule(from + Math.signum(x - from) * 5, y, x, y, Stroke.of(colour, 1.5));
            }
        }
        sketch.add(signed(task.state(), x, y, sketch.palette()));
    }

    /** A day is a length: a task that starts and ends on one day is a day long. */
    private Area stretch(LocalDate from, LocalDate to, double y, double height) {
        var x = calendar.at(from.isBefore(to) ? from : to);
        var end = calendar.at((from.isBefore(to) ? to : from).plusDays(1));
        return new Area(x, y - height / 2, Math.max(LEAST, end - x), height);
    }

    private void upright(LocalDate day, double y, Stroke stroke) {
        var x = calendar.at(day);
        sketch.rule(x, y - PLANNED / 2, x, y + PLANNED / 2, stroke);
    }
}
