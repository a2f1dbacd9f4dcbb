package io.bridgehead.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Cell;
import io.bridgehead.export.Records;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape in every format and language, read again and compared with the figure. */
class OfficeFilesTest {
    static Stream<Arguments> figures() {
        return Gallery.all().entrySet().stream()
                .flatMap(entry ->
                        Stream.of(Lang.values()).map(lang -> Arguments.of(entry.getKey(), lang, entry.getValue())));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void slidesHoldTheFigure(String name, Lang lang, Figure figure) throws Exception {
        try (var show = Opened.slides(new FigureSlides().write(Brief.of(figure, lang), null))) {
            var said = Opened.text(show) + chartsSay(figure, lang, List.copyOf(show.getCharts()));
            assertThat(said)
                    .contains(
                            figure.title().in(lang),
                            figure.subtitle().in(lang),
                            figure.unit().label().in(lang));
            assertThat(said).contains(Origins.line(figure, lang));
            assertThat(Expected.labels(figure, lang))
                    .allSatisfy(label -> assertThat(said).contains(label));
            Expected.written(figure).forEach(number -> assertThat(said).contains(number));
            if (figure.provenance().statuses().contains(Status.SAMPLE)) {
                assertThat(said).contains(lang == Lang.ZH ? "示例数据" : "Sample data");
            }
            figure.notes().forEach(note -> assertThat(said).contains(note.text().in(lang)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void documentsHoldTheFigure(String name, Lang lang, Figure figure) throws Exception {
        try (var document = Opened.document(new FigureDocument().write(Brief.of(figure, lang)))) {
            var said = Opened.text(document) + chartsSay(figure, lang, List.copyOf(document.getCharts()));
            assertThat(said)
                    .contains((lang == Lang.ZH ? "图 1　" : "Figure 1\u2003")
                            + figure.title().in(lang));
            assertThat(said)
                    .contains(figure.subtitle().in(lang), figure.unit().label().in(lang));
            assertThat(said).contains(Origins.line(figure, lang));
            assertThat(Expected.labels(figure, lang))
                    .allSatisfy(label -> assertThat(said).contains(label));
            Expected.written(figure).forEach(number -> assertThat(said).contains(number));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("figures")
    void workbooksHoldTheFigure(String name, Lang lang, Figure figure) throws Exception {
        try (var workbook = Opened.workbook(new FigureWorkbook().write(figure, lang))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            var drawing = workbook.getSheetAt(0).getDrawingPatriarch();
            var charts = drawing == null ? List.<XDDFChart>of() : List.<XDDFChart>copyOf(drawing.getCharts());
            var charted =
                    !figure.shape().isEmpty() && OfficeForm.of(figure.shape().getClass()) == OfficeForm.CHART;
            assertThat(charts).hasSize(charted ? 1 : 0);
            charts.forEach(chart -> standsOverItsCells(chart, workbook));
            assertThat(charts.stream()
                            .flatMap(chart -> plotted(figure, Opened.series(chart)))
                            .sorted()
                            .toList())
                    .isEqualTo(Expected.plotted(figure));
            var written = words(workbook.getSheetAt(0)).toString();
            assertThat(Expected.labels(figure, lang))
                    .allSatisfy(label -> assertThat(written).contains(label));
            rowsAre(workbook.getSheetAt(1), Records.of(figure, lang));
            assertThat(words(workbook.getSheetAt(2)))
                    .contains(figure.provenance().definition().in(lang))
                    .contains(figure.provenance().formula().in(lang))
                    .contains(figure.subtitle().in(lang))
                    .contains(figure.id())
                    .containsAll(Origins.all(figure, lang));
        }
    }

    /** Both where the chart keeps them and where they are edited. */
    private static String chartsSay(Figure figure, Lang lang, List<XDDFChart> charts) {
        var said = new StringBuilder();
        var plotted = new ArrayList<BigDecimal>();
        for (var chart : charts) {
            var kept = Opened.series(chart);
            var edited = Opened.edited(chart);
            assertThat(edited).hasSameSizeAs(kept);
            for (var at = 0; at < kept.size(); at++) {
                assertThat(edited.get(at).name()).isEqualTo(kept.get(at).name());
                assertThat(edited.get(at).categories()).isEqualTo(kept.get(at).categories());
                assertThat(edited.get(at).values().keySet())
                        .isEqualTo(kept.get(at).values().keySet());
                for (var place : kept.get(at).values().keySet()) {
                    assertThat(edited.get(at).values().get(place))
                            .isEqualByComparingTo(kept.get(at).values().get(place));
                }
                said.append(kept.get(at).name()).append('\n');
                kept.get(at)
                        .categories()
                        .forEach(category -> said.append(category).append('\n'));
            }
            plotted(figure, kept).forEach(plotted::add);
        }
        assertThat(plotted.stream().sorted().toList()).isEqualTo(Expected.plotted(figure));
        return said.toString();
    }

    private static Stream<BigDecimal> plotted(Figure figure, List<Opened.Series> series) {
        if (figure.shape() instanceof Waterfall waterfall) {
            return waterfallPlotted(waterfall, series);
        }
        return series.stream().flatMap(each -> each.values().values().stream()).map(BigDecimal::stripTrailingZeros);
    }

    /** What floats is left out; the two parts of a step that crosses zero are put together again. */
    private static Stream<BigDecimal> waterfallPlotted(Waterfall waterfall, List<Opened.Series> series) {
        var all = new ArrayList<BigDecimal>();
        for (var place = 0; place < waterfall.steps().size() + 2; place++) {
            var at = place;
            series.stream()
                    .skip(1)
                    .map(each -> each.values().get(at))
                    .filter(value -> value != null)
                    .map(BigDecimal::abs)
                    .reduce(BigDecimal::add)
                    .ifPresent(value -> all.add(value.stripTrailingZeros()));
        }
        return all.stream();
    }

    private static void standsOverItsCells(XDDFChart chart, XSSFWorkbook workbook) {
        var sheet = workbook.getSheetAt(0);
        for (var series : Opened.series(chart)) {
            var cell = new CellReference(series.nameCell());
            assertThat(cell.getSheetName()).isEqualTo(sheet.getSheetName());
            var area = new AreaReference(series.valueCells(), SpreadsheetVersion.EXCEL2007);
            assertThat(sheet.getRow(cell.getRow()).getCell(cell.getCol()).getStringCellValue())
                    .isEqualTo(series.name());
            series.values()
                    .forEach((place, value) -> assertThat(BigDecimal.valueOf(
                                    sheet.getRow(area.getFirstCell().getRow() + place)
                                            .getCell(cell.getCol())
                                            .getNumericCellValue()))
                            .isEqualByComparingTo(value));
        }
    }

    private static List<String> words(XSSFSheet sheet) {
        var all = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                all.add(cell.getStringCellValue());
            }
        }));
        return all;
    }

    private static void rowsAre(XSSFSheet sheet, Records records) {
        assertThat(sheet.getLastRowNum()).isEqualTo(records.rows().size());
        for (var at = 0; at < records.rows().size(); at++) {
            for (var column = 0; column < records.columns().size(); column++) {
                var cell = sheet.getRow(at + 1).getCell(column);
                var expected = records.rows().get(at).get(column);
                if (expected instanceof Cell.Amount number) {
                    assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).isEqualByComparingTo(number.value());
                } else {
                    assertThat(cell.getStringCellValue()).isEqualTo(expected.text());
                }
            }
        }
    }
}
