package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.export.Brief;
import io.bridgehead.export.Format;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.drawing.Paper;
import io.bridgehead.export.files.Look;
import io.bridgehead.export.files.Writers;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.Target;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Addresses said wherever a text can be said: the server asks none of them, whatever it makes of the text. */
class NothingIsFetchedTest extends HostileTest {
    private Bait bait;
    private List<String> addresses;

    @BeforeEach
    void lay() {
        bait = new Bait();
        addresses = Stream.of(
                        "%s",
                        "<img src=\"%s\">",
                        "<link rel=stylesheet href=\"%s\">",
                        "<?xml-stylesheet href=\"%s\"?>",
                        "![x](%s)",
                        "[x](%s)",
                        "=WEBSERVICE(\"%s\")",
                        "=IMAGE(\"%s\")",
                        "url(%s)",
                        "@import \"%s\"",
                        "INCLUDEPICTURE \"%s\"",
                        "!!java.net.URL [\"%s\"]",
                        "${jndi:ldap://127.0.0.1:" + bait.port() + "/x}",
                        "jar:%s!/x",
                        "\\\\127.0.0.1@" + bait.port() + "\\x",
                        "//127.0.0.1:" + bait.port() + "/x",
                        "gopher://127.0.0.1:" + bait.port() + "/x")
                .map(form -> form.replace("%s", bait.url("x.png")))
                .toList();
    }

    @AfterEach
    void nobodyCame() {
        assertThat(bait.visits()).isEmpty();
        bait.close();
    }

    @Test
    void theBaitIsTakenByWhomeverWants() throws IOException {
        try (var other = new Bait()) {
            new RawHttp(other.port(), java.util.Map.of()).get("/x");
            assertThat(other.visits()).singleElement().asString().startsWith("GET /x");
        }
    }

    @Test
    void fromParametersAndAddresses() {
        for (var address : addresses) {
            var said = Mutations.encoded(address);
            for (var word :
                    List.of("region", "partner", "unit", "figure", "as-of", "lang", "template", "url", "theme")) {
                api().get("/api/v1/figures/trade.total?" + word + "=" + said);
                api().get("/api/v1/figures/trade.total.svg?" + word + "=" + said);
            }
            api().get("/api/v1/figures/" + said);
            api().get("/api/v1/briefings/" + said);
        }
    }

    @Test
    void fromCellsOfAFile() throws IOException {
        for (var target : Target.values()) {
            var columns = target.columns();
            var text = new StringWriter();
            try (var csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(columns);
                addresses.forEach(address -> csv.writeRecord(Collections.nCopies(columns.size(), address)));
            }
            api().upload(
                            "/api/v1/imports?dry-run=true&profile=" + target.code(),
                            bait.url("a.csv"),
                            text.toString().getBytes(StandardCharsets.UTF_8));
        }
        var source = "id,publisher,title,published,url,note\nbait,x,x,2024-01-01," + bait.url("source") + ",x\n";
        assertThat(api().upload(
                                "/api/v1/imports?profile=sources",
                                "sources.csv",
                                source.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void fromAProfile() {
        for (var address : addresses) {
            for (var yaml : List.of(
                    address,
                    "name: bait\ntitle: {zh: \"" + address.replace("\\", "\\\\").replace("\"", "\\\"")
                            + "\", en: x}\ntarget: trade\n",
                    "name: bait\ninclude: '" + address.replace("'", "''") + "'\ntarget: trade\n",
                    "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"" + bait.url("x")
                            + "\"]]]]")) {
                var answer = api().with("Content-Type", "application/yaml")
                        .send("PUT", "/api/v1/profiles/bait", yaml.getBytes(StandardCharsets.UTF_8));
                saysNothingOfItsInside(yaml, answer);
            }
        }
    }

    @Test
    void fromABriefingAndItsFiles() {
        var json = JsonMapper.builder().build();
        var written = json.createObjectNode().put("title", bait.url("title")).put("author", bait.url("author"));
        var parts = written.putArray("parts");
        addresses.forEach(address -> parts.addObject().put("kind", "paragraph").put("text", address));
        parts.addObject()
                .put("kind", "figure")
                .put("question", "trade.total")
                .put("query", "")
                .put("words", bait.url("words"));
        var created = api().json("POST", "/api/v1/briefings", written.toString());
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        var id = json.readTree(created.body()).get("id").asString();

        for (var format : List.of("pptx", "docx", "pdf", "zip")) {
            assertThat(api().get("/api/v1/briefings/" + id + "." + format).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void fromAnyTextOfAFigureInAnyFormat() {
        var files = Writers.all();
        for (var figure : EveryShape.figures()) {
            var hostile = new HostileFigures(addresses, 0).of(figure);
            for (var format : Format.values()) {
                files.write(hostile, format, Lang.EN, Look.USUAL);
            }
        }
        var brief = new Brief(
                Lang.EN,
                new Brief.Cover(
                        addresses.getFirst(), addresses.get(1), LocalDate.EPOCH, addresses.get(2), bait.url("link")),
                List.of(new Brief.Bullets(addresses), new Brief.Paragraph(String.join("\n", addresses))));
        new FigureSlides().write(brief, null);
        new FigureDocument().write(brief);
        new FigurePictures("").pdf(brief, Paper.A4);
    }
}
