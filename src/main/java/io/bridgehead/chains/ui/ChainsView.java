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

        wideCard("chains.progress").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));
    }
}
