package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.projects.ProjectSelection;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The projects behind the figures: loaded as they are scrolled to, and filtered, put in order and shown as a listing
 * says. What a reader chooses isn't kept here: it is handed on as a listing, and comes back by the URL.
 */
class ProjectGrid extends Composite<Section> {
    private final ProjectList projects;
    private final Consumer<ProjectListing> chosen;
    private final Grid<ProjectRow> grid = new Grid<>();
    private final ProjectColumns columns;
    private final ListFilters filters;
    private final ColumnChooser chooser = new ColumnChooser(this::choose);
    private final SelectionTotals totals = new SelectionTotals();
    private final Button clear = new Button(VaadinIcon.CLOSE_SMALL.create());
    private final Span sample = new Span(Words.say("status.sample"));
    private Scope scope = Scope.of(Scope.FIRST_REGION, Words.lang());
    private ProjectListing listing = ProjectListing.USUAL;
    private ProjectSelection selection = new ProjectSelection(0, 0, false, List.of());

    ProjectGrid(ProjectList projects, Consumer<ProjectListing> chosen) {
        this.projects = projects;
        this.chosen = chosen;
        this.columns = new ProjectColumns(grid);
        this.filters = new ListFilters(grid, columns, change -> chosen.accept(change.apply(listing)));

        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateText(Words.say("projects.list.empty"));
        grid.addSortListener(this::sorted);
        grid.setDataProvider(new CallbackDataProvider<>(this::page, query -> selection.projects()));
        clear.setText(Words.say("projects.list.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClickListener(click -> chosen.accept(listing.unfiltered()));
        sample.addClassName("sample-badge");

        getContent().addClassNames("figure-card", "list-card");
        getContent().add(head(), grid);
    }

    private Component head() {
        var heading = new Div(new H2(Words.say("projects.list")), totals, sample);
        heading.addClassName("figure-heading");
        var tools = new Div(clear, chooser);
        tools.addClassName("list-tools");
        var head = new Div(heading, tools);
        head.addClassName("figure-head");
        return head;
    }

    /**
     * Shows the projects of a scope as a listing says.
     *
     * @param query of the page, which the way to a project takes along, and back
     */
    void show(Scope scope, ProjectListing listing, RegionCodes codes, QueryParameters query) {
        this.scope = scope;
        this.listing = listing;
        selection = projects.selection(scope, listing);
        columns.show(scope, listing, codes.region().currency(), query);
        filters.show(listing, codes);
        chooser.show(listing);
        totals.show(selection);
        sample.setVisible(selection.sample());
        clear.setVisible(!listing.filters().isEmpty());
        grid.sort(List.of(new GridSortOrder<>(
                columns.of(listing.sort()), listing.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        grid.getDataProvider().refreshAll();
    }

    private void choose(List<ProjectColumn> shown) {
        chosen.accept(listing.showing(shown));
    }

    private void sorted(SortEvent<Grid<ProjectRow>, GridSortOrder<ProjectRow>> event) {
        if (!event.isFromClient()) {
            return;
        }
        chosen.accept(event.getSortOrder().stream()
                .findFirst()
                .map(order -> listing.sorted(
                        columns.column(order.getSorted()), order.getDirection() == SortDirection.ASCENDING))
                .orElseGet(() -> listing.sorted(ProjectListing.USUAL.sort(), ProjectListing.USUAL.ascending())));
    }

    private Stream<ProjectRow> page(Query<ProjectRow, Void> query) {
        var ordered = query.getSortOrders().stream()
                .findFirst()
                .flatMap(by -> ProjectColumn.of(by.getSorted())
                        .map(column -> listing.sorted(column, by.getDirection() == SortDirection.ASCENDING)))
                .orElse(listing);
        return projects.page(scope, ordered, query.getOffset(), query.getLimit()).stream();
    }
}
