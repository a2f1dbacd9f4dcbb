package io.bridgehead.partners.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import io.bridgehead.partners.ReferenceRegions;
import io.bridgehead.partners.TradeRowList;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.BridgeheadFigure;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;

/** Whom the region trades with, and how that grows. */
@Route("partners")
@PermitAll
class PartnersView extends ScopedView {
    private static final String ROWS = "rows";

    private final ReferenceField reference;
    private final Anchor ownGroups = new Anchor("", Words.say("groups.own"));

    PartnersView(ScopeDesk desk, TradeRowList trade, ReferenceRegions references) {
        super(desk, PartnersNavigation.DESTINATION);
        reference = new ReferenceField(desk, references, chosen -> go(scope().with(Parameter.AGAINST, chosen)));

        section("partners");
        card("partners.count").onPoint(this::togglePeriod);
        card("partners.turnover").onPoint(this::togglePeriod);
        wideCard("partners.top").onPoint(this::togglePartner);
        wideCard("partners.map").onPoint(this::togglePartner);
        card("partners.concentration").onPoint(this::togglePeriod);
        // A group of partners is no filter: what came and went is seen in the rows.
        card("partners.margins").onPoint(point -> showSection(ROWS));

        section("trade");
        wideCard("trade.total").onPoint(this::togglePeriod);
        card("trade.ytd").onPoint(this::togglePeriod);
        card("trade.balance").onPoint(this::togglePeriod);
        card("trade.growth").onPoint(this::toggleChapterOrPartner);
        ownGroups.addClassName("card-link");
        card("trade.groups")
                .onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.GROUP, key)))
                .control(ownGroups);
        wideCard("trade.season").onPoint(this::toggleMonth);

        section("goods");
        wideCard("trade.chapters").onPoint(this::toggleChapter);
        wideCard("trade.rca").onPoint(this::toggleChapter).control(reference);

        section(ROWS);
        rows(TradeRowsCard.of(desk, trade));
    }

    @Override
    protected void scopeChanged(Scope scope) {
        ways().open(Parameter.PARTNER, "partners");
        ways().toRows(ROWS);
        reference.show(scope);
        ownGroups.setHref(path("data/groups"));
    }

    private void togglePartner(BridgeheadFigure.PointEvent point) {
        point.key().ifPresent(key -> toggle(Parameter.PARTNER, key));
    }

    private void toggleChapter(BridgeheadFigure.PointEvent point) {
        point.key().ifPresent(key -> toggle(Parameter.CHAPTER, key));
    }

    /** The growth is split by chapters or by partners: their codes are told apart by their lists. */
    private void toggleChapterOrPartner(BridgeheadFigure.PointEvent point) {
        toggleChapter(point);
        togglePartner(point);
    }
}
