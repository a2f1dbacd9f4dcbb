package io.bridgehead.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import io.bridgehead.reference.RowList;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Scope;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind figures: how many, what they add up to, and the rows themselves, loaded as they are scrolled to in the
 * order of a column. What they add up to is asked once for a scope, off the page's lock; no row asks for anything.
 *
 * @param <R> a row
 * @param <S> what rows are put in order by
 */
public class RowsCard<R, S extends Enum<S>> extends Composite<Section> implements Sections.Scoped {
    private final FigureDesk desk;
    private final RowList<R, S> list;
    private final Class<S> sorts;
    private final String key;
    private final S first;
    private final boolean firstAscending;
    private final Grid<R> grid = new Grid<>();
    private final RowsHead head;
    private @Nullable Scope asked;
    private Scope shown = Scope.of(Scope.FIRST_REGION, Words.lang());
    private RowSummary summary = RowSummary.NOTHING;
    private int asks;

    /**
     * @param key what the rows are called in the bundle {@code ui}: {@code rows.<key>}, with {@code .about} and
     *     {@code .empty}
     * @param first what they are put in order by until a reader chooses a column
     */
    public RowsCard(ScopeDesk desk, String key, RowList<R, S> list, S first, boolean ascending) {
        this.desk = desk.figures();
        this.list = list;
        this.sorts = first.getDeclaringClass();
        this.key = key;
        this.first = first;
        this.firstAscending = ascending;
        this.head = new RowsHead(key);

        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateText(Words.say("rows." + key + ".empty"));
        grid.setAriaLabel(Words.say("rows." + key));
        grid.setDataProvider(new CallbackDataProvider<>(this::page, query -> Math.toIntExact(summary.rows())));
        var scroll = new Div(grid);
        scroll.addClassName("rows-scroll");
        getContent().addClassNames("figure-card", "list-card", "rows-card", "wide");
        getContent().getElement().setAttribute("data-rows", key);
        getContent().getElement().setAttribute("aria-label", Words.say("rows." + key));
        getContent().add(head, scroll);
        LandedEvent.askAgain(this, () -> ask(true));
    }

    /** A column of words or days, called {@code row.<name>} in the bundle {@code ui}. */
    public RowsCard<R, S> column(String name, S sort, ValueProvider<R, String> value) {
        sortable(grid.addColumn(value), name, sort).setTooltipGenerator(value::apply);
        return this;
    }

    /** A column of numbers, told as words already. */
    public RowsCard<R, S> number(String name, S sort, ValueProvider<R, String> value) {
        sortable(grid.addColumn(value), name, sort).setTextAlign(ColumnTextAlign.END);
        return this;
    }

    /** A column of links or marks. */
    public RowsCard<R, S> component(String name, S sort, ValueProvider<R, Component> cell) {
        sortable(grid.addComponentColumn(cell), name, sort);
        return this;
    }

    private Grid.Column<R> sortable(Grid.Column<R> column, String name, S sort) {
        return column.setKey(name)
                .setHeader(Words.say("row." + name))
                .setSortProperty(sort.name())
                .setResizable(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    /** Shows the rows of a scope. */
    @Override
    public void show(Scope scope) {
        asked = scope;
        if (isAttached()) {
            ask(false);
        }
    }

    /** What all rows now shown are together. */
    public RowSummary summary() {
        return summary;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask(false);
    }

    /** @param quietly the page doesn't show that it asks */
    private void ask(boolean quietly) {
        var scope = asked;
        if (scope == null) {
            return;
        }
        if (!quietly) {
            getContent().getElement().setAttribute("aria-busy", "true");
        }
        var own = scope.only(list.parameters());
        var mine = ++asks;
        desk.fetch("rows." + key, () -> list.summary(own), getUI().orElseGet(UI::getCurrent), found -> {
            if (mine == asks) {
                getContent().getElement().removeAttribute("aria-busy");
                fill(scope, own, found);
            }
        });
    }

    private void fill(Scope scope, Scope own, Optional<RowSummary> found) {
        shown = own;
        summary = found.orElse(RowSummary.NOTHING);
        head.show(scope, list.parameters(), found);
        // Few rows need no room to scroll in.
        grid.setAllRowsVisible(summary.rows() > 0 && summary.rows() <= RowsHead.FEW);
        grid.setVisible(found.isPresent());
        grid.getDataProvider().refreshAll();
    }

    private Stream<R> page(Query<R, Void> query) {
        var order = query.getSortOrders().stream().findFirst();
        return list
                .page(
                        shown,
                        order.map(by -> Enum.valueOf(sorts, by.getSorted())).orElse(first),
                        order.map(by -> by.getDirection() == SortDirection.ASCENDING)
                                .orElse(firstAscending),
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }
}
