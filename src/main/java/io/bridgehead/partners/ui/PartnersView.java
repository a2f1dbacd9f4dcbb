package io.bridgehead.partners.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;

/** Whom the region trades with, and how that grows. */
@Route("partners")
@PermitAll
class PartnersView extends ScopedView {
    PartnersView(ScopeDesk desk) {
        super(desk, PartnersNavigation.DESTINATION);

        card("partners.count").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        card("trade.total").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        wideCard("partners.top").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.PARTNER, key)));
    }
}
