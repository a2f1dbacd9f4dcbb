package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.Preview;
import io.bridgehead.shell.PlainTable;
import java.util.List;
import java.util.stream.IntStream;

/** Rows as they stand in the file, under the letters a spreadsheet gives its columns. */
final class ReadTable extends Composite<Div> {
    ReadTable(List<Preview.Row> rows, Said said) {
        var all = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = Math.min(all, PreviewLines.MOST_CELLS);
        var table = new PlainTable(said.text("as-read"));
        table.number(said.text("line"));
        for (var column = 0; column < columns; column++) {
            var place = column;
            var numeric = PreviewLines.isNumeric(rows.stream()
                    .filter(row -> row.leftOut() == null)
                    .map(row -> cell(row, place))
                    .toList());
            if (numeric) {
                table.number(PreviewLines.letters(column));
            } else {
                table.text(PreviewLines.letters(column));
            }
        }
        for (var row : rows) {
            var cells = IntStream.rangeClosed(0, columns)
                    .mapToObj(place -> place == 0 ? Long.toString(row.line()) : cell(row, place - 1))
                    .toArray(String[]::new);
            mark(table.row(cells), row);
        }
        var content = getContent();
        content.add(table);
        if (all > columns) {
            content.add(new Span(said.text("more-columns", said.number(all - columns))));
        }
    }

    private static void mark(NativeTableRow line, Preview.Row row) {
        line.addClassName("lines-" + PreviewLines.lines(row));
        if (row.leftOut() != null) {
            line.addClassName("left-out");
        }
    }

    private static String cell(Preview.Row row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : "";
    }
}
