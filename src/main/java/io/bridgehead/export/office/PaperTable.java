package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** A native table on paper: its head is repeated on each page, and no row is divided. */
final class PaperTable {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    /** Of pages, in points: paper has as many as it takes. */
    private static final double ENDLESS = 1_000_000;

    private static final int MANY_COLUMNS = 8;

    private PaperTable() {}

    static void write(Paper paper, TablePlan table) {
        var layout = TableLayout.of(table, Paper.TEXT_WIDTH, ENDLESS, size(table));
        var made = paper.document()
                .createTable(table.rows().size() + 1, table.columns().size());
        look(made, layout);
        var head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (var at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            put(head.getCell(at), layout, at, column.name(), column.numeric(), true, null);
            head.getCell(at).setColor(hex(COLOURS.sunken()));
        }
        for (var row = 0; row < table.rows().size(); row++) {
            var to = made.getRow(row + 1);
            var entries = table.rows().get(row);
            for (var at = 0; at < entries.size(); at++) {
                var entry = entries.get(at);
                put(
                        to.getCell(at),
                        layout,
                        at,
                        entry.text(),
                        table.columns().get(at).numeric(),
                        table.isTotal(row),
                        entry.ink());
                var fill = entry.fill();
                if (fill != null) {
                    to.getCell(at).setColor(hex(fill));
                }
            }
        }
    }

    private static double size(TablePlan table) {
        return table.columns().size() > MANY_COLUMNS ? 7.5 : 9;
    }

    private static void look(XWPFTable table, TableLayout layout) {
        var line = hex(COLOURS.line());
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, line);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, line);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, line);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, line);
        table.setTopBorder(XWPFBorderType.SINGLE, 8, 0, hex(COLOURS.lineStrong()));
        table.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, hex(COLOURS.lineStrong()));
        table.setCellMargins(30, 80, 30, 80);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        for (var width : layout.widths()) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * 20)));
        }
    }

    private static void put(
            XWPFTableCell cell,
            TableLayout layout,
            int column,
            String text,
            boolean numeric,
            boolean bold,
            @Nullable Colour ink) {
        cell.setWidth(Long.toString(Math.round(layout.widths().get(column) * 20)));
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        if (numeric) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        var run = Paper.run(paragraph, text);
        run.setFontSize(layout.size());
        run.setBold(bold);
        if (ink != null) {
            run.setColor(hex(ink));
        }
    }

    private static String hex(Colour colour) {
        return colour.hex().substring(1).toUpperCase(Locale.ROOT);
    }
}
