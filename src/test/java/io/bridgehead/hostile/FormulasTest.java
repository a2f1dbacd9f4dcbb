package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.bridgehead.export.Format;
import io.bridgehead.export.files.FigureFiles;
import io.bridgehead.export.files.Look;
import io.bridgehead.export.files.Writers;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.torture.Depth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that looks like a formula stays a name in every cell that is handed to a spreadsheet; a number stays a number. */
class FormulasTest {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private static final FigureFiles FILES = Writers.all();

    static List<Figure> hostileFigures() {
        var rounds = Depth.times(4, Corpus.FORMULAS.size());
        var all = new ArrayList<Figure>();
        for (var round = 0; round < rounds; round++) {
            var hostile = new HostileFigures(Corpus.FORMULAS, round * Corpus.FORMULAS.size() / rounds);
            EveryShape.figures().forEach(figure -> all.add(hostile.of(figure)));
        }
        return all;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void noCellOfACsvIsCalculated(Figure figure) throws IOException {
        for (var lang : Lang.values()) {
            var cells = csv(FILES.write(figure, Format.CSV, lang, Look.USUAL));
            assertThat(cells).isNotEmpty().allSatisfy(FormulasTest::isTextOrNumber);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void noCellOfAWorkbookIsCalculated(Figure figure) throws IOException {
        calculatesNothing(FILES.write(figure, Format.XLSX, Lang.ZH, Look.USUAL));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void noCellBehindAChartIsCalculated(Figure figure) throws IOException {
        for (var format : List.of(Format.PPTX, Format.DOCX)) {
            for (var entry : Inside.entries(FILES.write(figure, format, Lang.EN, Look.USUAL))
                    .entrySet()) {
                if (entry.getKey().endsWith(".xlsx")) {
                    calculatesNothing(entry.getValue());
                }
            }
        }
    }

    @Test
    void aNegativeNumberIsANumberInBoth() throws IOException {
        var ranking = EveryShape.figures().get(1);

        assertThat(csv(FILES.write(ranking, Format.CSV, Lang.ZH, Look.USUAL))).contains("-1000", "699");
        assertThat(numbers(FILES.write(ranking, Format.XLSX, Lang.ZH, Look.USUAL)))
                .contains(-1000.0, 699.0);
    }

    /** What some spreadsheet skips at the beginning of a cell, and what it then begins to calculate at. */
    private static void isTextOrNumber(String cell) {
        if (!cell.matches(NUMBER)) {
            assertThat(cell).doesNotContainPattern("\\A[\\p{Cc}\\p{Cf}\\p{Z}]*[-=+@＝＋－＠\u2212]");
            assertThat(cell).doesNotContainPattern("\\A[\\t\\r\\n]");
        }
    }

    private static void calculatesNothing(byte[] workbook) throws IOException {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            opened.forEach(sheet -> sheet.forEach(row -> row.forEach(FormulasTest::calculatesNothing)));
        }
    }

    /** As if typed after an apostrophe, it stays what it is when the cell is edited. */
    private static void calculatesNothing(Cell cell) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
        if (cell.getCellType() == CellType.STRING && !cell.getCellStyle().getQuotePrefixed()) {
            isTextOrNumber(cell.getStringCellValue());
        }
    }

    private static List<Double> numbers(byte[] workbook) throws IOException {
        var numbers = new ArrayList<Double>();
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            opened.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                }
            })));
        }
        return numbers;
    }

    private static List<String> csv(byte[] file) throws IOException {
        var cells = new ArrayList<String>();
        var text = new String(file, StandardCharsets.UTF_8).substring(1);
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.forEach(row -> cells.addAll(row.getFields()));
        }
        return cells;
    }
}
