package io.bridgehead.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files as large as they may be, and a little larger, each in another way. */
final class LargestFiles {
    private static final String HEADER = "period,partner,flow,hs,value,currency\n";
    private static final int MONTHS = 120;

    private LargestFiles() {}

    /** Trade with so many rows, all of them good. */
    static void rows(Path file, List<String> partners, long rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            var left = rows;
            for (var code = 0; left > 0; code++) {
                var hs = "%02d%02d".formatted(1 + code % 70, 1 + code / 70);
                for (var slice = 0; slice < 2 * MONTHS && left > 0; slice++) {
                    var begin = YearMonth.of(2014, 1).plusMonths(slice / 2) + ",";
                    var end = (slice % 2 == 0 ? ",import," : ",export,") + hs + "," + (code + slice) + ".5,CNY\n";
                    for (var partner : partners) {
                        if (left-- > 0) {
                            out.write(begin + partner + end);
                        }
                    }
                }
            }
        }
    }

    /** Trade of UN Comtrade's form, with rows of so many characters in a thousand columns. */
    static void wide(Path file, int rows, int characters) throws IOException {
        var others = 990;
        var cell = "," + "宽".repeat(characters / others - 1);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("refYear,flowCode,cmdCode,primaryValue,period,partnerISO,partnerDesc,partnerCode");
            for (var column = 0; column < others; column++) {
                out.write(",other" + column);
            }
            out.write('\n');
            for (var row = 0; row < rows; row++) {
                out.write("2020,M,%02d,5,202001,MNG,,".formatted(1 + row % 70));
                for (var column = 0; column < others; column++) {
                    out.write(cell);
                }
                out.write('\n');
            }
        }
    }

    /** A row of cells that are a million characters long. */
    static void longCells(Path file, int cells) throws IOException {
        var cell = "," + "x".repeat(1_000_000);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            out.write("2020-01");
            for (var column = 0; column < cells; column++) {
                out.write(cell);
            }
        }
    }

    /** Trade with another partner in every row, whom nobody knows, by a name as long as a cell may be. */
    static void names(Path file, int rows) throws IOException {
        var name = "名".repeat(9_990);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (var row = 0; row < rows; row++) {
                out.write("2020-01," + row + name + ",import,27,1,CNY\n");
            }
        }
    }

    /** Partners of the US Census' form, whose rows of the same key are put together, with another key in every row. */
    static void keys(Path file, int rows) throws IOException {
        var others = (",".concat("x".repeat(50))).repeat(98);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("CTY_CODE,CTYNAME");
            for (var column = 0; column < 98; column++) {
                out.write(",other" + column);
            }
            out.write('\n');
            for (var row = 0; row < rows; row++) {
                out.write((10_000 + row) + ",Name" + row + others + "\n");
            }
        }
    }

    /** A workbook with so many short texts, each another one. */
    static void texts(Path file, int texts) throws IOException {
        var random = new Random(1);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            part(zip, out, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    </Types>""");
            part(zip, out, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, out, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, out, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, out, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                    <row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>""");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
            for (var text = 0; text < texts; text++) {
                out.write("<si><t>" + Integer.toString(random.nextInt(1_600_000), 36) + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
            zip.closeEntry();
        }
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    /** A workbook of the old form, full of numbers. */
    static void oldWorkbook(Path file, int columns) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            for (var line = 0; line < 65_536; line++) {
                var row = sheet.createRow(line);
                for (var column = 0; column < columns; column++) {
                    row.createCell(column).setCellValue(line + 0.5);
                }
            }
            workbook.write(out);
        }
    }
}
