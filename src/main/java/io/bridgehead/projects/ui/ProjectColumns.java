package io.bridgehead.projects.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.figure.Text;
import io.bridgehead.projects.ProjectAmounts;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of the list of projects, of which a listing says which are shown. The name leads to the project. */
class ProjectColumns {
    private final Map<ProjectColumn, Grid.Column<ProjectRow>> columns = new EnumMap<>(ProjectColumn.class);
    private String currency = "";
    private QueryParameters query = QueryParameters.empty();

    ProjectColumns(Grid<ProjectRow> grid) {
        for (var column : ProjectColumn.values()) {
            columns.put(column, add(grid, column));
        }
        of(ProjectColumn.NAME).setFlexGrow(1).setAutoWidth(false).setWidth("17rem");
        of(ProjectColumn.AMOUNT).setTextAlign(ColumnTextAlign.END);
    }

    /** @param currency of the region: an amount in another is told with its own */
    void show(Scope scope, ProjectListing listing, String currency, QueryParameters query) {
        this.currency = currency;
        this.query = query;
        of(ProjectColumn.AMOUNT).setHeader(Words.say("project.amount.in", ProjectAmounts.unit(currency, scope.lang())));
        columns.forEach((column, shown) -> shown.setVisible(listing.columns().contains(column)));
    }

    Grid.Column<ProjectRow> of(ProjectColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    ProjectColumn column(Grid.Column<ProjectRow> shown) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private Grid.Column<ProjectRow> add(Grid<ProjectRow> grid, ProjectColumn column) {
        var shown = column == ProjectColumn.NAME
                ? grid.addColumn(new ComponentRenderer<>(this::link))
                : grid.addColumn(row -> said(row, column));
        return shown.setKey(column.code())
                .setHeader(Words.say("project." + column.code()))
                .setSortProperty(column.code())
                .setSortable(true)
                .setResizable(true)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setTooltipGenerator(row -> said(row, column));
    }

    private RouterLink link(ProjectRow row) {
        var link = new RouterLink(row.name(), ProjectView.class, ProjectView.parameters(row.id()));
        link.setQueryParameters(query);
        return link;
    }

    private String said(ProjectRow row, ProjectColumn column) {
        return switch (column) {
            case NAME -> row.name();
            case SECTOR -> Words.say(row.sector());
            case CLUSTER -> say(row.cluster());
            case CHAIN -> say(row.chain());
            case SEGMENT -> row.segment() == null ? Words.say("missing") : Words.say(column.keyOf(row.segment()));
            case DIVISION -> say(row.division());
            case ORIGIN -> say(row.origin());
            case INVESTOR -> said(row.investor());
            case AMOUNT -> amount(row);
            case CURRENCY -> row.currency();
            case SIGNED_ON -> said(row.signedOn());
            case STAGE -> Words.say(column.keyOf(row.stage().code()));
            case REACHED -> Words.say(column.keyOf(row.reached().code()));
            case STAGE_ON -> said(row.stageOn());
            case FAIR -> say(row.fair());
            case ID -> row.id();
            case STATUS -> Words.say("status." + row.status().code());
        };
    }

    private String amount(ProjectRow row) {
        var amount = row.amount();
        if (amount == null) {
            return Words.say("missing");
        }
        return row.currency().equals(currency)
                ? ProjectAmounts.number(amount, Words.lang())
                : Words.say(ProjectAmounts.rounded(amount, row.currency()));
    }

    private static String say(@Nullable Text text) {
        return text == null ? Words.say("missing") : Words.say(text);
    }

    private static String said(@Nullable Object value) {
        return value == null ? Words.say("missing") : value.toString();
    }
}
