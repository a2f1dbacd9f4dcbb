package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.projects.ProjectDossier.Step;
import io.bridgehead.scope.Stage;
import io.bridgehead.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stages of a project's life in order, each with the day it was reached, or that it isn't or wasn't. */
class StageLine extends Composite<OrderedList> {
    StageLine(Stage now, List<Step> steps) {
        getContent().addClassName("stage-line");
        getContent().getElement().setAttribute("aria-label", Words.say("project.steps"));
        var furthest = steps.stream()
                .map(Step::stage)
                .filter(stage -> stage != Stage.CANCELLED)
                .max(Comparator.naturalOrder());
        for (var stage : Stage.values()) {
            if (stage != Stage.CANCELLED || now == Stage.CANCELLED) {
                getContent().add(item(stage, now, steps, furthest));
            }
        }
    }

    private static ListItem item(Stage stage, Stage now, List<Step> steps, Optional<Stage> furthest) {
        var step = steps.stream().filter(each -> each.stage() == stage).findFirst();
        // A project that reached a stage passed those before it, whether or not its file says when.
        var passed = step.isPresent()
                || furthest.filter(far -> stage.compareTo(far) <= 0).isPresent();
        var day = step.map(there -> there.on() == null
                        ? Words.say("project.step.dayless")
                        : there.on().toString())
                .orElseGet(() -> Words.say(
                        passed
                                ? "project.step.passed"
                                : now == Stage.CANCELLED ? "project.step.never" : "project.step.open"));
        var name = new Span(Words.say("stage." + stage.code()));
        name.addClassName("stage-name");
        var on = new Span(day);
        on.addClassName("stage-day");
        var item = new ListItem(name, on);
        item.addClassName(stage == Stage.CANCELLED ? "ended" : passed ? "reached" : "open");
        if (stage == now) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
