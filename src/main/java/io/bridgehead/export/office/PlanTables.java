package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Unit;
import java.util.ArrayList;

/** Actual against plan, a row each. */
final class PlanTables {
    private PlanTables() {}

    static TablePlan progress(Figure figure, Progress progress, Lang lang) {
        var grouped = progress.items().stream().anyMatch(item -> item.groupName() != null);
        var decimals = Unit.PERCENT.decimals();
        var lines = new Lines(figure, lang).text("category");
        if (grouped) {
            lines.text("group");
        }
        for (var key : new String[] {"actual", "plan", "previous"}) {
            lines.number(Numbers.remark(lines.word(key), "%", lang));
        }
        lines.number(lines.word("milestones")).number(lines.word("late"));
        for (var item : progress.items()) {
            var entries = new ArrayList<Entry>();
            entries.add(Entry.text(item.name().in(lang)));
            if (grouped) {
                var group = item.groupName();
                entries.add(Entry.text(group == null ? "" : group.in(lang)));
            }
            entries.add(Entry.number(item.actual(), decimals));
            entries.add(Entry.number(item.plan(), decimals));
            entries.add(Entry.number(item.previous(), decimals));
            entries.add(Entry.count(item.milestones()));
            entries.add(Entry.count(item.late()));
            lines.row(item.status(), item.source(), entries);
        }
        return lines.plan();
    }
}
