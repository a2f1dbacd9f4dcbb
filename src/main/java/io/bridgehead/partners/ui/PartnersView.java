package io.bridgehead.partners.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.BridgeheadFigure;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;

/** Whom the region trades with, and how that grows. */
@Route("partners")
@PermitAll
class PartnersView extends ScopedView {
    PartnersView(ScopeDesk desk) {
        super(desk, PartnersNavigation.DESTINATION);

        section("partners");
        card("partners.count").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        card("partners.turnover").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        wideCard("partners.top").onPoint(this::togglePartner);
        wideCard("partners.map").onPoint(this::togglePartner);
        card("partners.concentration").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        card("partners.margins");

        section("trade");
        wideCard("trade.total").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        card("trade.ytd");
        card("trade.balance").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        card("trade.growth");
        card("trade.groups");
        wideCard("trade.season");

        section("goods");
        wideCard("trade.chapters").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAPTER, key)));

        wideCard("trade.rca");

        section("profile");
        wideCard("partners.profile");
        card("trade.total").onPoint(point -> point.slot().ifPresent(this::togglePeriod));
        card("trade.growth");
        wideCard("trade.chapters").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAPTER, key)));
    }

    private void togglePartner(BridgeheadFigure.PointEvent point) {
        point.key().ifPresent(key -> toggle(Parameter.PARTNER, key));
    }
}
