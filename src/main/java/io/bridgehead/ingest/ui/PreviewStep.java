package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import io.bridgehead.ingest.Preview;
import java.util.List;

/** The first rows as they stand in the file and as they will be stored, line beside line. */
final class PreviewStep extends Step {
    static final int ROWS = 50;
    private static final int AT_FIRST = 10;

    private final transient Said said;

    PreviewStep(Said said) {
        super(3, said.text("step-preview"));
        this.said = said;
    }

    void show(Preview preview) {
        show(preview, AT_FIRST);
    }

    private void show(Preview preview, int most) {
        var rows = preview.rows();
        if (rows.isEmpty()) {
            fail(preview.problems().stream()
                    .findFirst()
                    .map(problem ->
                            said.text("preview-unreadable", problem.expected().text()))
                    .orElse(said.text("preview-empty")));
            return;
        }
        var shown = rows.subList(0, Math.min(most, rows.size()));
        var pair = new Div(
                pane(said.text("as-read"), new ReadTable(shown, said)),
                pane(said.text("as-stored"), new StoredTable(preview, shown, said)));
        pair.addClassName("preview-pair");
        var leftOut = rows.stream().filter(row -> row.leftOut() != null).count();
        var sentence = said.text(
                "preview-counts",
                said.number(rows.size()),
                said.number(leftOut),
                said.number(preview.problems().size()));
        var more = new Button(said.text("preview-more", said.number(rows.size())), click -> show(preview, ROWS));
        more.setVisible(rows.size() > shown.size());
        show(sentence, List.of(pair, more));
    }

    private static Div pane(String title, com.vaadin.flow.component.Component table) {
        var pane = new Div(new H4(title), table);
        pane.addClassName("preview-pane");
        return pane;
    }
}
