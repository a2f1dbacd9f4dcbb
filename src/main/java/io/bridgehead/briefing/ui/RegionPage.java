package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page of the region that its URL says. */
abstract class RegionPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient BriefingDesk desk;
    private String region = Scope.FIRST_REGION;

    RegionPage(BriefingDesk desk) {
        this.desk = desk;
        getContent().addClassName("briefing-page");
    }

    /** Called once the region is known. */
    abstract void open(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        try {
            region = desk.scopes()
                    .readBehind(event.getLocation().getQueryParameters())
                    .region();
        } catch (BadScopeException e) {
            event.rerouteToError(e, Words.say(e.sentence()));
            return;
        }
        open(event);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("view.briefings"));
    }

    final BriefingDesk desk() {
        return desk;
    }

    final String region() {
        return region;
    }

    final QueryParameters query() {
        return query(region);
    }

    final UI page() {
        return getUI().orElseGet(UI::getCurrent);
    }

    final void goTo(Briefing briefing) {
        page().navigate(BriefingView.class, path(briefing.id().toString()), query(briefing.region()));
    }

    static RouteParameters path(String briefing) {
        return new RouteParameters(BriefingView.ID, briefing);
    }

    /** The state of the data something is seen in, in words. */
    final String seen(Map<String, Long> asOf) {
        if (asOf.isEmpty()) {
            return Said.text("as-of.none");
        }
        return new TreeMap<>(asOf)
                .entrySet().stream()
                        .map(batch -> Said.text(
                                "as-of.batch",
                                desk.scopes().lists().region(batch.getKey()).name(),
                                batch.getValue()))
                        .collect(Collectors.joining(Words.say("list.separator")));
    }

    private static QueryParameters query(String region) {
        return QueryParameters.of(Parameter.REGION.word(), region);
    }
}
