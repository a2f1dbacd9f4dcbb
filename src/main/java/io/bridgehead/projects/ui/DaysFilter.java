package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.projects.ColumnFilter;
import io.bridgehead.projects.FilterForms;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.shell.Words;
import java.util.Optional;

/** Filters by a first and a last day; a year or a month is typed as such. */
class DaysFilter implements ListFilter {
    private final TextField from;
    private final TextField to;
    private final Div pair;

    DaysFilter(ProjectColumn column, Choice choice) {
        var name = Words.say("project." + column.code());
        from = ListFilter.field(Words.say("projects.list.day-from", name), Words.say("projects.list.first"));
        to = ListFilter.field(Words.say("projects.list.day-to", name), Words.say("projects.list.last"));
        pair = new Div(from, to);
        pair.addClassName("list-filter-pair");
        for (var field : new TextField[] {from, to}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    choice.takeTyped(field, () -> read(name));
                }
            });
        }
    }

    @Override
    public Component component() {
        return pair;
    }

    @Override
    public void show(Optional<ColumnFilter> filter, RegionCodes codes) {
        var days = filter.map(there -> there instanceof ColumnFilter.Days two ? two : null)
                .orElse(new ColumnFilter.Days(null, null));
        ListFilter.fill(from, days.from());
        ListFilter.fill(to, days.to());
    }

    private Optional<ColumnFilter> read(String name) {
        var first = ListFilter.typed(from);
        var last = ListFilter.typed(to);
        return first == null && last == null
                ? Optional.empty()
                : Optional.of(FilterForms.days(name, first, name, last));
    }
}
