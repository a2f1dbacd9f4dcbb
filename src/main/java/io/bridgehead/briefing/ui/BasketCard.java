package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** A figure that was put aside. */
final class BasketCard extends Composite<Div> {
    /** @param up null: it is the first; the same of {@code down} */
    BasketCard(PutAside figure, @Nullable Runnable up, @Nullable Runnable down, Runnable remove) {
        var title = new Span(figure.title());
        title.addClassName("briefing-name");
        var scope = new Span(figure.scope());
        scope.addClassName("briefing-line");
        var what = new Div(title, scope);
        what.addClassName("briefing-what");
        var tools = new Div(
                move(VaadinIcon.ARROW_UP, Said.text("move.up", figure.title()), up),
                move(VaadinIcon.ARROW_DOWN, Said.text("move.down", figure.title()), down),
                Said.tool(VaadinIcon.TRASH, Said.text("remove", figure.title()), remove));
        tools.addClassName("briefing-tools");
        getContent().addClassName("briefing-card");
        getContent().getElement().setAttribute("role", "listitem");
        getContent().add(what, tools);
    }

    private static Button move(VaadinIcon icon, String label, @Nullable Runnable action) {
        var button = Said.tool(icon, label, action == null ? () -> {} : action);
        button.setEnabled(action != null);
        return button;
    }
}
