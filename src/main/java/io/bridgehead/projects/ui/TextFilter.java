package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.projects.ColumnFilter;
import io.bridgehead.projects.FilterForms;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.shell.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters by a text a column contains, or, in quotes, is. */
class TextFilter implements ListFilter {
    private final TextField field;

    TextFilter(ProjectColumn column, Choice choice) {
        var name = Words.say("project." + column.code());
        field = ListFilter.field(Words.say("projects.list.contains", name), Words.say("projects.list.contains.short"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choice.takeTyped(
                        field,
                        () -> Optional.ofNullable(ListFilter.typed(field)).map(text -> FilterForms.text(name, text)));
            }
        });
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Optional<ColumnFilter> filter, RegionCodes codes) {
        ListFilter.fill(field, filter.map(TextFilter::said).orElse(null));
    }

    private static @Nullable String said(ColumnFilter filter) {
        return switch (filter) {
            case ColumnFilter.Contains contains -> contains.text();
            case ColumnFilter.Whole whole -> FilterForms.said(whole);
            case ColumnFilter.AnyOf any -> null;
            case ColumnFilter.Amounts amounts -> null;
            case ColumnFilter.Days days -> null;
        };
    }
}
