package io.bridgehead.projects.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;

/** Which projects were signed in which sector and cluster, and the list of them. */
@Route("projects")
@PermitAll
class ProjectsView extends ScopedView {
    private final ProjectGrid grid;

    ProjectsView(ScopeDesk desk, ProjectList projects) {
        super(desk, ProjectsNavigation.DESTINATION);
        this.grid = new ProjectGrid(projects);

        section("what");
        card("projects.sector-cluster").onPoint(point -> toggleCell(point, Parameter.SECTOR, Parameter.CLUSTER));
        card("projects.by-sector").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.SECTOR, key)));
        card("projects.by-cluster").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CLUSTER, key)));
        card("projects.by-chain").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));

        section("how-far");
        card("projects.stages");
        card("projects.stalled");
        wideCard("projects.fairs").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.FAIR, key)));
        wideCard("projects.timeline").onPoint(point -> point.slot().ifPresent(this::togglePeriod));

        section("where");
        wideCard("projects.by-division")
                .onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.DIVISION, key)));
        wideCard("projects.by-origin");
        add(grid);
    }

    @Override
    protected void scopeChanged(Scope scope) {
        grid.show(scope.only(ProjectsNavigation.DESTINATION.parameters()));
    }
}
