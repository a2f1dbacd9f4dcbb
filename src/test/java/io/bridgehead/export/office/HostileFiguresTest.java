package io.bridgehead.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are data: none of them is a formula, markup or a link, and none breaks a file. */
class HostileFiguresTest {
    private static final String LONG = "很长的名称 long name ".repeat(600);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x.invalid\",\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\tTab",
                "<script>alert(1)</script>&amp;]]>",
                "\u202Egnp.exe",
                "مرحبا بالعالم",
                "👩‍👩‍👧‍👦 emoji",
                "_x0041_ _x000D_",
                "'quoted"
            })
    void keepsANameAsItIs(String name) throws IOException {
        try (var show = Opened.slides(slides(ranking(name)))) {
            assertThat(Opened.series(show.getCharts().getFirst())
                            .getFirst()
                            .categories()
                            .getFirst())
                    .isEqualTo(name);
            var edited = show.getCharts().getFirst().getWorkbook();
            isText(edited, 0, 1, name);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        try (var document = Opened.document(new FigureDocument().write(Brief.of(ranking(name), Lang.ZH)))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo(name);
        }
        try (var workbook = Opened.workbook(new FigureWorkbook().write(ranking(name), Lang.ZH))) {
            var guarded = "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
            isText(workbook, 1, 1, 1, guarded);
        }
    }

    @Test
    void saysANameWithCharactersThatNoXmlHoldsVisibly() throws IOException {
        var name = "a\u0000b\uD800c\uFFFEd\u000Be";
        try (var show = Opened.slides(slides(ranking(name)))) {
            assertThat(Opened.series(show.getCharts().getFirst())
                            .getFirst()
                            .categories()
                            .getFirst())
                    .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        }
        try (var workbook = Opened.workbook(new FigureWorkbook().write(ranking(name), Lang.ZH))) {
            isText(workbook, 1, 1, 1, "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        }
        try (var show = Opened.slides(slides(facts(name)))) {
            assertThat(Opened.text(show)).contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        }
    }

    @Test
    void saysALongNameInFullOnASlideOfItsOwn() throws IOException {
        for (var figure : List.of(ranking(LONG), facts(LONG), titled(LONG))) {
            try (var show = Opened.slides(slides(figure))) {
                assertThat(show.getSlides().size()).isGreaterThan(1);
                var after = new StringBuilder();
                show.getSlides().stream()
                        .skip(1)
                        .forEach(slide -> slide.getShapes().forEach(shape -> {
                            if (shape instanceof XSLFTextShape text
                                    && text.getText().length() > 200) {
                                after.append(text.getText());
                            }
                        }));
                assertThat(after.toString().replaceAll("\\s", "")).contains(LONG.replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void keepsALongNameInDocumentsAndWorkbooks() throws IOException {
        try (var document = Opened.document(new FigureDocument().write(Brief.of(ranking(LONG), Lang.ZH)))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo(LONG);
        }
        try (var workbook = Opened.workbook(new FigureWorkbook().write(ranking(LONG), Lang.ZH))) {
            isText(workbook, 1, 1, 1, LONG);
        }
        var endless = "x".repeat(40_000);
        try (var workbook = Opened.workbook(new FigureWorkbook().write(ranking(endless), Lang.EN))) {
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("(a cell holds 32,767 characters only: download the CSV for all)");
        }
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        for (Shape empty :
                List.of(new Ranking(List.of(), null), new Trend(Trend.Chart.LINE, List.of()), new Facts(List.of()))) {
            var figure = Samples.figure(empty);
            try (var show = Opened.slides(slides(figure))) {
                assertThat(Opened.text(show)).contains("没有符合条件的数据", "含示例数据");
                assertThat(show.getCharts()).isEmpty();
            }
            try (var document = Opened.document(new FigureDocument().write(Brief.of(figure, Lang.EN)))) {
                assertThat(Opened.text(document)).contains("No data match this selection");
            }
            try (var workbook = Opened.workbook(new FigureWorkbook().write(figure, Lang.EN))) {
                assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                        .isEqualTo("No data match this selection");
            }
        }
    }

    @Test
    void linksNowhere() throws IOException {
        var figure = ranking("http://x.invalid/");
        for (var file : List.of(
                slides(figure),
                new FigureDocument().write(Brief.of(figure, Lang.ZH)),
                new FigureWorkbook().write(figure, Lang.ZH))) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getName())
                            .doesNotContainIgnoringCase("vba")
                            .doesNotContain("externalLink");
                    if (entry.getName().endsWith(".rels")) {
                        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                .doesNotContain("TargetMode=\"External\"");
                    }
                }
            }
        }
    }

    private static byte[] slides(Figure figure) {
        return new FigureSlides().write(Brief.of(figure, Lang.ZH), null);
    }

    private static void isText(XSSFWorkbook workbook, int sheet, int row, String text) {
        isText(workbook, sheet, row, 0, text);
    }

    private static void isText(XSSFWorkbook workbook, int sheet, int row, int column, String text) {
        var cell = workbook.getSheetAt(sheet).getRow(row).getCell(column);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    private static Figure ranking(String name) {
        return Samples.figure(new Ranking(
                List.of(new Ranking.Item(
                        "a",
                        Text.same(name),
                        Ranking.Kind.ITEM,
                        new BigDecimal("12.5"),
                        null,
                        null,
                        null,
                        Status.LOADED,
                        "batch:3")),
                null));
    }

    private static Figure facts(String name) {
        return Samples.figure(new Facts(List.of(new Facts.Item(
                "a", Text.same(name), BigDecimal.TEN, Unit.PROJECTS, null, Status.LOADED, "batch:3", null, ""))));
    }

    private static Figure titled(String title) {
        var figure = ranking("a");
        return new Figure(
                figure.id(),
                Text.same(title),
                figure.subtitle(),
                figure.unit(),
                figure.scope(),
                figure.shape(),
                figure.notes(),
                figure.provenance());
    }
}
