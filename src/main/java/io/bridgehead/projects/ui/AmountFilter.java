package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Unit;
import io.bridgehead.projects.ColumnFilter;
import io.bridgehead.projects.FilterForms;
import io.bridgehead.projects.ProjectAmounts;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.shell.Words;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters by a least and a most amount, typed in the unit the column is told in. */
class AmountFilter implements ListFilter {
    private final TextField from;
    private final TextField to;
    private final Div pair;
    private final Unit.Scale scale = Unit.Scale.usual(Words.lang());

    AmountFilter(ProjectColumn column, Choice choice) {
        var name = Words.say("project." + column.code());
        from = ListFilter.field(Words.say("projects.list.from", name), Words.say("projects.list.least"));
        to = ListFilter.field(Words.say("projects.list.to", name), Words.say("projects.list.most"));
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
        var amounts = filter.map(there -> there instanceof ColumnFilter.Amounts two ? two : null)
                .orElse(new ColumnFilter.Amounts(null, null));
        var unit = ProjectAmounts.unit(codes.region().currency(), Words.lang());
        var name = Words.say("project.amount.in", unit);
        ListFilter.name(from, Words.say("projects.list.from", name));
        ListFilter.name(to, Words.say("projects.list.to", name));
        ListFilter.fill(from, told(amounts.from()));
        ListFilter.fill(to, told(amounts.to()));
    }

    private Optional<ColumnFilter> read(String name) {
        var least = whole(name, ListFilter.typed(from));
        var most = whole(name, ListFilter.typed(to));
        return least == null && most == null ? Optional.empty() : Optional.of(FilterForms.amounts(name, least, most));
    }

    /** In whole units of currency, as the URL says it. */
    private @Nullable BigDecimal whole(String name, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var whole = FilterForms.amount(name, typed).multiply(scale.factor());
        return FilterForms.amount(name, Rate.plain(whole).toPlainString());
    }

    private @Nullable String told(@Nullable BigDecimal whole) {
        return whole == null ? null : Rate.plain(scale.of(whole)).toPlainString();
    }
}
