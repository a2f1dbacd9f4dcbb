package io.bridgehead.chains.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;

/** How the industrial chains progress against their plan. */
@Route("chains")
@PermitAll
class ChainsView extends ScopedView {
    ChainsView(ScopeDesk desk) {
        super(desk, ChainsNavigation.DESTINATION);

        section("progress");
        wideCard("chains.progress").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));
        wideCard("chains.health").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));
        wideCard("chains.curve");

        section("milestones");
        wideCard("chains.milestones").onPoint(point -> point.row().ifPresent(row -> toggle(Parameter.CHAIN, row)));
        card("chains.slip");
        card("chains.segments").onPoint(point -> point.row().ifPresent(row -> toggle(Parameter.CHAIN, row)));
        wideCard("chains.weights").onPoint(point -> point.row().ifPresent(row -> toggle(Parameter.CHAIN, row)));
    }
}
