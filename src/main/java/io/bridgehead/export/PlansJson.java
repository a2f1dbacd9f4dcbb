package io.bridgehead.export;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Schedule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Plans and what became of them as JSON. */
final class PlansJson {
    private PlansJson() {}

    static ObjectNode progress(Progress progress, Lang lang) {
        var at = progress.at();
        var node = Nodes.object().put("at", at == null ? null : at.toString());
        Nodes.each(node.putArray("items"), progress.items(), (item, to) -> {
            var groupName = item.groupName();
            to.put("key", item.key()).put("name", item.name().in(lang));
            Nodes.number(to, "actual", item.actual());
            Nodes.number(to, "plan", item.plan());
            Nodes.number(to, "previous", item.previous());
            to.put("milestones", item.milestones())
                    .put("late", item.late())
                    .put("status", item.status().code())
                    .put("source", item.source())
                    .put("group", item.group())
                    .put("groupName", groupName == null ? null : groupName.in(lang));
        });
        return node;
    }

    static ObjectNode schedule(Schedule schedule, Lang lang) {
        var node = Nodes.object().put("today", day(schedule.today()));
        Nodes.each(node.putArray("tasks"), schedule.tasks(), (task, to) -> {
            to.put("key", task.key())
                    .put("name", task.name().in(lang))
                    .put("group", task.group())
                    .put("groupName", task.groupName().in(lang))
                    .put("segment", task.segment())
                    .put("segmentName", task.segmentName().in(lang));
            Nodes.number(to, "weight", task.weight());
            to.put("plannedStart", day(task.plannedStart()))
                    .put("plannedFinish", day(task.plannedFinish()))
                    .put("actualStart", day(task.actualStart()))
                    .put("actualFinish", day(task.actualFinish()));
            Nodes.number(to, "progress", task.progress());
            to.put("slip", task.slip()).put("state", task.state().code());
            Nodes.origin(to, task.status(), task.source());
        });
        return node;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
