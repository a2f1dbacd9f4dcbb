package io.bridgehead.chains.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.chains.MilestoneRowList;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.BridgeheadFigure;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the industrial chains progress against their plan. */
@Route("chains")
@PermitAll
class ChainsView extends ScopedView {
    private static final String CHAINS = "chains";
    private static final String ROWS = "rows";

    private final transient ScopeDesk desk;

    ChainsView(ScopeDesk desk, MilestoneRowList milestones) {
        super(desk, ChainsNavigation.DESTINATION);
        this.desk = desk;

        section("progress");
        wideCard("chains.progress").onPoint(this::toggleChain);
        wideCard("chains.health").onPoint(this::toggleChain);
        wideCard("chains.curve").onPoint(point -> point.slot().ifPresent(this::toggleEnd));

        section("milestones");
        wideCard("chains.segments").onPoint(this::listProjects);
        wideCard("chains.milestones").onPoint(point -> point.row().ifPresent(row -> toggle(Parameter.CHAIN, row)));
        // How late milestones were is no filter: which they are is seen in the rows.
        card("chains.slip").onPoint(point -> showSection(ROWS));
        card("chains.segment-milestones").onPoint(point -> point.row().ifPresent(row -> toggle(Parameter.CHAIN, row)));
        wideCard("chains.weights").onPoint(this::toggleChainOfMilestone);

        section(ROWS);
        rows(MilestonesCard.of(desk, milestones, true));
    }

    @Override
    protected void scopeChanged(Scope scope) {
        if (scope.chains().isEmpty()) {
            for (var code :
                    desk.lists().of(scope.region()).list(Parameter.CHAIN).codes()) {
                ways().to(CHAINS + "/" + code, Words.say("way.to", name(Parameter.CHAIN, code)), scope);
            }
        } else {
            ways().open(Parameter.CHAIN, CHAINS);
        }
        ways().toRows(ROWS);
    }

    private void toggleChain(BridgeheadFigure.PointEvent point) {
        point.key().ifPresent(key -> toggle(Parameter.CHAIN, key));
    }

    /** Goes on to the projects that a cell counts, as far as they were signed by the day that is looked at. */
    private void listProjects(BridgeheadFigure.PointEvent point) {
        point.row()
                .ifPresent(chain -> point.column()
                        .ifPresent(segment -> goOn(
                                "projects",
                                scope().only(Set.of(Parameter.TO, Parameter.MEASURE))
                                        .with(Parameter.CHAIN, chain),
                                Map.of("list.segment", List.of(segment)))));
    }

    /** A milestone is known by its chain, segment and name. */
    private void toggleChainOfMilestone(BridgeheadFigure.PointEvent point) {
        point.key().ifPresent(key -> toggle(Parameter.CHAIN, key.split("/", 2)[0]));
    }
}
