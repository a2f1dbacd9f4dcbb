package io.bridgehead.ingest.table;

import static io.bridgehead.ingest.table.TableFiles.assertRefused;
import static io.bridgehead.ingest.table.TableFiles.lines;
import static io.bridgehead.ingest.table.TableFiles.rows;
import static io.bridgehead.ingest.table.TableFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.problem.Phrase;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxCheckTest {
    private static final Phrase DAMAGED = Phrase.of("expected.file-whole-workbook");
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @TempDir
    private Path folder;

    @Test
    void readsSharedAndInlineTextsAndThoseThatAreWrittenLikeAFormulasValue() throws Exception {
        var file = xlsx("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                + "<c r=\"D3\" t=\"inlineStr\"><is><t>内蒙古</t></is></c><c r=\"E3\" t=\"str\"><v>满洲里</v></c></row>"
                + "<row><c><v>1E7</v></c><c s=\"1\"><v>45351</v></c><c s=\"2\"><v>45351.5</v></c></row>");

        var read = rows(file);

        assertThat(lines(read)).containsExactly("3|蒙古国|俄罗斯||内蒙古|满洲里", "4|10000000|2024-02-29|2024-02-29T12:00:00");
        assertThat(read.getFirst().wrong(4)).isNull();
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws Exception {
        var parts = Workbooks.parts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43889</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(lines(rows(zip(parts)))).containsExactly("1|2024-02-29");
    }

    @Test
    void aWorkbookNeedsNoStyles() throws Exception {
        var parts = Workbooks.parts(ROW);
        parts.remove("xl/styles.xml");

        assertThat(lines(rows(zip(parts)))).containsExactly("1|蒙古国");
    }

    @Test
    void findsStylesUnderAnyName() throws Exception {
        var parts = Workbooks.parts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45351</v></c></row>");
        parts.put("xl/other.xml", Objects.requireNonNull(parts.remove("xl/styles.xml")));
        parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace("/xl/styles.xml", "/xl/other.xml"));

        assertThat(lines(rows(zip(parts)))).containsExactly("1|2024-02-29");
    }

    @Test
    void aNumberNobodyCanWriteOutIsTold() throws Exception {
        var row = rows(xlsx("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"))
                .getFirst();

        assertThat(row.wrong(0)).isEqualTo(Phrase.of("expected.file-number"));
    }

    @Test
    void whatUnpacksToAHundredfoldIsRefused() throws Exception {
        var bomb = xlsx(ROW + " ".repeat(20_000_000));

        assertRefused(bomb, 0, Workbooks.SHEET, Phrase.of("expected.file-ratio", 100));
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsRefused() throws Exception {
        var limits = new Limits(1_000_000, 50_000, 100, 100, 100);

        assertRefused(
                xlsx(ROW + " ".repeat(50_000)),
                TableFormat.DETECT,
                limits,
                0,
                Workbooks.SHEET,
                Phrase.of("expected.file-inflated", 50_000L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000_000_000, 10})
    void aSizeThatIsNotTrueIsRefused(int claimed) throws Exception {
        var bytes = Workbooks.claiming(Workbooks.xlsx(ROW), Workbooks.SHEET, claimed);

        assertRefused(write(folder, "a.xlsx", bytes), 0, "", DAMAGED);
    }

    @Test
    void aByteThatChangedOnTheWayIsFound() throws Exception {
        var bytes = Workbooks.xlsx(ROW);
        var name = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(Workbooks.SHEET);
        bytes[name + Workbooks.SHEET.length() + 60] ^= 4;

        assertRefused(write(folder, "a.xlsx", bytes), 0, "", DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.sh", "/etc/evil", "..\\evil", "C:\\evil"})
    void aPartThatNamesAPlaceOutsideIsRefused(String name) throws Exception {
        var parts = Workbooks.parts(ROW);
        parts.put(name, "x");

        assertRefused(zip(parts), 0, name.replace('\\', '/'), Phrase.of("expected.file-entry-name"));
    }

    @Test
    void moreThanAThousandPartsAreRefused() throws Exception {
        var parts = Workbooks.parts(ROW);
        for (var i = 0; i < 1_000; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertRefused(zip(parts), 0, "1006", Phrase.of("expected.file-entries", 1_000));
        for (var i = 0; i < 20_000; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertRefused(zip(parts), 0, "", Phrase.of("expected.file-entries", 1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">]>",
                "<!DOCTYPE a [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet>"
            })
    void entitiesAreRefusedInEveryPart(String doctype) throws Exception {
        for (var part : new String[] {Workbooks.SHEET, "xl/sharedStrings.xml", "xl/workbook.xml"}) {
            var parts = Workbooks.parts(ROW);
            parts.computeIfPresent(part, (name, xml) -> xml.replace("?>\n", "?>\n" + doctype));

            assertRefused(zip(parts), 0, "<!DOCTYPE", Phrase.of("expected.file-no-doctype"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"FXSHRXW1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>two</v></c></row>",
                "<row r=\"99999999\"><c><v>1</v></c></row>"
            })
    void cellsThatNoSheetHasAreRefused(String row) throws Exception {
        assertRefused(xlsx(row), 0, "", DAMAGED);
    }

    @Test
    void aSheetThatBreaksOffIsRefusedAtItsRow() throws Exception {
        assertRefused(xlsx(ROW + "<row r=\"2\"><c r=\"A2\"><v>1</c></row>"), 2, "", DAMAGED);
    }

    @Test
    void fiveThousandColumnsAreRefused() throws Exception {
        var row = "<row r=\"1\">" + "<c><v>1</v></c>".repeat(5_000) + "</row>";

        assertRefused(xlsx(row), 1, "5000", Phrase.of("expected.file-columns", 1_000));
    }

    @Test
    void aPackedDocumentOfAnotherKindIsRefused() throws Exception {
        assertRefused(
                zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")),
                0,
                "ZIP",
                Phrase.of("expected.file-table"));
        assertRefused(zip(Map.of("xl/workbook.bin", "x")), 0, "XLSB", Phrase.of("expected.file-saved-as-xlsx"));
        assertRefused(zip(Map.of("content.xml", "<x/>")), 0, "ODS", Phrase.of("expected.file-saved-as-xlsx"));
    }

    private Path xlsx(String rows) throws Exception {
        return zip(Workbooks.parts(rows));
    }

    private Path zip(Map<String, String> parts) throws Exception {
        return write(folder, "a.xlsx", Workbooks.zip(parts));
    }
}
