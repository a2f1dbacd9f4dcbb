package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.shell.PlainTable;
import java.util.List;

/** Problems or warnings by line: at most a hundred, since no one reads more on a screen. */
final class Lines extends Composite<Div> {
    static final int MOST = 100;

    /** @param all how many there are, of which {@code listed} are the first ones */
    Lines(List<Problem> listed, long all, Said said) {
        var table = new PlainTable(said.text("problem-lines"));
        table.number(said.text("line")).text(said.text("column"));
        table.text(said.text("found")).text(said.text("expected"));
        var shown = listed.stream().limit(MOST).toList();
        for (var problem : shown) {
            table.row(
                    problem.line() == 0 ? "" : Long.toString(problem.line()),
                    problem.column(),
                    problem.found(),
                    problem.expected().in(said.lang()));
        }
        var content = getContent();
        content.add(table);
        if (all > shown.size()) {
            var more = new Paragraph(said.text("lines-more", said.number(shown.size()), said.number(all)));
            more.addClassName("hint");
            content.add(more);
        }
    }
}
