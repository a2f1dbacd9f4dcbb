package io.bridgehead.export;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;

/** Plans and what became of them as rows. */
final class PlansRecords {
    private PlansRecords() {}

    static Records progress(Progress progress, Lang lang) {
        var rows = Records.ofCategories();
        for (var item : progress.items()) {
            var name = item.name().in(lang);
            rows.add("actual", name, item.actual(), Unit.PERCENT, item.status(), item.source());
            rows.add("plan", name, item.plan(), Unit.PERCENT, item.status(), item.source());
            rows.add("previous", name, item.previous(), Unit.PERCENT, item.status(), item.source());
        }
        return rows;
    }

    /** A row a milestone: progress in percent, slip in days. */
    static Records schedule(Schedule schedule, Lang lang) {
        var rows = new Records(
                "group",
                "segment",
                "category",
                "weight",
                "planned_start",
                "planned_finish",
                "actual_start",
                "actual_finish",
                "progress",
                "slip",
                "state",
                "status",
                "source");
        for (var task : schedule.tasks()) {
            var slip = task.slip();
            rows.row(
                    Records.words(task.groupName().in(lang)),
                    Records.words(task.segmentName().in(lang)),
                    Records.words(task.name().in(lang)),
                    Cell.of(task.weight()),
                    Cell.of(task.plannedStart()),
                    Cell.of(task.plannedFinish()),
                    Cell.of(task.actualStart()),
                    Cell.of(task.actualFinish()),
                    Cell.of(Records.percent(task.progress())),
                    slip == null ? Cell.EMPTY : new Cell.Amount(BigDecimal.valueOf(slip)),
                    Records.code(task.state().code()),
                    Records.code(task.status().code()),
                    Records.words(task.source()));
        }
        return rows;
    }
}
