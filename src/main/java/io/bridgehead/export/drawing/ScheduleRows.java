package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Schedule.Task;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a schedule and the calendar around them.
 *
 * @param sketch of what is read
 * @param behind of what lies under it
 */
record ScheduleRows(Schedule schedule, ScheduleLayout layout, Sketch sketch, Sketch behind) {
    private static final double ROW = 24;
    private static final double NARROW_ROW = 42;
    private static final double HEAD = 28;
    private static final double SEGMENT_LINE = 22;
    private static final double LINE = 18;
    private static final double LEADING = 15;
    private static final double SIZE = 13;

    /** The calendar over the rows, with room for today's date above it; gives its height. */
    double axis(double top) {
        if (layout.calendar().isEmpty()) {
            return 0;
        }
        var calendar = layout.calendar().get();
        var y = schedule.today() == null ? top : top + LINE;
        calendar.years().forEach(year -> sketch.write(year.label(), year.x() + 4, y + LINE / 2, ink().boldly()));
        calendar.parts()
                .forEach(part ->
                        sketch.write(part.label(), part.middle(), y + LINE * 1.5, soft().anchored(Anchor.MIDDLE)));
        var parts = calendar.parts().stream().anyMatch(part -> !part.label().isEmpty());
        return y - top + LINE * (parts ? 2 : 1) + 4;
    }

    /** The tasks of one chain under its name; gives their height. */
    double group(List<Task> group, boolean again, Sketch bands, double top) {
        var y = top + head(group.getFirst(), again, bands, top);
        var segment = Optional.<String>empty();
        for (var task : group) {
            var least = 0.0;
            if (segment.filter(task.segment()::equals).isEmpty()) {
                least = layout.segmentColumn() > 0 ? ROW + (segmentLines(task).size() - 1) * LEADING : 0;
                y += segment(task, segment.isPresent(), y);
                segment = Optional.of(task.segment());
            }
            y += Math.max(least, row(task, y));
        }
        return y - top;
    }

    private double head(Task first, boolean again, Sketch bands, double y) {
        var name = first.groupName().in(sketch.lang());
        var face = ink().boldly().sized(SIZE);
        var calendar = layout.calendar();
        var room = calendar.isPresent() && !layout.narrow() ? calendar.get().left() - 24 : sketch.width() - 16;
        var lines = sketch.wrap(name.isEmpty() ? first.group() : name, room, face, 2);
        var height = HEAD + (lines.size() - 1) * LINE;
        var repeat = layout.narrow() && again && calendar.isPresent() ? LINE : 0;
        bands.fill(0, y, sketch.width(), height + repeat, sketch.palette().sunken());
        sketch.write(lines, 8, y + HEAD / 2, LINE, face);
        if (again) {
            var at = layout.narrow() ? y + height + 2 : y + HEAD / 2;
            calendar.stream()
                    .flatMap(each -> each.years().stream())
                    .forEach(year -> sketch.write(year.label(), year.x() + 4, at, soft()));
        }
        return height + repeat;
    }

    /** The segment's name, beside its first task or in a line of its own, which is then its height. */
    private double segment(Task task, boolean within, double y) {
        var name = task.segmentName().in(sketch.lang());
        if (within) {
            var left = layout.segmentColumn() > 0 ? 8 : 0;
            sketch.rule(left, y, sketch.width(), y, Stroke.of(sketch.palette().line(), 1));
        }
        if (name.isEmpty()) {
            return 0;
        }
        if (layout.segmentColumn() > 0) {
            sketch.write(segmentLines(task), 8, y + ROW / 2, LEADING, soft());
            return 0;
        }
        sketch.write(sketch.cut(name, sketch.width() - 16, soft()), 8, y + SEGMENT_LINE / 2 + 1, soft());
        return SEGMENT_LINE;
    }

    private List<String> segmentLines(Task task) {
        return sketch.wrap(task.segmentName().in(sketch.lang()), layout.segmentColumn() - 8, soft(), 2);
    }

    private double row(Task task, double y) {
        var result = ScheduleLayout.result(task, sketch);
        var left = layout.narrow() ? 26 : layout.name();
        var room = layout.narrow() ? sketch.width() - left - sketch.measure(result) - 20 : layout.nameRoom();
        var lines = sketch.wrap(task.name().in(sketch.lang()), room, ink(), 3);
        var more = Math.max(0, lines.size() - 1) * LEADING;
        var line = y + (layout.narrow() ? 13 : ROW / 2);
        sketch.add(ScheduleBars.signed(task.state(), left - 11, line, sketch.palette()));
        sketch.write(lines, left, line, LEADING, ink());
        sketch.write(result, sketch.width() - 8, line, ink().anchored(Anchor.END));
        var bars = y + (layout.narrow() ? 31 + more : ROW / 2);
        layout.calendar().ifPresent(calendar -> new ScheduleBars(sketch, calendar, schedule.today()).draw(task, bars));
        return (layout.narrow() ? NARROW_ROW : ROW) + more;
    }

    void grid(double top, double bottom) {
        if (layout.calendar().isEmpty()) {
            return;
        }
        var calendar = layout.calendar().get();
        var line = sketch.palette().line();
        calendar.parts().forEach(part -> behind.rule(part.x(), top, part.x(), bottom, Stroke.of(line, 0.5)));
        calendar.years().forEach(year -> behind.rule(year.x(), top - 20, year.x(), bottom, Stroke.of(line, 1.5)));
    }

    void today(double top, double bottom) {
        var day = schedule.today();
        if (day == null || layout.calendar().isEmpty()) {
            return;
        }
        var x = layout.calendar().get().at(day);
        var text = (sketch.word("today") + " " + day).strip();
        var face = ink().boldly().anchored(Anchor.MIDDLE);
        var half = sketch.measure(text, face) / 2;
        var dashed = new Stroke(sketch.palette().ink(), 1.25, List.of(4.0, 3.0));
        behind.rule(x, top + LINE - 2, x, bottom, dashed);
        behind.write(text, Math.min(sketch.width() - half, Math.max(half, x)), top + LINE / 2 - 1, face);
    }

    private Face ink() {
        return Face.of(sketch.palette().ink());
    }

    private Face soft() {
        return Face.of(sketch.palette().inkSoft());
    }
}
