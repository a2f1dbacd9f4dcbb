package io.bridgehead.ports.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;

/** What crosses at the region's ports. */
@Route("ports")
@PermitAll
class PortsView extends ScopedView {
    PortsView(ScopeDesk desk) {
        super(desk, PortsNavigation.DESTINATION);

        wideCard("ports.cargo").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        wideCard("ports.trains").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        wideCard("ports.vehicles").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
    }
}
