package io.bridgehead.chains.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import io.bridgehead.chains.ChainProfiles;
import io.bridgehead.chains.ChainProject;
import io.bridgehead.chains.ChainProjectList;
import io.bridgehead.chains.ChainProjectSort;
import io.bridgehead.chains.MilestoneRowList;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.LandedEvent;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.PathPart;
import io.bridgehead.shell.RowsCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One chain: what it is, its segments, its plan and its projects. */
@Route("chains/:chain")
@PermitAll
class ChainView extends ScopedView {
    private static final String CHAINS = "chains";
    private static final String PROJECTS = "chain-projects";

    private final transient ScopeDesk desk;
    private final transient ChainProfiles profiles;
    private final ChainHead head = new ChainHead(this::projectsOf);

    ChainView(ScopeDesk desk, ChainProfiles profiles, MilestoneRowList milestones, ChainProjectList projects) {
        super(desk, ChainsNavigation.OF_ONE, Parameter.CHAIN);
        this.desk = desk;
        this.profiles = profiles;

        lead(head);
        wideCard("chains.health");
        wideCard("chains.curve").onPoint(point -> point.slot().ifPresent(this::toggleEnd));
        wideCard("chains.milestones");
        rowsWhenNear(MilestonesCard.KEY, () -> MilestonesCard.of(desk, milestones, false));
        rowsWhenNear(PROJECTS, () -> projects(desk, projects));
        LandedEvent.askAgain(this, this::read);
    }

    @Override
    protected void scopeChanged(Scope scope) {
        var rest = scope.without(Parameter.CHAIN);
        ways().to(CHAINS, Words.say("way.back", Words.say("view.chains")), rest);
        neighbours(rest);
        read();
    }

    private void read() {
        var scope = scope();
        desk.fetch("chain", () -> profiles.read(scope), UI.getCurrent(), found -> {
            if (scope.equals(scope())) {
                head.show(found.flatMap(profile -> profile));
            }
        });
    }

    /** The chains before and after this one in their list. */
    private void neighbours(Scope rest) {
        var codes = desk.lists().of(rest.region()).list(Parameter.CHAIN).codes();
        var place = codes.indexOf(scope().chains().stream().findFirst().orElse(""));
        neighbour("way.previous", place > 0 ? Optional.of(codes.get(place - 1)) : Optional.empty(), rest);
        neighbour("way.next", place + 1 < codes.size() ? Optional.of(codes.get(place + 1)) : Optional.empty(), rest);
    }

    private void neighbour(String key, Optional<String> chain, Scope rest) {
        chain.ifPresent(code -> ways().to(CHAINS + "/" + code, Words.say(key, name(Parameter.CHAIN, code)), rest));
    }

    /** The way to the list of the chain's projects in one segment, of any period. */
    private String projectsOf(String segment) {
        return path("projects", scope().only(Set.of(Parameter.CHAIN)), Map.of("list.segment", List.of(segment)));
    }

    private RowsCard<ChainProject, ChainProjectSort> projects(ScopeDesk desk, ChainProjectList projects) {
        return new RowsCard<>(desk, PROJECTS, projects, ChainProjectSort.SIGNED_ON, false)
                .component(
                        "project",
                        ChainProjectSort.NAME,
                        row -> new Anchor(path("projects/" + PathPart.write(row.id())), row.name()))
                .column(
                        "segment",
                        ChainProjectSort.SEGMENT,
                        row -> Words.say(row.segment() == null ? "missing" : "segment." + row.segment()))
                .column(
                        "division",
                        ChainProjectSort.DIVISION,
                        row -> row.division() == null ? Words.say("missing") : Words.say(row.division()))
                .number("amount", ChainProjectSort.AMOUNT, ChainView::amount)
                .column("signed-on", ChainProjectSort.SIGNED_ON, row -> Numbers.orMissing(row.signedOn()))
                .column("stage", ChainProjectSort.STAGE, row -> Words.say("stage." + row.stage()));
    }

    private static String amount(ChainProject row) {
        var amount = row.amount();
        return amount == null
                ? Words.say("missing")
                : Words.say("row.amount.of", Numbers.said(amount, 2), Words.say(row.unit()));
    }
}
