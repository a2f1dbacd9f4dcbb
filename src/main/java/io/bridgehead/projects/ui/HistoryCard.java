package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.bridgehead.figure.Text;
import io.bridgehead.projects.BatchNote;
import io.bridgehead.projects.ProjectChange;
import io.bridgehead.projects.ProjectChange.Reached;
import io.bridgehead.scope.AsOf;
import io.bridgehead.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each load said of a project, the last first: what it was, and what it became. */
class HistoryCard extends Composite<Section> {
    HistoryCard(List<ProjectChange> history) {
        var list = new OrderedList();
        list.addClassName("project-history");
        history.forEach(change -> list.add(item(change, change.equals(history.getLast()))));
        var about = new Paragraph(Words.say("project.history.about"));
        about.addClassName("figure-subtitle");
        getContent().addClassName("figure-card");
        getContent().add(new Div(new H2(Words.say("project.history")), about), list);
    }

    private static ListItem item(ProjectChange change, boolean first) {
        var head = new Div(said(change.batch()));
        head.addClassName("history-batch");
        var item = new ListItem(head);
        switch (change.kind()) {
            case CAME -> item.add(new Paragraph(Words.say(first ? "project.history.first" : "project.history.came")));
            case WENT -> item.add(new Paragraph(Words.say("project.history.went")));
            case CHANGED -> {}
        }
        if (!change.details().isEmpty()) {
            var details = new UnorderedList();
            change.details().forEach(detail -> details.add(line(detail)));
            item.add(details);
        }
        return item;
    }

    private static String said(BatchNote batch) {
        var when = AsOf.said(batch.loadedAt());
        return batch.undoes() == null
                ? Words.say("project.history.batch", batch.id(), batch.file(), when)
                : Words.say("project.history.undo", batch.id(), batch.undoes(), when);
    }

    private static ListItem line(ProjectChange.Detail detail) {
        return switch (detail) {
            case ProjectChange.OfColumn column ->
                line(Words.say("project." + column.column().code()), said(column.was()), said(column.is()));
            case ProjectChange.OfStage stage ->
                line(
                        Words.say(
                                "project.history.stage",
                                Words.say("stage." + stage.stage().code())),
                        said(stage.was()),
                        said(stage.is()));
        };
    }

    private static ListItem line(String what, String was, String is) {
        var name = new Span(what);
        name.addClassName("history-what");
        return new ListItem(name, part(was, "history-was"), arrow(), part(is, "history-is"));
    }

    private static Component part(String text, String style) {
        var part = new Span(text);
        part.addClassName(style);
        return part;
    }

    /** Spoken as a word, drawn as an arrow. */
    private static Component arrow() {
        var arrow = new Span("→");
        arrow.getElement().setAttribute("role", "img").setAttribute("aria-label", Words.say("project.history.to"));
        return arrow;
    }

    private static String said(@Nullable Text text) {
        return text == null ? Words.say("project.unknown") : Words.say(text);
    }

    private static String said(@Nullable Reached reached) {
        return reached == null
                ? Words.say("project.step.open")
                : reached.on() == null
                        ? Words.say("project.step.dayless")
                        : reached.on().toString();
    }
}
