package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A short table of text. Where it is wider than the page it scrolls within itself, by the keyboard too. */
public final class PlainTable extends Composite<Div> {
    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();
    private final List<Boolean> numeric = new ArrayList<>();

    /** @param caption what it is, for those who don't see the page around it */
    public PlainTable(String caption) {
        table.addClassName("plain-table");
        table.getHead().add(head);
        var content = getContent();
        content.addClassName("table-scroll");
        content.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        content.add(table);
    }

    public PlainTable text(String header) {
        return column(header, false);
    }

    /** A column of numbers, at its right edge. */
    public PlainTable number(String header) {
        return column(header, true);
    }

    public NativeTableRow row(String... cells) {
        var parts = new Component[cells.length];
        for (var i = 0; i < cells.length; i++) {
            parts[i] = new Span(cells[i]);
        }
        return row(parts);
    }

    public NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = row.addDataCell();
            cell.add(cells[i]);
            if (i < numeric.size() && numeric.get(i)) {
                cell.addClassName("number");
            }
        }
        table.getBody().add(row);
        return row;
    }

    private PlainTable column(String header, boolean number) {
        var cell = head.addHeaderCell();
        cell.setText(header);
        cell.getElement().setAttribute("scope", "col");
        if (number) {
            cell.addClassName("number");
        }
        numeric.add(number);
        return this;
    }
}
