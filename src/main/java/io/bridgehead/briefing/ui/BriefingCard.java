package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.briefing.BriefingLine;
import io.bridgehead.scope.AsOf;

/** A briefing in the list: what it is, who changed it when, and what can be done with it. */
final class BriefingCard extends Composite<Div> {
    BriefingCard(
            BriefingLine line, String seen, QueryParameters query, Runnable duplicate, Runnable next, Runnable delete) {
        var link = new RouterLink(
                line.title(), BriefingView.class, RegionPage.path(line.id().toString()));
        link.setQueryParameters(query);
        var by = line.author().isBlank()
                ? Said.text("list.dated", line.date())
                : Said.text("list.dated-by", line.date(), line.author());
        var changed = Said.text(
                "list.changed", AsOf.said(line.updated().at()), line.updated().by());
        var what = new Div(link, line(by), line(changed), line(seen));
        what.addClassName("briefing-what");
        var tools = new Div(
                button("list.duplicate", "list.duplicate.about", line, duplicate),
                button("list.next", "list.next.about", line, next),
                button("list.delete", "list.delete.about", line, delete));
        tools.addClassName("briefing-tools");
        getContent().addClassName("briefing-card");
        getContent().getElement().setAttribute("role", "listitem");
        getContent().add(what, tools);
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassName("briefing-line");
        return line;
    }

    private static Button button(String key, String about, BriefingLine line, Runnable action) {
        var button = new Button(Said.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Said.text(about, line.title()));
        button.setTooltipText(Said.text(about, line.title()));
        return button;
    }
}
