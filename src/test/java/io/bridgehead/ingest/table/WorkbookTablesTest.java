package io.bridgehead.ingest.table;

import static io.bridgehead.ingest.table.TableFiles.assertRefused;
import static io.bridgehead.ingest.table.TableFiles.lines;
import static io.bridgehead.ingest.table.TableFiles.open;
import static io.bridgehead.ingest.table.TableFiles.rows;
import static io.bridgehead.ingest.table.TableFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.problem.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTablesTest {
    @TempDir
    private Path folder;

    /** A workbook of either form, and the name it goes by. */
    record Made(String name, Workbook workbook) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Made> forms() {
        return Stream.of(new Made("a.xlsx", new XSSFWorkbook()), new Made("a.xls", new HSSFWorkbook()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void numbersTruthsAndDatesArePlainText(Made made) throws Exception {
        var row = made.workbook().createSheet().createRow(0);
        var numbers = new double[] {1.1, 1E7, 0.1 + 0.2, -0.0, 123_456_789_012.25, 1E-7, 20.0 / 3};
        Arrays.stream(numbers).forEach(number -> cell(row).setCellValue(number));
        cell(row).setCellValue(true);
        cell(row).setCellValue("  文字 ");
        date(made, row, LocalDateTime.of(2024, 2, 29, 0, 0), "yyyy\"年\"m\"月\"d\"日\"");
        date(made, row, LocalDateTime.of(2024, 2, 29, 8, 30, 15), "d/m/yy h:mm");
        cell(row).setCellValue("");

        assertThat(lines(rows(save(made))))
                .containsExactly("1|1.1|10000000|0.3|0|123456789012.25|0.0000001|6.66666666666667|TRUE|文字"
                        + "|2024-02-29|2024-02-29T08:30:15");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formulasAndErrorsAreToldWithTheirValue(Made made) throws Exception {
        var row = made.workbook().createSheet().createRow(2);
        cell(row).setCellValue(2);
        cell(row).setCellFormula("A3*2");
        cell(row).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        cell(row).setCellFormula("A3/0");
        made.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        var read = rows(save(made));

        assertThat(lines(read)).containsExactly("3|2|4|#REF!|#DIV/0!");
        assertThat(Stream.of(0, 1, 2, 3).map(read.getFirst()::wrong))
                .containsExactly(
                        null,
                        Phrase.of("expected.file-no-formula"),
                        Phrase.of("expected.file-no-error"),
                        Phrase.of("expected.file-no-formula"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void rowsKeepTheirNumbersAndHiddenOnesAreRows(Made made) throws Exception {
        var sheet = made.workbook().createSheet();
        cell(sheet.createRow(1)).setCellValue("a");
        sheet.createRow(6).createCell(2).setCellValue("b");
        sheet.getRow(6).setZeroHeight(true);

        assertThat(lines(rows(save(made)))).containsExactly("2|a", "7|||b");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesTheSheetAskedForOrTheFirstThatShows(Made made) throws Exception {
        for (var name : new String[] {"Notes", "数据", "Other"}) {
            cell(made.workbook().createSheet(name).createRow(0)).setCellValue(name);
        }
        made.workbook().setActiveSheet(1);
        made.workbook().setSheetHidden(0, true);
        var file = save(made);

        assertThat(lines(rows(file))).containsExactly("1|数据");
        assertThat(lines(rows(file, sheet("other"), Limits.DEFAULT))).containsExactly("1|Other");
        try (var table = open(file, sheet("Notes"))) {
            assertThat(table.detected().sheets()).containsExactly("Notes", "数据", "Other");
            assertThat(table.detected().sheet()).isEqualTo("Notes");
        }
        assertRefused(
                file, sheet("2024"), Limits.DEFAULT, 0, "2024", Phrase.of("expected.file-sheet", "Notes, 数据, Other"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachLimitIsSaidWhereItIsHit(Made made) throws Exception {
        var sheet = made.workbook().createSheet();
        cell(sheet.createRow(0)).setCellValue("abc");
        sheet.createRow(4).createCell(20).setCellValue("x");
        var file = save(made);

        assertRefused(file, TableFormat.DETECT, limits(20, 2), 5, "21", Phrase.of("expected.file-columns", 20));
        assertRefused(file, TableFormat.DETECT, limits(21, 1), 5, "", Phrase.of("expected.file-rows", 1L));
        assertThat(rows(file, TableFormat.DETECT, limits(21, 2)).getFirst().wrong(0))
                .isEqualTo(Phrase.of("expected.length", 2));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aWorkbookThatIsCutIsRefused(Made made) throws Exception {
        cell(made.workbook().createSheet().createRow(0)).setCellValue("abc");
        var bytes = java.nio.file.Files.readAllBytes(save(made));
        var cut = write(folder, "cut-" + made.name(), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(cut, 0, "", Phrase.of("expected.file-whole-workbook"));
    }

    @Test
    void anOldWorkbookUnderAnotherNameIsRefused() throws Exception {
        var made = new Made("a.xlsx", new HSSFWorkbook());
        made.workbook().createSheet();

        assertRefused(save(made), 0, ".xlsx", Phrase.of("expected.file-named-xls"));
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Workbooks.xlsx(""));
            }
            assertRefused(write(folder, "a.xlsx", bytes(files)), 0, "", Phrase.of("expected.file-no-password"));
        }
        var old = new Made("a.xls", new HSSFWorkbook());
        old.workbook().createSheet();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            save(old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(folder.resolve("a.xls"), 0, "", Phrase.of("expected.file-no-password"));
    }

    @Test
    void anotherDocumentInTheOldOuterFormIsRefused() throws Exception {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            assertRefused(write(folder, "a.xls", bytes(files)), 0, "OLE2", Phrase.of("expected.file-table"));
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Row row) {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    private static void date(Made made, Row row, LocalDateTime at, String pattern) {
        var style = made.workbook().createCellStyle();
        style.setDataFormat(made.workbook().createDataFormat().getFormat(pattern));
        var cell = cell(row);
        cell.setCellValue(at);
        cell.setCellStyle(style);
    }

    private Path save(Made made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        made.workbook().write(bytes);
        return write(folder, made.name(), bytes.toByteArray());
    }

    private static TableFormat sheet(String name) {
        return new TableFormat(TableFormat.Kind.DETECT, null, null, name);
    }

    private static Limits limits(int columns, int rows) {
        return new Limits(1_000_000, 1_000_000, columns, 2, rows);
    }
}
