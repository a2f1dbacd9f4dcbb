package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.projects.ProjectAmounts;
import io.bridgehead.projects.ProjectSelection;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.Words;
import java.util.Optional;

/** What the whole list adds up to, whatever part of it is on screen: projects, and amounts by currency. */
class SelectionTotals extends Composite<Div> {
    SelectionTotals() {
        getContent().addClassName("list-totals");
        getContent().getElement().setAttribute("role", "status");
    }

    /** @param found nothing where it could not be read */
    void show(Optional<ProjectSelection> found) {
        getContent().removeAll();
        found.ifPresentOrElse(this::say, () -> say("rows.failed"));
    }

    private void say(ProjectSelection selection) {
        say("projects.list.count", Numbers.said(selection.projects()));
        for (var sum : selection.sums()) {
            var amount = Words.say(ProjectAmounts.rounded(sum.amount(), sum.currency()));
            if (selection.sums().size() == 1) {
                say("projects.list.sum", amount);
            } else {
                say("projects.list.sum-of", amount, Numbers.said(sum.projects()));
            }
        }
        if (selection.withoutAmount() > 0) {
            say("projects.list.without-amount", Numbers.said(selection.withoutAmount()));
        }
    }

    private void say(String key, Object... arguments) {
        getContent().add(new Span(Words.say(key, arguments)));
    }
}
