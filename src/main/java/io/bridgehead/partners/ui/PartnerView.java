package io.bridgehead.partners.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import io.bridgehead.partners.PartnerRanks;
import io.bridgehead.partners.TradeRowList;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.LandedEvent;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One partner: how much, in what, how it grew, and the rows behind that. */
@Route("partners/:partner")
@PermitAll
class PartnerView extends ScopedView {
    private static final String PARTNERS = "partners";

    private final transient ScopeDesk desk;
    private final transient PartnerRanks ranks;

    PartnerView(ScopeDesk desk, PartnerRanks ranks, TradeRowList trade) {
        super(desk, PartnersNavigation.OF_ONE, Parameter.PARTNER);
        this.desk = desk;
        this.ranks = ranks;

        section("profile");
        wideCard("partners.profile").onPoint(point -> showSection("rows"));
        wideCard("trade.total").onPoint(this::togglePeriod);
        wideCard("trade.growth").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAPTER, key)));
        wideCard("trade.season").onPoint(this::toggleMonth);
        wideCard("trade.chapters").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAPTER, key)));

        section("rows");
        rows(TradeRowsCard.of(desk, trade));
        LandedEvent.askAgain(this, this::neighbours);
    }

    @Override
    protected void scopeChanged(Scope scope) {
        back(scope);
        neighbours();
    }

    private void back(Scope scope) {
        ways().to(PARTNERS, Words.say("way.back", Words.say("view.partners")), scope.without(Parameter.PARTNER));
    }

    /** The partners next to this one by value, which each load may change. */
    private void neighbours() {
        var scope = scope();
        desk.fetch("ranks", () -> ranks.around(scope), UI.getCurrent(), found -> {
            // Only of what is still shown.
            if (scope.equals(scope())) {
                found.ifPresent(around -> {
                    ways().again();
                    back(scope);
                    neighbour("way.larger", around.larger(), scope.without(Parameter.PARTNER));
                    neighbour("way.smaller", around.smaller(), scope.without(Parameter.PARTNER));
                });
            }
        });
    }

    private void neighbour(String key, Optional<String> partner, Scope rest) {
        partner.ifPresent(code ->
                ways().to(PARTNERS + "/" + code, Words.say(key, name(Parameter.PARTNER, code)), rest));
    }
}
