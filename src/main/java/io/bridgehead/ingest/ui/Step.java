package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One step on a file's way in: its number and name, a sentence on how it stands, and what belongs to it. */
class Step extends Composite<Section> {
    private final Paragraph status = new Paragraph();
    private final Div body = new Div();

    Step(int number, String title) {
        var mark = new Span(Integer.toString(number));
        mark.addClassName("step-number");
        mark.getElement().setAttribute("aria-hidden", "true");
        status.addClassName("step-status");
        // What happens in a step is said to whoever doesn't see it.
        status.getElement().setAttribute("role", "status");
        body.addClassName("step-body");
        var inside = new Div(new H3(title), status, body);
        inside.addClassName("step-inside");
        var section = getContent();
        section.addClassName("step");
        section.getElement().setAttribute("aria-label", title);
        section.add(mark, inside);
        waiting();
    }

    /** Not reached yet: only its name is there. */
    final void waiting() {
        state("waiting");
        status.setText("");
        body.removeAll();
    }

    /** Busy: what is there stays, until there is something newer. */
    final void busy(String sentence) {
        state("busy");
        status.setText(sentence);
        body.getElement().setAttribute("aria-busy", "true");
    }

    /** Reached, with a sentence and its parts. */
    final void show(String sentence, List<? extends Component> parts) {
        state("current");
        status.setText(sentence);
        body.removeAll();
        parts.forEach(body::add);
    }

    /** Something went wrong; the parts say what can be done. */
    final void fail(String sentence, Component... parts) {
        show(sentence, List.of(parts));
        state("failed");
    }

    final void add(Component part) {
        body.add(part);
    }

    private void state(String state) {
        getContent().getElement().setAttribute("data-state", state);
        body.getElement().removeAttribute("aria-busy");
    }
}
