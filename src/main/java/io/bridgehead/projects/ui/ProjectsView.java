package io.bridgehead.projects.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.projects.ListingCodec;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** Which projects were signed in which sector and cluster, and the list of them. */
@Route("projects")
@PermitAll
class ProjectsView extends ScopedView {
    private final transient ScopeDesk desk;
    private final ProjectGrid grid;
    private transient ProjectListing listing = ProjectListing.USUAL;

    ProjectsView(ScopeDesk desk, ProjectList projects) {
        super(desk, ProjectsNavigation.DESTINATION);
        this.desk = desk;
        this.grid = new ProjectGrid(projects, chosen -> goWith(ListingCodec.write(chosen)));
        takeWords(ListingCodec.PREFIX);

        section("what");
        card("projects.sector-cluster").onPoint(point -> toggleCell(point, Parameter.SECTOR, Parameter.CLUSTER));
        card("projects.by-sector").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.SECTOR, key)));
        card("projects.by-cluster").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CLUSTER, key)));
        card("projects.by-chain").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));

        section("how-far");
        card("projects.stages");
        card("projects.stalled").onPoint(point -> point.key().ifPresent(this::openProject));
        wideCard("projects.fairs").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.FAIR, key)));
        wideCard("projects.timeline").onPoint(this::togglePeriod);

        section("where");
        wideCard("projects.by-division")
                .onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.DIVISION, key)));
        wideCard("projects.by-origin");
        add(grid);
    }

    @Override
    protected void readWords(Scope scope, Map<String, List<String>> words) {
        listing = ListingCodec.read(words, desk.lists().of(scope.region()));
    }

    @Override
    protected void scopeChanged(Scope scope) {
        grid.show(
                scope.only(ProjectsNavigation.DESTINATION.parameters()),
                listing,
                desk.lists().of(scope.region()),
                query());
    }

    private void openProject(String id) {
        getUI().ifPresent(ui -> ui.navigate(ProjectView.class, ProjectView.parameters(id), query()));
    }
}
