package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import io.bridgehead.shell.LandedEvent;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The projects behind the figures: loaded as they are scrolled to, and filtered, put in order and shown as a listing
 * says. What they are together is asked once for a scope and a listing, off the page's lock. What a reader chooses isn't
 * kept here: it is handed on as a listing, and comes back by the URL.
 */
class ProjectGrid extends Composite<Section> {
    private static final ProjectSelection NOTHING = new ProjectSelection(0, 0, false, List.of());

    private final transient ScopeDesk desk;
    private final ProjectList projects;
    private final Consumer<ProjectListing> chosen;
    private final Grid<ProjectRow> grid = new Grid<>();
    private final ProjectColumns columns;
    private final ListFilters filters;
    private final ColumnChooser chooser = new ColumnChooser(this::choose);
    private final SelectionTotals totals = new SelectionTotals();
    private final Button clear = new Button(VaadinIcon.CLOSE_SMALL.create());
    private final Span sample = new Span(Words.say("status.sample"));
    private transient Shown asked = new Shown(Scope.of(Scope.FIRST_REGION, Words.lang()), ProjectListing.USUAL);
    private transient Shown shown = asked;
    private transient ProjectSelection selection = NOTHING;

    ProjectGrid(ScopeDesk desk, ProjectList projects, Consumer<ProjectListing> chosen) {
        this.desk = desk;
        this.projects = projects;
        this.chosen = chosen;
        this.columns = new ProjectColumns(grid);
        this.filters = new ListFilters(grid, columns, change -> chosen.accept(change.apply(asked.listing())));

        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateText(Words.say("projects.list.empty"));
        grid.addSortListener(this::sorted);
        grid.setDataProvider(new CallbackDataProvider<>(this::page, query -> selection.projects()));
        clear.setText(Words.say("projects.list.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClickListener(click -> chosen.accept(asked.listing().unfiltered()));
        sample.addClassName("sample-badge");

        getContent().addClassNames("figure-card", "list-card");
        getContent().add(head(), grid);
        LandedEvent.askAgain(this, this::ask);
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
        asked = new Shown(scope, listing);
        columns.show(scope, listing, codes.region().currency(), query);
        filters.show(listing, codes);
        chooser.show(listing);
        clear.setVisible(!listing.filters().isEmpty());
        getContent().getElement().setAttribute("aria-busy", "true");
        ask();
    }

    private void ask() {
        var now = asked;
        desk.fetch(
                "list of projects",
                () -> projects.selection(now.scope(), now.listing()),
                getUI().orElseGet(UI::getCurrent),
                found -> {
                    if (now.equals(asked)) {
                        getContent().getElement().removeAttribute("aria-busy");
                        fill(now, found);
                    }
                });
    }

    /** @param found nothing where it could not be read */
    private void fill(Shown now, Optional<ProjectSelection> found) {
        shown = now;
        selection = found.orElse(NOTHING);
        totals.show(found);
        sample.setVisible(selection.sample());
        grid.setVisible(found.isPresent());
        var listing = now.listing();
        grid.sort(List.of(new GridSortOrder<>(
                columns.of(listing.sort()), listing.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        grid.getDataProvider().refreshAll();
    }

    private void choose(List<ProjectColumn> columnsShown) {
        chosen.accept(asked.listing().showing(columnsShown));
    }

    private void sorted(SortEvent<Grid<ProjectRow>, GridSortOrder<ProjectRow>> event) {
        if (!event.isFromClient()) {
            return;
        }
        chosen.accept(event.getSortOrder().stream()
                .findFirst()
                .map(order -> asked.listing()
                        .sorted(columns.column(order.getSorted()), order.getDirection() == SortDirection.ASCENDING))
                .orElseGet(
                        () -> asked.listing().sorted(ProjectListing.USUAL.sort(), ProjectListing.USUAL.ascending())));
    }

    private Stream<ProjectRow> page(Query<ProjectRow, Void> query) {
        var ordered = query.getSortOrders().stream()
                .findFirst()
                .flatMap(by -> ProjectColumn.of(by.getSorted())
                        .map(column -> shown.listing().sorted(column, by.getDirection() == SortDirection.ASCENDING)))
                .orElse(shown.listing());
        return projects.page(shown.scope(), ordered, query.getOffset(), query.getLimit()).stream();
    }

    private record Shown(Scope scope, ProjectListing listing) {}
}
