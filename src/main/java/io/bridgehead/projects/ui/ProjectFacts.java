package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.figure.Text;
import io.bridgehead.projects.ProjectAmounts;
import io.bridgehead.projects.ProjectColumn;
import io.bridgehead.projects.ProjectDossier;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is known of a project, and which load says so. What isn't known says that it isn't. */
class ProjectFacts extends Composite<DescriptionList> {
    ProjectFacts(ProjectDossier dossier, Scope scope) {
        var project = dossier.project();
        var amount = project.amount();
        getContent().addClassName("project-facts");
        text(ProjectColumn.AMOUNT, amount == null ? null : Words.say(ProjectAmounts.exact(amount, project.currency())));
        text(ProjectColumn.SECTOR, Words.say(project.sector()));
        text(ProjectColumn.CLUSTER, say(project.cluster()));
        add(ProjectColumn.CHAIN, chain(dossier, scope));
        var segment = project.segment();
        text(ProjectColumn.SEGMENT, segment == null ? null : Words.say(ProjectColumn.SEGMENT.keyOf(segment)));
        text(ProjectColumn.DIVISION, say(project.division()));
        text(ProjectColumn.ORIGIN, say(project.origin()));
        text(ProjectColumn.INVESTOR, project.investor());
        text(
                ProjectColumn.SIGNED_ON,
                project.signedOn() == null ? null : project.signedOn().toString());
        text(ProjectColumn.FAIR, say(project.fair()));
        text(ProjectColumn.ID, project.id());
        var batch = dossier.batch();
        add(
                Words.say("project.source"),
                new Span(Words.say("project.source.batch", batch.id(), batch.file(), AsOf.said(batch.loadedAt()))));
    }

    private static Component chain(ProjectDossier dossier, Scope scope) {
        var name = say(dossier.project().chain());
        var code = dossier.chainCode();
        return name == null || code == null
                ? new Span(Words.say("project.unknown"))
                : new Anchor("chains/" + encoded(code) + "?region=" + encoded(scope.region()), name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void text(ProjectColumn column, @Nullable String value) {
        add(column, new Span(value == null ? Words.say("project.unknown") : value));
    }

    private void add(ProjectColumn column, Component value) {
        add(Words.say("project." + column.code()), value);
    }

    private void add(String name, Component value) {
        var pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        pair.addClassName("fact");
        getContent().getElement().appendChild(pair.getElement());
    }

    private static @Nullable String say(@Nullable Text text) {
        return text == null ? null : Words.say(text);
    }
}
