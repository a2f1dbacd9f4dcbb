package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A native table on a slide. */
final class SlideTable {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    /** A cell without letters would be as high as large ones. */
    private static final String BLANK = "\u00A0";

    private final Page page;
    private final TablePlan table;
    private final TableLayout layout;

    SlideTable(Page page, TablePlan table, TableLayout layout) {
        this.page = page;
        this.table = table;
        this.layout = layout;
    }

    void write(TableLayout.Span span, Rectangle2D at) {
        var made = page.slide()
                .createTable(span.to() - span.from() + 1, table.columns().size());
        var height = layout.head();
        for (var row = span.from(); row < span.to(); row++) {
            height += layout.heights().get(row);
        }
        var width = 0.0;
        for (var column = 0; column < layout.widths().size(); column++) {
            made.setColumnWidth(column, layout.widths().get(column));
            width += layout.widths().get(column);
        }
        made.setAnchor(new Rectangle2D.Double(at.getX(), at.getY(), width, height));
        head(made);
        for (var row = span.from(); row < span.to(); row++) {
            row(made, row - span.from() + 1, row);
        }
    }

    private void head(XSLFTable made) {
        made.getRows().getFirst().setHeight(layout.head());
        for (var at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            var cell = made.getCell(0, at);
            put(cell, column.name(), true, column.numeric());
            cell.setFillColor(Page.color(COLOURS.sunken()));
            cell.setBorderColor(BorderEdge.bottom, Page.color(COLOURS.lineStrong()));
            cell.setBorderWidth(BorderEdge.bottom, 1.0);
        }
    }

    private void row(XSLFTable made, int to, int from) {
        made.getRows().get(to).setHeight(layout.heights().get(from));
        var entries = table.rows().get(from);
        for (var at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            var cell = made.getCell(to, at);
            put(cell, entry.text(), table.isTotal(from), table.columns().get(at).numeric());
            var fill = entry.fill();
            if (fill != null) {
                cell.setFillColor(Page.color(fill));
            }
            var ink = entry.ink();
            if (ink != null) {
                cell.getTextParagraphs()
                        .forEach(
                                paragraph -> paragraph.getTextRuns().forEach(run -> run.setFontColor(Page.color(ink))));
            }
            cell.setBorderColor(BorderEdge.bottom, Page.color(COLOURS.line()));
            cell.setBorderWidth(BorderEdge.bottom, 0.5);
        }
    }

    private void put(XSLFTableCell cell, String text, boolean bold, boolean numeric) {
        cell.clearText();
        var paragraph = cell.addNewTextParagraph();
        var run = page.run(paragraph, text.isEmpty() ? BLANK : Plain.line(text), layout.size());
        run.setBold(bold);
        run.setFontColor(Page.color(COLOURS.ink()));
        if (numeric) {
            paragraph.setTextAlign(TextAlign.RIGHT);
        }
        cell.setLeftInset(4);
        cell.setRightInset(4);
        cell.setTopInset(1.5);
        cell.setBottomInset(1.5);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }
}
