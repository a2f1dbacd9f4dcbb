package io.bridgehead.ingest.table;

import static io.bridgehead.ingest.table.TableFiles.BAD;
import static io.bridgehead.ingest.table.TableFiles.assertRefused;
import static io.bridgehead.ingest.table.TableFiles.csv;
import static io.bridgehead.ingest.table.TableFiles.lines;
import static io.bridgehead.ingest.table.TableFiles.open;
import static io.bridgehead.ingest.table.TableFiles.rows;
import static io.bridgehead.ingest.table.TableFiles.write;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.problem.Phrase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTablesTest {
    private static final String TEXT = "月份,伙伴,金额\n2024-01,蒙古国,“1”\n2024-02,俄罗斯,2\n";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"empty.csv", "bom-only.csv", "blank-lines.csv"})
    void aFileThatSaysNothingHasNoRow(String name) throws Exception {
        assertThat(rows(BAD.resolve(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void findsTheEncodingWithAndWithoutItsMark(String charset) throws Exception {
        for (var mark : new String[] {"", "\uFEFF"}) {
            var file = write(folder, "a.csv", (mark + TEXT).getBytes(Charset.forName(charset)));
            try (var table = open(file, TableFormat.DETECT)) {
                assertThat(table.detected().charset()).isEqualTo(Charset.forName(charset));
            }
            assertThat(lines(rows(file))).containsExactly("1|月份|伙伴|金额", "2|2024-01|蒙古国|“1”", "3|2024-02|俄罗斯|2");
        }
    }

    @Test
    void takesWesternLettersForWindows1252AndNotForChinese() throws Exception {
        var file = write(
                folder, "a.csv", "name;country\nMüller;Österreich\nCafé;Curaçao\n€;Âland\n".getBytes(WINDOWS_1252));

        try (var table = open(file, TableFormat.DETECT)) {
            assertThat(table.detected().charset()).isEqualTo(WINDOWS_1252);
            assertThat(table.detected().delimiter()).isEqualTo(';');
        }
        assertThat(lines(rows(file))).contains("2|Müller|Österreich", "3|Café|Curaçao", "4|€|Âland");
    }

    @Test
    void utf8MayBeginBehindAMegabyteOfAscii() throws Exception {
        var file = write(folder, "a.csv", ("a,b\n".repeat(300_000) + "蒙古国,内蒙古\n").getBytes(UTF_8));

        assertThat(rows(file).getLast()).hasToString("蒙古国,内蒙古");
    }

    @ParameterizedTest
    @CsvSource({
        "cut-utf8.csv, 4, 1, 蒙古\\xE5\\x9B, expected.utf8, ''",
        "cut-gb18030.csv, 4, 1, 蒙古\\xB9, expected.file-malformed, GB18030",
        "cut-utf16.csv, 3, 5, CNY\\x0A, expected.file-malformed, UTF-16LE",
        "utf8-then-latin1.csv, 82, 1, Cura\\xE7ao, expected.utf8, ''"
    })
    void aByteOfNoCharacterIsToldInItsCell(String name, long line, int place, String found, String key, String charset)
            throws Exception {
        var broken = rows(BAD.resolve(name)).stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .orElseThrow();

        assertThat(broken.cell(place)).isEqualTo(found);
        assertThat(broken.wrong(place)).isEqualTo(charset.isEmpty() ? Phrase.of(key) : Phrase.of(key, charset));
        assertThat(broken.wrong(0)).isNull();
    }

    @Test
    void aLoneSurrogateOfUtf16IsToldAndNothingBehindItIsLost() throws Exception {
        var file = write(folder, "a.csv", HexFormat.of().parseHex("FFFE61002C0000D862002C0063000A00"));

        var row = rows(file).getFirst();

        assertThat(lines(rows(file))).containsExactly("1|a|\\x00\\xD8b|c");
        assertThat(row.wrong(1)).isEqualTo(Phrase.of("expected.file-malformed", "UTF-16LE"));
        assertThat(row.wrong(2)).isNull();
    }

    @Test
    void anotherEncodingThanAskedForIsRefused() throws Exception {
        assertRefused(BAD.resolve("utf16.csv"), csv(UTF_8), Limits.DEFAULT, 0, "UTF-16LE", Phrase.of("expected.utf8"));
        var utf8 = write(folder, "utf8.csv", TEXT.getBytes(UTF_8));
        var chinese = write(folder, "chinese.csv", TEXT.getBytes(GB18030));
        var marked = write(folder, "marked.csv", ("\uFEFF" + TEXT).getBytes(UTF_16BE));

        for (var asked : new Charset[] {GB18030, WINDOWS_1252, UTF_16LE}) {
            assertRefused(
                    utf8, csv(asked), Limits.DEFAULT, 0, "UTF-8", Phrase.of("expected.file-encoding", asked.name()));
        }
        assertRefused(
                chinese, csv(UTF_16LE), Limits.DEFAULT, 0, "GB18030", Phrase.of("expected.file-encoding", "UTF-16LE"));
        assertRefused(
                marked, csv(UTF_16LE), Limits.DEFAULT, 0, "UTF-16BE", Phrase.of("expected.file-encoding", "UTF-16LE"));
    }

    @Test
    void zerosAreNoText() {
        assertRefused(BAD.resolve("nul.csv"), 4, "2024-03,蒙\\x00古国,进口,27,1,CNY", Phrase.of("expected.file-no-nul"));
        assertRefused(BAD.resolve("zero-filled.csv"), 4, "\\x00".repeat(300), Phrase.of("expected.file-no-nul"));
    }

    @Test
    void aBrokenQuoteIsToldWhereItsRowBegins() {
        assertRefused(BAD.resolve("unclosed-quote.csv"), 4, "", Phrase.of("expected.csv"));
        assertRefused(BAD.resolve("text-behind-quote.csv"), 2, "", Phrase.of("expected.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiterAlsoWhereQuotedCellsHoldOthers(String delimiter) throws Exception {
        var text = "Title\nname,amount,note\nMongolia,\"1,5;2|3\t\"\"4\",\nRussia,\"2\n,;|\t\",x\n";
        var file = write(folder, "a.csv", replaced(text, delimiter).getBytes(UTF_8));

        try (var table = open(file, TableFormat.DETECT)) {
            assertThat(table.detected().delimiter()).isEqualTo(delimiter.charAt(0));
        }
        assertThat(rows(file))
                .hasSize(4)
                .last()
                .extracting(FileRow::line, FileRow::size)
                .containsExactly(4L, 3);
    }

    @Test
    void takesTheDelimiterAskedForEvenIfAnotherOneLooksBetter() throws Exception {
        var file = write(folder, "a.csv", "a,b;c,d\n1,2;3,4\n".getBytes(UTF_8));

        assertThat(lines(rows(file, new TableFormat(TableFormat.Kind.CSV, null, ';', null), Limits.DEFAULT)))
                .containsExactly("1|a,b|c,d", "2|1,2|3,4");
    }

    @Test
    void aFirstLineThatSaysTheDelimiterIsNoRow() throws Exception {
        var file = write(folder, "a.csv", "sep=|\r\na,b|c\r\n1,2|3\r\n".getBytes(UTF_8));

        assertThat(lines(rows(file))).containsExactly("2|a,b|c", "3|1,2|3");
    }

    @Test
    void aFormulaInACsvFileIsJustTextAndBlanksAtTheEndsOfCellsAreNone() throws Exception {
        var file = write(folder, "a.csv", "\n =1+1 ,\u3000b\u00A0,\" c \"\n\n".getBytes(UTF_8));

        assertThat(lines(rows(file))).containsExactly("1|", "2|=1+1|b|c", "3|");
        assertThat(rows(file).get(1).wrong(0)).isNull();
    }

    @Test
    void eachLimitIsSaidWhereItIsHit() throws Exception {
        assertRefused(BAD.resolve("5000-columns.csv"), 2, "5000", Phrase.of("expected.file-columns", 1_000));
        assertThat(rows(BAD.resolve("long-cell.csv")).get(1).wrong(1)).isEqualTo(Phrase.of("expected.length", 10_000));
        var cells = String.join(",", Collections.nCopies(60, "x".repeat(9_000)));
        assertRefused(
                write(folder, "wide.csv", ("a\n" + cells + "\n").getBytes(UTF_8)),
                2,
                "",
                Phrase.of("expected.file-row", 500_000));
        var file = write(folder, "a.csv", "a\nb\nc\n".getBytes(UTF_8));
        var twoRows = new Limits(6, 0, 1, 1, 2);
        var fiveBytes = new Limits(5, 0, 1, 1, 3);

        assertRefused(file, TableFormat.DETECT, twoRows, 3, "", Phrase.of("expected.file-rows", 2L));
        assertRefused(file, TableFormat.DETECT, fiveBytes, 0, "6", Phrase.of("expected.size", 5L));
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 255044462D312E37, PDF, expected.file-table",
        "a.xlsx, 89504E470D0A1A0A00, PNG, expected.file-table",
        "a.csv, 526172211A0700, RAR, expected.file-unpacked",
        "a.xls, FFFE3C00680074006D006C00, HTML, expected.file-saved-as-xlsx"
    })
    void whatIsNoTableIsRefusedByWhatItIs(String name, String bytes, String found, String expected) throws Exception {
        assertRefused(write(folder, name, HexFormat.of().parseHex(bytes)), 0, found, Phrase.of(expected));
    }

    @Test
    void aPackedFileIsRefusedWhateverItsName() throws Exception {
        for (var name : new String[] {"a.csv.gz", "a.csv"}) {
            assertRefused(write(folder, name, gzip(TEXT)), 0, "GZIP", Phrase.of("expected.file-unpacked"));
        }
        var zip = write(folder, "a.zip", Workbooks.zip(Map.of("a.csv", TEXT)));
        assertRefused(zip, 0, "ZIP", Phrase.of("expected.file-unpacked"));
    }

    @Test
    void aNameThatSaysAnotherFormatIsRefused() throws Exception {
        assertRefused(BAD.resolve("text.xlsx"), 0, ".xlsx", Phrase.of("expected.file-named-csv"));
        assertRefused(BAD.resolve("text.xls"), 0, ".xls", Phrase.of("expected.file-named-csv"));
        assertRefused(BAD.resolve("web-page.xls"), 0, "HTML", Phrase.of("expected.file-saved-as-xlsx"));
        assertRefused(BAD.resolve("xml-2003.xls"), 0, "XML", Phrase.of("expected.file-saved-as-xlsx"));
        for (var name : new String[] {"a.csv", "a.xls"}) {
            assertRefused(
                    write(folder, name, Workbooks.xlsx("")),
                    0,
                    name.substring(1),
                    Phrase.of("expected.file-named-xlsx"));
        }
    }

    @Test
    void anotherFormatThanAskedForIsRefused() throws Exception {
        var xlsx = write(folder, "a.xlsx", Workbooks.xlsx(""));
        var text = write(folder, "a.csv", TEXT.getBytes(UTF_8));
        var askedXls = new TableFormat(TableFormat.Kind.XLS, null, null, null);

        assertRefused(xlsx, csv(null), Limits.DEFAULT, 0, "XLSX", Phrase.of("expected.file-kind-csv"));
        assertRefused(text, askedXls, Limits.DEFAULT, 0, "CSV", Phrase.of("expected.file-kind-xls"));
    }

    /** The text with its commas outside of quotes replaced. */
    private static String replaced(String text, String delimiter) {
        return text.replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", Objects.requireNonNull(delimiter));
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
