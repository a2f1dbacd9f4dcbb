package io.bridgehead.projects.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.projects.ColumnFilter;
import io.bridgehead.projects.ListingCodec;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import io.bridgehead.shell.FigureCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.WhenNear;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which projects were signed in which sector and cluster, and the list of them. */
@Route("projects")
@PermitAll
class ProjectsView extends ScopedView {
    private final transient ScopeDesk desk;
    private final WhenNear<ProjectGrid> list;
    private transient ProjectListing listing = ProjectListing.USUAL;

    ProjectsView(ScopeDesk desk, ProjectList projects) {
        super(desk, ProjectsNavigation.DESTINATION);
        this.desk = desk;
        this.list = new WhenNear<>(
                Words.say("projects.list"),
                () -> new ProjectGrid(desk, projects, chosen -> goWith(ListingCodec.write(chosen))));
        takeWords(ListingCodec.PREFIX);

        section("what");
        card("projects.sector-cluster").onPoint(point -> toggleCell(point, Parameter.SECTOR, Parameter.CLUSTER));
        card("projects.by-sector").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.SECTOR, key)));
        card("projects.by-cluster").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CLUSTER, key)));
        card("projects.by-chain").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));

        section("how-far");
        card("projects.stages").onPoint(point -> point.key().flatMap(Stage::of).ifPresent(this::listReached));
        card("projects.stalled").onPoint(point -> point.key().ifPresent(this::openProject));
        wideCard("projects.fairs").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.FAIR, key)));
        wideCard("projects.timeline").onPoint(this::togglePeriod);

        section("where");
        wideCard("projects.by-division")
                .onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.DIVISION, key)));
        var origins = wideCard("projects.by-origin");
        origins.onPoint(
                point -> point.key().filter(key -> isOrigin(origins, key)).ifPresent(this::listOrigin));
        add(list);
    }

    @Override
    protected void readWords(Scope scope, Map<String, List<String>> words) {
        listing = ListingCodec.read(words, desk.lists().of(scope.region()));
    }

    @Override
    protected void scopeChanged(Scope scope) {
        var own = scope.only(ProjectsNavigation.DESTINATION.parameters());
        var asked = listing;
        var query = query();
        list.tell(grid -> grid.show(own, asked, desk.lists().of(scope.region()), query));
    }

    /** What has no origin is none to list by. */
    private static boolean isOrigin(FigureCard card, String key) {
        return card.figure().map(Figure::shape).filter(Ranking.class::isInstance).map(Ranking.class::cast).stream()
                .flatMap(shape -> shape.items().stream())
                .anyMatch(item -> item.key().equals(key) && item.kind() == Ranking.Kind.ITEM);
    }

    /** Lists the projects of just this origin, or of all again. */
    private void listOrigin(String origin) {
        var filter = Optional.<ColumnFilter>of(new ColumnFilter.Whole(origin));
        var next = filter.equals(listing.filter(ProjectColumn.ORIGIN)) ? Optional.<ColumnFilter>empty() : filter;
        goWith(ListingCodec.write(listing.filtered(ProjectColumn.ORIGIN, next)));
        list.scrollIntoView();
    }

    /**
     * Lists just the projects that a step of the funnel counts, which reached its stage and whatever became of them
     * then; or all of them again.
     */
    private void listReached(Stage stage) {
        var column = ProjectColumn.REACHED;
        var filter = Optional.of(stage)
                .filter(reached -> reached != Stage.SIGNED)
                .<ColumnFilter>map(reached -> new ColumnFilter.AnyOf(
                        reached.onwards().stream().map(Stage::code).sorted().toList()));
        var next = filter.equals(listing.filter(column)) ? Optional.<ColumnFilter>empty() : filter;
        var columns = new ArrayList<>(listing.columns());
        columns.remove(column);
        if (next.isPresent()) {
            columns.add(column);
        }
        // The funnel tells nothing by stage, nor by what else the list is filtered by.
        goWith(
                scope().without(Parameter.STAGE),
                ListingCodec.write(listing.unfiltered().filtered(column, next).showing(columns)));
        list.scrollIntoView();
    }

    private void openProject(String id) {
        getUI().ifPresent(ui -> ui.navigate(ProjectView.class, ProjectView.parameters(id), query()));
    }
}
