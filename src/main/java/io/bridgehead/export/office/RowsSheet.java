package io.bridgehead.export.office;

import io.bridgehead.export.Cell;
import io.bridgehead.export.Records;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A figure's rows, those its CSV has, in cells. */
final class RowsSheet {
    private static final Texts TEXTS = new Texts("export");

    /** A header above, and room for a sentence that there are more. */
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - 2;

    private RowsSheet() {}

    static void write(Sheets sheets, XSSFSheet sheet, Figure figure, Lang lang) {
        var records = Records.of(figure, lang);
        var heads = sheet.createRow(0);
        for (var at = 0; at < records.columns().size(); at++) {
            var sunken = Palette.of(Theme.LIGHT).sunken();
            sheets.text(heads, at, records.columns().get(at), Sheets.Style.head(false, sunken));
            Sheets.width(sheet, at, 16);
        }
        var rows = records.rows().size();
        var held = Math.min(rows, MOST);
        for (var at = 0; at < held; at++) {
            var row = sheet.createRow(at + 1);
            var cells = records.rows().get(at);
            for (var column = 0; column < cells.size(); column++) {
                cell(sheets, row, column, cells.get(column));
            }
        }
        if (held < rows) {
            var said = TEXTS.in(lang, "office.cut-rows", rows, held);
            sheets.text(sheet.createRow(held + 1), 0, said, Sheets.Style.BOLD);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void cell(Sheets sheets, XSSFRow row, int column, Cell cell) {
        switch (cell) {
            case Cell.Amount number -> sheets.number(row, column, number.value(), Sheets.Style.PLAIN);
            case Cell.Code code -> sheets.text(row, column, code.text(), Sheets.Style.PLAIN);
            case Cell.Words words -> sheets.text(row, column, words.text(), Sheets.Style.PLAIN);
            case Cell.Day day -> sheets.text(row, column, day.text(), Sheets.Style.PLAIN);
        }
    }
}
