package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table in cells. */
final class TableSheet {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    private TableSheet() {}

    /** @return the row after the last it wrote */
    static int write(Sheets sheets, XSSFSheet sheet, TablePlan table, int top) {
        var heads = sheet.createRow(top);
        for (var at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            sheets.text(heads, at, column.name(), Sheets.Style.head(column.numeric(), COLOURS.sunken()));
            var place = at;
            var widest = table.rows().stream()
                    .mapToDouble(row -> Sheets.characters(row.get(place).text()))
                    .max()
                    .orElse(0);
            Sheets.width(sheet, at, Math.max(widest, Math.min(18, Sheets.characters(column.name()))) + 2);
        }
        Sheets.head(heads);
        for (var at = 0; at < table.rows().size(); at++) {
            var row = sheet.createRow(top + 1 + at);
            var entries = table.rows().get(at);
            for (var column = 0; column < entries.size(); column++) {
                var entry = entries.get(column);
                var value = entry.value();
                var look =
                        Sheets.Style.number(entry.format(), table.isTotal(at)).shaded(entry.fill(), entry.ink());
                if (value != null) {
                    sheets.number(row, column, value, look);
                } else if (!table.columns().get(column).numeric()) {
                    var plain = table.isTotal(at) ? Sheets.Style.BOLD : Sheets.Style.PLAIN;
                    sheets.text(row, column, entry.text(), plain.shaded(entry.fill(), entry.ink()));
                }
            }
        }
        return top + 1 + table.rows().size();
    }
}
