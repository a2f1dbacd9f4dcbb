package io.bridgehead.export.drawing;

import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Schedule.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Planned and actual dates over a calendar. Rows never get lower than they can be read: a long list is a tall picture,
 * in which every group repeats the years.
 */
final class SchedulePainter implements Painter<Schedule> {
    @Override
    public Body paint(Schedule schedule, Ground ground) {
        var rows = new Sketch(ground);
        var behind = new Sketch(ground);
        var layout = ScheduleLayout.of(schedule, rows);
        var keyHeight = ScheduleKey.draw(rows, schedule);
        var top = keyHeight == 0 ? 0 : keyHeight + 8;
        var drawing = new ScheduleRows(schedule, layout, rows, behind);
        var plotTop = top + drawing.axis(top);
        var bands = new Sketch(ground);
        var bottom = plotTop;
        var groups = grouped(schedule.tasks());
        for (var index = 0; index < groups.size(); index++) {
            bottom += drawing.group(groups.get(index), index > 0, bands, bottom);
        }
        drawing.grid(plotTop, bottom);
        behind.add(bands);
        drawing.today(top, bottom);
        behind.add(rows);
        return behind.body(Math.ceil(bottom + 4));
    }

    /** Tasks by chain and, within it, by segment, each where its first task stands. */
    private static List<List<Task>> grouped(List<Task> tasks) {
        return by(tasks, Task::group).stream()
                .map(group ->
                        by(group, Task::segment).stream().flatMap(List::stream).toList())
                .toList();
    }

    private static List<List<Task>> by(List<Task> tasks, Function<Task, String> key) {
        var groups = new LinkedHashMap<String, List<Task>>();
        tasks.forEach(task -> groups.computeIfAbsent(key.apply(task), absent -> new ArrayList<>())
                .add(task));
        return List.copyOf(groups.values());
    }
}
