package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.briefing.Refreshed;
import io.bridgehead.shell.DifferenceTable;
import io.bridgehead.shell.Words;

/** What a briefing would say otherwise as everything is now, figure by figure, before it takes the new numbers. */
class RefreshDialog extends Dialog {
    private static final int SHOWN = 12;

    /**
     * @param newest whether the briefing is of these batches already, and there is nothing to take
     * @param seen the batches there are now, in words
     */
    RefreshDialog(Refreshed refreshed, boolean newest, String seen, Runnable take) {
        setHeaderTitle(Said.text("refresh.title"));
        setWidth("min(48rem, 94vw)");
        addClassName("refresh-dialog");
        add(new Paragraph(said(refreshed, newest, seen)));
        refreshed.changes().forEach(change -> add(change(change)));
        var accept = new Button(Said.text("refresh.take"), click -> {
            close();
            take.run();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setVisible(!newest);
        getFooter().add(new Button(newest ? Words.say("close") : Said.text("refresh.keep"), click -> close()), accept);
    }

    private static String said(Refreshed refreshed, boolean newest, String seen) {
        if (newest) {
            return Said.text("refresh.newest", seen);
        }
        return refreshed.changes().isEmpty()
                ? Said.text("refresh.same", seen)
                : Said.text("refresh.changed", refreshed.changes().size(), seen);
    }

    private static Component change(Refreshed.FigureChange change) {
        var subtitle = new Span(Words.say(change.subtitle()));
        subtitle.addClassName("briefing-line");
        var section = new Div(new H3(Words.say(change.title())), subtitle);
        section.addClassName("refresh-figure");
        var refused = change.refused();
        if (refused != null) {
            section.add(new Paragraph(Words.say(refused)));
            return section;
        }
        var differences = change.differences();
        section.add(new DifferenceTable(differences.stream().limit(SHOWN).toList()));
        if (differences.size() > SHOWN) {
            section.add(new Paragraph(Said.text("refresh.more", differences.size() - SHOWN)));
        }
        return section;
    }
}
