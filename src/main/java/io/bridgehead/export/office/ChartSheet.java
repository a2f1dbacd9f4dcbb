package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The data of a native chart in cells: names of categories in the first column, a column a strand. */
final class ChartSheet {
    private static final Texts TEXTS = new Texts("export");
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    private ChartSheet() {}

    /** The workbook that is embedded in a chart of slides and documents. */
    static XSSFWorkbook workbook(ChartPlan plan, Lang lang) {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet(sheetName(lang));
        write(new Sheets(workbook, lang), sheet, plan, 0);
        FileProperties.date(workbook, Made.UNKNOWN);
        return workbook;
    }

    static String sheetName(Lang lang) {
        return TEXTS.in(lang, "office.data-sheet");
    }

    /** @return the row after the last it wrote */
    static int write(Sheets sheets, XSSFSheet sheet, ChartPlan plan, int header) {
        var heads = sheet.createRow(header);
        sheets.text(heads, 0, plan.unit(), Sheets.Style.head(false, COLOURS.sunken()));
        for (var at = 0; at < plan.strands().size(); at++) {
            sheets.text(heads, at + 1, plan.strands().get(at).name(), Sheets.Style.head(true, COLOURS.sunken()));
        }
        Sheets.head(heads);
        var style = Sheets.Style.number(Scale.format(plan.decimals()), false);
        for (var place = 0; place < plan.categories().size(); place++) {
            var row = sheet.createRow(header + 1 + place);
            sheets.text(row, 0, plan.categories().get(place), Sheets.Style.PLAIN);
            for (var at = 0; at < plan.strands().size(); at++) {
                var value = plan.strands().get(at).values().get(place);
                if (value != null) {
                    sheets.number(row, at + 1, value, style);
                }
            }
        }
        return header + 1 + plan.categories().size();
    }
}
