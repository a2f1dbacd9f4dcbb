package io.bridgehead.ports.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.ports.PortRow;
import io.bridgehead.ports.PortRowList;
import io.bridgehead.ports.PortRowSort;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.RowsCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;

/** What crosses at the region's ports. */
@Route("ports")
@PermitAll
class PortsView extends ScopedView {
    private static final String ROWS = "rows";

    PortsView(ScopeDesk desk, PortRowList crossings) {
        super(desk, PortsNavigation.DESTINATION);

        section("crossings");
        wideCard("ports.cargo").onPoint(this::togglePeriod);
        wideCard("ports.trains").onPoint(this::togglePeriod);
        wideCard("ports.vehicles").onPoint(this::togglePeriod);

        section(ROWS);
        rows(new RowsCard<>(desk, "ports", crossings, PortRowSort.PERIOD, false)
                .column(
                        "period",
                        PortRowSort.PERIOD,
                        row -> Words.say(row.period().label()))
                .column("port", PortRowSort.PORT, row -> Words.say(row.place()))
                .column("measure", PortRowSort.MEASURE, row -> Words.say(row.measure()))
                .column("direction", PortRowSort.DIRECTION, row -> Words.say(row.direction()))
                .number("crossed", PortRowSort.VALUE, PortsView::value)
                .column(
                        "status",
                        PortRowSort.STATUS,
                        row -> Words.say("status." + row.status().code()))
                .column("source", PortRowSort.SOURCE, row -> Words.say(row.source())));
    }

    @Override
    protected void scopeChanged(Scope scope) {
        ways().toRows(ROWS);
    }

    private static String value(PortRow row) {
        return Words.say("row.crossed.of", Numbers.exact(row.value()), Words.say(row.unit()));
    }
}
