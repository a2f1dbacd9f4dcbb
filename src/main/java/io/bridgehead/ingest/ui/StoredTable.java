package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.Preview;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.shell.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of the rows: the values stored, or why a row is left out, or what is wrong with it. */
final class StoredTable extends Composite<Div> {
    private final transient Preview preview;
    private final transient Said said;
    private final PlainTable table;

    StoredTable(Preview preview, List<Preview.Row> rows, Said said) {
        this.preview = preview;
        this.said = said;
        this.table = new PlainTable(said.text("as-stored"));
        table.number(said.text("line"));
        var columns = preview.columns();
        for (var i = 0; i < columns.size(); i++) {
            var place = i;
            var cells = rows.stream()
                    .flatMap(row -> row.stored().stream())
                    .map(stored -> place < stored.size() ? stored.get(place) : "")
                    .toList();
            if (PreviewLines.isNumeric(cells)) {
                table.number(columns.get(i));
            } else {
                table.text(columns.get(i));
            }
        }
        rows.forEach(this::add);
        getContent().add(table);
    }

    private void add(Preview.Row row) {
        var reason = row.leftOut();
        if (reason != null) {
            said(row, said.text("left-out", reason.text()), "left-out");
        } else if (row.stored().isEmpty()) {
            said(row, problems(row.line()), "has-problem");
        } else {
            stored(row);
        }
    }

    private void stored(Preview.Row row) {
        var all = row.stored();
        var first = all.stream().limit(PreviewLines.MOST_STORED).toList();
        for (var i = 0; i < first.size(); i++) {
            var cells = new ArrayList<String>();
            cells.add(i == 0 ? Long.toString(row.line()) : "");
            cells.addAll(first.get(i));
            table.row(cells.toArray(String[]::new)).addClassName("lines-1");
        }
        if (all.size() > first.size()) {
            said("", said.text("gives-several", said.number(all.size()), said.number(first.size())), "gives-several");
        }
    }

    private void said(Preview.Row row, String sentence, String kind) {
        said(Long.toString(row.line()), sentence, kind);
    }

    private void said(String line, String sentence, String kind) {
        var words = new Span(sentence);
        words.setTitle(sentence);
        var row = table.row(new Span(line), words);
        row.addClassNames("lines-1", kind);
        row.getDataCells().getLast().setColspan(Math.max(1, preview.columns().size()));
    }

    private String problems(long line) {
        var sentence = preview.problems().stream()
                .filter(problem -> problem.line() == line)
                .map(this::problem)
                .collect(Collectors.joining("; "));
        return Stream.of(sentence, said.text("row-has-problem"))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String problem(Problem problem) {
        return said.text(
                "problem-words",
                problem.column(),
                problem.found(),
                problem.expected().text());
    }
}
