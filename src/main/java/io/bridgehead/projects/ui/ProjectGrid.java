package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.projects.ProjectSort;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The projects behind the figures: loaded as they are scrolled to, in the order a column is asked for. */
class ProjectGrid extends Composite<Section> {
    private final ProjectList projects;
    private final Grid<ProjectRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Span sample = new Span(Words.say("status.sample"));
    private Scope scope = Scope.of(Scope.FIRST_REGION, Words.lang());

    ProjectGrid(ProjectList projects) {
        this.projects = projects;

        column("name", ProjectSort.NAME, ProjectRow::name).setFlexGrow(3).setWidth("18rem");
        column("sector", ProjectSort.SECTOR, row -> say(row.sector()));
        column("cluster", ProjectSort.CLUSTER, row -> say(row.cluster()));
        column("chain", ProjectSort.CHAIN, row -> say(row.chain()));
        column("division", ProjectSort.DIVISION, row -> say(row.division()));
        column("origin", ProjectSort.ORIGIN, row -> said(row.origin()));
        column("investor", ProjectSort.INVESTOR, row -> said(row.investor()));
        column("amount", ProjectSort.AMOUNT, this::amount).setTextAlign(ColumnTextAlign.END);
        column("signed-on", ProjectSort.SIGNED_ON, row -> said(row.signedOn()));
        column(
                "stage",
                ProjectSort.STAGE,
                row -> Words.say("stage." + row.stage().code()));
        column("stage-on", ProjectSort.STAGE_ON, row -> said(row.stageOn()));
        column("fair", ProjectSort.FAIR, row -> say(row.fair()));
        column("id", ProjectSort.ID, ProjectRow::id);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateText(Words.say("projects.list.empty"));
        grid.setDataProvider(new CallbackDataProvider<>(this::page, query -> (int) projects.count(scope)));

        sample.addClassName("sample-badge");
        count.addClassName("figure-subtitle");
        var head = new Div(new H2(Words.say("projects.list")), count, sample);
        head.addClassName("list-head");
        getContent().addClassNames("figure-card", "list-card");
        getContent().add(head, grid);
    }

    void show(Scope scope) {
        this.scope = scope;
        count.setText(Words.say("projects.list.count", number(BigDecimal.valueOf(projects.count(scope)), 0)));
        sample.setVisible(projects.page(scope, ProjectSort.ID, true, 0, 1).stream()
                .anyMatch(row -> row.status() == Status.SAMPLE));
        grid.getDataProvider().refreshAll();
    }

    private Stream<ProjectRow> page(Query<ProjectRow, Void> query) {
        var order = query.getSortOrders().stream().findFirst();
        return projects
                .page(
                        scope,
                        order.map(by -> ProjectSort.valueOf(by.getSorted())).orElse(ProjectSort.SIGNED_ON),
                        order.map(by -> by.getDirection() == SortDirection.ASCENDING)
                                .orElse(false),
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }

    private Grid.Column<ProjectRow> column(String key, ProjectSort sort, ValueProvider<ProjectRow, String> value) {
        return grid.addColumn(value)
                .setKey(key)
                .setHeader(Words.say("project." + key))
                .setSortProperty(sort.name())
                .setResizable(true)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setTooltipGenerator(value::apply);
    }

    private String amount(ProjectRow row) {
        var amount = row.amount();
        var scale = Unit.Scale.usual(scope.lang());
        return amount == null ? Words.say("missing") : number(scale.of(amount), 2);
    }

    private static String number(BigDecimal value, int decimals) {
        var format = NumberFormat.getNumberInstance(Words.lang().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private static String say(@Nullable Text text) {
        return text == null ? Words.say("missing") : Words.say(text);
    }

    private static String said(@Nullable Object value) {
        return value == null ? Words.say("missing") : value.toString();
    }
}
