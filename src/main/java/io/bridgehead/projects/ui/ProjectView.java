package io.bridgehead.projects.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.figure.Status;
import io.bridgehead.projects.ProjectDossier;
import io.bridgehead.projects.ProjectDossiers;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Following;
import io.bridgehead.shell.LandedEvent;
import io.bridgehead.shell.PathPart;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One project: what it is, how far it got, and what each load said of it. Its URL keeps that of the list it was come to
 * from, and leads back there.
 */
@Route("projects/:id")
@PermitAll
class ProjectView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PARAMETER = "id";

    private final transient ScopeDesk desk;
    private final transient ProjectDossiers dossiers;
    private final transient Following following;
    private String name = Words.say("project.none");
    private transient @Nullable Asked asked;

    ProjectView(ScopeDesk desk, ProjectDossiers dossiers) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.following = desk.following(Set.of());
        getContent().addClassNames("scoped-view", "project-page");
        LandedEvent.askAgain(this, this::show);
    }

    /** The path of the page of a project. */
    static RouteParameters parameters(String id) {
        return new RouteParameters(PARAMETER, PathPart.write(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var part = event.getRouteParameters().get(PARAMETER).orElse("");
        Scope scope;
        try {
            scope = desk.readBehind(query);
            desk.lists().moment(scope);
        } catch (BadScopeException e) {
            event.rerouteToError(e, Words.say(e.sentence()));
            return;
        }
        asked = new Asked(scope, part, query);
        getUI().ifPresent(page -> following.follow(page, scope));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (asked != null) {
            following.follow(event.getUI(), asked.scope());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.end();
    }

    private void show() {
        var now = asked;
        if (now == null) {
            return;
        }
        getContent().removeAll();
        getContent().add(back(now.query()));
        PathPart.read(now.part())
                .flatMap(id -> dossiers.find(now.scope(), id))
                .ifPresentOrElse(
                        dossier -> show(dossier, now.scope(), now.part(), now.query()),
                        () -> showNone(now.part(), now.scope()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", name);
    }

    private void show(ProjectDossier dossier, Scope scope, String part, QueryParameters query) {
        var project = dossier.project();
        name = project.name();
        var title = new H2(name);
        var stage = new Span(Words.say("stage." + project.stage().code()));
        stage.addClassNames("stage-badge", "stage-" + project.stage().code());
        var heading = new Div(title, stage);
        heading.addClassName("project-heading");
        if (project.status() == Status.SAMPLE) {
            var sample = new Span(Words.say("status.sample"));
            sample.addClassName("sample-badge");
            heading.add(sample);
        }
        var about = new Div(new StageLine(project.stage(), dossier.steps()), new ProjectFacts(dossier, scope));
        about.addClassName("figure-card");

        getContent().add(heading);
        desk.lists().moment(scope).ifPresent(moment -> {
            var banner = new Div(new Span(Words.say("as-of.banner", moment.batch(), moment.time())), now(part, query));
            banner.addClassName("as-of-banner");
            getContent().add(banner);
        });
        getContent().add(about, new HistoryCard(dossier.history()));
        if (!dossier.milestones().isEmpty()) {
            getContent().add(new MilestonesCard(project, dossier.milestones()));
        }
    }

    private void showNone(String part, Scope scope) {
        name = Words.say("project.none");
        var id = PathPart.read(part).orElse(part);
        var region = Words.say(desk.lists().region(scope.region()).name());
        var card = new Div(new H2(name), new Paragraph(Words.say("project.none.text", id, region)));
        card.addClassName("figure-card");
        getContent().add(card);
    }

    /** The list as it was left. */
    private static RouterLink back(QueryParameters query) {
        var back = new RouterLink(Words.say("project.back"), ProjectsView.class);
        back.setQueryParameters(query);
        back.addClassName("way-back");
        return back;
    }

    private static RouterLink now(String part, QueryParameters query) {
        var parameters = new LinkedHashMap<>(query.getParameters());
        parameters.remove(Parameter.AS_OF.word());
        var now = new RouterLink(Words.say("as-of.back"), ProjectView.class, new RouteParameters(PARAMETER, part));
        now.setQueryParameters(new QueryParameters(parameters));
        return now;
    }

    /** What the page's URL says. */
    private record Asked(Scope scope, String part, QueryParameters query) {}
}
