package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Optional;
import java.util.Set;

/** Above rows: what they are, how many, what they add up to, and what to know of them. */
class RowsHead extends Composite<Div> {
    /** So many are shown at once. */
    static final int FEW = 12;

    private final Div line = new Div();
    private final Div totals = new Div();
    private final Div notes = new Div();
    private final Span count = new Span();
    private final Span sample = new Span(Words.say("status.sample"));

    RowsHead(String key) {
        count.addClassName("figure-subtitle");
        sample.addClassName("sample-badge");
        sample.setVisible(false);
        line.addClassName("list-head");
        line.add(new H2(Words.say("rows." + key)), count, sample);
        var about = new Paragraph(Words.say("rows." + key + ".about"));
        about.addClassName("rows-about");
        totals.addClassName("rows-totals");
        notes.addClassName("rows-notes");
        getContent().addClassName("rows-head");
        getContent().add(line, about, totals, notes);
    }

    /** @param found nothing where the rows could not be read */
    void show(Scope scope, Set<Parameter> parameters, Optional<RowSummary> found) {
        totals.removeAll();
        notes.removeAll();
        count.setText(found.map(summary -> Words.say("rows.count", Numbers.said(summary.rows())))
                .orElseGet(() -> Words.say("rows.failed")));
        sample.setVisible(found.filter(RowSummary::sample).isPresent());
        found.ifPresent(summary -> {
            summary.totals().forEach(total -> totals.add(total(total)));
            summary.notes().forEach(note -> notes.add(new Paragraph(Words.say(note))));
        });
        var untouched = FigureFooter.untouched(parameters, scope);
        if (!untouched.isEmpty()) {
            notes.add(new Paragraph(Words.say("rows.untouched", untouched)));
        }
        totals.setVisible(totals.getChildren().findAny().isPresent());
    }

    private static Div total(RowSummary.Total total) {
        var value = new Span(Numbers.said(total.value(), total.unit().decimals()));
        value.addClassName("rows-value");
        var unit = new Span(Words.say(total.unit().label()));
        unit.addClassName("rows-unit");
        var name = new Span(Words.say(total.name()));
        name.addClassName("rows-name");
        var all = new Div(name, value, unit);
        all.addClassName("rows-total");
        return all;
    }
}
