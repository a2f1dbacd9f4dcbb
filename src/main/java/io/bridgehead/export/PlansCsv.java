package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Unit;

/** Plans and what became of them as rows of CSV. */
final class PlansCsv {
    private PlansCsv() {}

    static void progress(CsvWriter csv, Progress progress, Lang lang) {
        var rows = new Rows(csv);
        for (var item : progress.items()) {
            var name = item.name().in(lang);
            rows.add("actual", name, item.actual(), Unit.PERCENT, item.status(), item.source());
            rows.add("plan", name, item.plan(), Unit.PERCENT, item.status(), item.source());
            rows.add("previous", name, item.previous(), Unit.PERCENT, item.status(), item.source());
        }
    }

    /** A row a milestone: progress in percent, slip in days. */
    static void schedule(CsvWriter csv, Schedule schedule, Lang lang) {
        csv.writeRecord(
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
            csv.writeRecord(
                    Rows.text(task.groupName().in(lang)),
                    Rows.text(task.segmentName().in(lang)),
                    Rows.text(task.name().in(lang)),
                    Rows.number(task.weight()),
                    Rows.day(task.plannedStart()),
                    Rows.day(task.plannedFinish()),
                    Rows.day(task.actualStart()),
                    Rows.day(task.actualFinish()),
                    Rows.number(Rows.percent(task.progress())),
                    slip == null ? "" : slip.toString(),
                    task.state().code(),
                    task.status().code(),
                    Rows.text(task.source()));
        }
    }
}
