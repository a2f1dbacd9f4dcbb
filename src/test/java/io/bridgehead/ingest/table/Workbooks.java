package io.bridgehead.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks by hand, good and bad ones. */
final class Workbooks {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int DIRECTORY_ENTRY = 0x02014B50;
    private static final int SIZE_AT = 24;
    private static final int NAME_AT = 46;

    private Workbooks() {}

    /** The parts of a workbook with one sheet, 数据. Its styles: 0 a number, 1 a date, 2 a Chinese date. */
    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + type("/xl/workbook.xml", "sheet.main")
                        + type("/xl/sharedStrings.xml", "sharedStrings")
                        + type("/xl/styles.xml", "styles") + "</Types>");
        parts.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr/><sheets>"
                        + "<sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"31\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                XML + "<sst xmlns=\"" + MAIN + "\"><si><t>蒙古国</t></si><si><r><t>俄</t></r><r><t>罗斯</t></r></si></sst>");
        parts.put(SHEET, XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] xlsx(String rows) throws IOException {
        return zip(parts(rows));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The ZIP with a lie in its directory: the size to which a part unpacks. */
    static byte[] claiming(byte[] zip, String part, int size) {
        var buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        var name = part.getBytes(UTF_8);
        for (var at = 0; at < zip.length - NAME_AT - name.length; at++) {
            if (buffer.getInt(at) == DIRECTORY_ENTRY
                    && buffer.slice(at + NAME_AT, name.length).equals(ByteBuffer.wrap(name))) {
                buffer.putInt(at + SIZE_AT, size);
                return buffer.array();
            }
        }
        throw new IllegalArgumentException(part);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }
}
