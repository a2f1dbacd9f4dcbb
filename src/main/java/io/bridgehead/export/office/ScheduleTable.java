package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Schedule;
import java.util.List;

/** Milestones with their days, a row each; the state is shaded. */
final class ScheduleTable {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    private final Figure figure;
    private final Schedule schedule;
    private final Lang lang;
    private final Lines lines;

    ScheduleTable(Figure figure, Schedule schedule, Lang lang) {
        this.figure = figure;
        this.schedule = schedule;
        this.lang = lang;
        this.lines = new Lines(figure, lang);
    }

    TablePlan plan() {
        lines.text("chain").text("segment").text("category");
        lines.text("plannedStart").text("plannedFinish").text("actualStart").text("actualFinish");
        lines.number(lines.word("progress"))
                .number(lines.word("slip"))
                .text("state")
                .known(lines.word("weight"));
        schedule.tasks().forEach(this::row);
        return lines.plan();
    }

    private void row(Schedule.Task task) {
        lines.row(
                task.status(),
                task.source(),
                List.of(
                        Entry.text(task.groupName().in(lang)),
                        Entry.text(task.segmentName().in(lang)),
                        Entry.text(task.name().in(lang)),
                        Entry.day(task.plannedStart()),
                        Entry.day(task.plannedFinish()),
                        Entry.day(task.actualStart()),
                        Entry.day(task.actualFinish()),
                        Entry.percent(task.progress()),
                        Entry.count(task.slip()),
                        state(task.state()),
                        Entry.number(task.weight(), figure.unit().decimals())));
    }

    private Entry state(Schedule.State state) {
        var entry = Entry.text(lines.word("state." + state.code()));
        return switch (state) {
            case PLANNED -> entry;
            case RUNNING ->
                entry.shaded(COLOURS.steps().getFirst(), COLOURS.stepInks().getFirst());
            case EARLY, ON_TIME -> entry.shaded(COLOURS.of("good"), COLOURS.surface());
            case LATE -> entry.shaded(COLOURS.of("watch"), COLOURS.surface());
            case OVERDUE -> entry.shaded(COLOURS.of("bad"), COLOURS.surface());
        };
    }
}
