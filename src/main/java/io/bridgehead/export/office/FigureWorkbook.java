package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/**
 * A figure as a workbook: its native chart over its data, its rows with status and source, and what it means.
 *
 * <p>Numbers are numbers with the format the screen gives them; a missing one is an empty cell. No text is a formula.
 *
 * <p>Thread-safe.
 */
@Component
public class FigureWorkbook {
    private static final Texts TEXTS = new Texts("export");
    private static final int CHART_TOP = 4;
    private static final int CHART_ROWS = 20;
    private static final int CHART_COLUMNS = 9;

    /** Of lines across the sheet, in points. */
    private static final double WIDTH = 480;

    private static final double LETTERS = 11;

    /** A row can be no higher. */
    private static final int MOST_LINES = 25;

    public byte[] write(Figure figure, Lang lang) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheets = new Sheets(workbook, lang);
            data(sheets, workbook.createSheet(ChartSheet.sheetName(lang)), figure, lang);
            RowsSheet.write(sheets, workbook.createSheet(TEXTS.in(lang, "office.rows-sheet")), figure, lang);
            AboutSheet.write(sheets, workbook.createSheet(TEXTS.in(lang, "office.about-sheet")), figure, lang);
            var title = figure.title().in(lang);
            FileProperties.set(workbook, title, "", figure.subtitle().in(lang), figure.id(), Made.of(figure));
            workbook.write(bytes);
            return UntimedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void data(Sheets sheets, XSSFSheet sheet, Figure figure, Lang lang) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        across(sheets, sheet, 0, figure.title().in(lang), Sheets.Style.TITLE);
        across(sheets, sheet, 1, figure.subtitle().in(lang), Sheets.Style.WRAPPED);
        across(sheets, sheet, 2, underTitle(figure, lang), Sheets.Style.WRAPPED);
        var chart = ChartPlans.of(figure, lang);
        var next = CHART_TOP;
        if (chart.isPresent()) {
            var plan = chart.get();
            // A bar a row keeps its name readable, however many there are.
            var rows =
                    plan.kind().lying() ? Math.max(CHART_ROWS, plan.categories().size() + 4) : CHART_ROWS;
            var header = CHART_TOP + rows + 1;
            var columns = Math.max(CHART_COLUMNS, plan.strands().size() + 1);
            var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, CHART_TOP, columns, CHART_TOP + rows);
            var drawn = sheet.createDrawingPatriarch().createChart(anchor);
            NativeChart.put(drawn, plan, new ChartXml.Cells(sheet.getSheetName(), header));
            next = ChartSheet.write(sheets, sheet, plan, header) + 1;
        } else if (figure.shape().isEmpty()) {
            sheets.text(sheet.createRow(next), 0, TEXTS.in(lang, "office.empty"), Sheets.Style.PLAIN);
            next += 2;
        }
        var table = TablePlans.of(figure, lang);
        next = TableSheet.write(sheets, sheet, table, next);
        across(sheets, sheet, next + 1, Origins.line(figure, lang), Sheets.Style.WRAPPED);
    }

    /** In as many lines as it takes, as wide as the chart: what runs on would make the paper as wide. */
    private static void across(Sheets sheets, XSSFSheet sheet, int at, String text, Sheets.Style style) {
        var row = sheet.createRow(at);
        sheets.text(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, CHART_COLUMNS - 1));
        var lines = Math.clamp(Fit.lines(Plain.text(text), LETTERS, WIDTH), 1, MOST_LINES);
        row.setHeightInPoints((float) (lines * LETTERS * 1.4));
    }

    private static String underTitle(Figure figure, Lang lang) {
        var unit = figure.unit().label().in(lang);
        var said = unit.isEmpty() ? "" : TEXTS.in(lang, "office.unit", unit);
        return Numbers.remark(said, Origins.badge(figure, lang), lang);
    }
}
