package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Format;
import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.drawing.Paper;
import io.bridgehead.export.files.FigureFiles;
import io.bridgehead.export.files.Look;
import io.bridgehead.export.files.Writers;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.torture.Depth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What runs in a browser when it is shown runs in no file that is made of it, whatever text of a figure it is. */
class ScriptsInFilesTest {
    /** All that our pictures are drawn of. */
    private static final Set<String> DRAWN = Set.of(
            "svg",
            "title",
            "desc",
            "style",
            "g",
            "rect",
            "path",
            "text",
            "tspan",
            "line",
            "circle",
            "polyline",
            "polygon");

    /** Fields of ours: numbers of pages, and the contents of a document. */
    private static final String OUR_FIELD = "\\s*(PAGE|NUMPAGES|PAGEREF|TOC|SEQ|STYLEREF)\\b[^<>]*";

    private static final FigureFiles FILES = Writers.all();

    static List<Figure> hostileFigures() {
        var payloads = Corpus.XSS.size();
        var rounds = Depth.times(2, payloads);
        var all = new ArrayList<Figure>();
        for (var round = 0; round < rounds; round++) {
            var hostile = new HostileFigures(Corpus.XSS, round * payloads / rounds);
            EveryShape.figures().forEach(figure -> all.add(hostile.of(figure)));
        }
        return all;
    }

    @Test
    void theCorpusIsAsLargeAsPromised() {
        assertThat(Corpus.XSS).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void pictures(Figure figure) {
        for (var lang : Lang.values()) {
            for (var element : Inside.elements(FILES.write(figure, Format.SVG, lang, Look.USUAL))) {
                assertThat(element.getLocalName()).isIn(DRAWN);
                Inside.attributes(element).forEach((name, value) -> {
                    assertThat(name.toLowerCase(Locale.ROOT))
                            .doesNotStartWith("on")
                            .doesNotContain("href");
                    assertThat(value.toLowerCase(Locale.ROOT))
                            .doesNotContain("script:")
                            .doesNotContain("url(http");
                });
                if (element.getLocalName().equals("style")) {
                    assertThat(element.getTextContent())
                            .doesNotContain("@import", "pwned")
                            .doesNotContainPattern("url\\((?!data:font/ttf)");
                }
            }
            assertThat(FILES.write(figure, Format.PNG, lang, Look.USUAL)).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void officeFiles(Figure figure) {
        for (var format : List.of(Format.PPTX, Format.DOCX, Format.XLSX)) {
            runsNothing(FILES.write(figure, format, Lang.ZH, Look.USUAL), format.code());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void portableDocuments(Figure figure) throws IOException {
        doesNothing(FILES.write(figure, Format.PDF, Lang.EN, Look.USUAL));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileFigures")
    void json(Figure figure) {
        var json = new String(FILES.write(figure, Format.JSON, Lang.ZH, Look.USUAL), StandardCharsets.UTF_8);

        var read = JsonMapper.builder().build().readTree(json);
        assertThat(read.get("title").asString()).isEqualTo(figure.title().zh());
        assertThat(read.get("subtitle").asString()).isEqualTo(figure.subtitle().zh());
    }

    /** A briefing's own words: its cover, headings, paragraphs, lists, what is said beside a figure, and notes. */
    @Test
    void briefings() throws IOException {
        var rounds = Depth.times(3, Corpus.XSS.size());
        for (var round = 0; round < rounds; round++) {
            var brief = brief(round * Corpus.XSS.size() / rounds);
            runsNothing(new FigureSlides().write(brief, null), "pptx");
            runsNothing(new FigureDocument().write(brief), "docx");
            doesNothing(new FigurePictures("").pdf(brief, Paper.A4));
        }
    }

    private static Brief brief(int first) {
        var payloads = IntStream.range(first, first + Corpus.XSS.size())
                .mapToObj(i -> Corpus.XSS.get(i % Corpus.XSS.size()))
                .toList();
        var figure = new HostileFigures(payloads, 0).of(EveryShape.figures().getFirst());
        var day = LocalDate.of(2026, 11, 27);
        return new Brief(
                Lang.ZH,
                new Brief.Cover(
                        payloads.get(0), payloads.get(1), day, payloads.get(2), "https://bridgehead.example.org/x"),
                List.of(
                        new Brief.Heading(payloads.get(3), 1),
                        new Brief.Paragraph(String.join("\n", payloads)),
                        new Brief.Bullets(payloads),
                        new Brief.Pictured(
                                figure,
                                payloads.get(4),
                                List.of(new Brief.Remark(payloads.get(5), payloads.get(6), payloads.get(7), day)))));
    }

    /** Links nowhere, holds no program, and has no field but ours. */
    private static void runsNothing(byte[] file, String format) {
        Inside.entries(file).forEach((name, content) -> {
            assertThat(name.toLowerCase(Locale.ROOT)).doesNotContain("vba", "activex", "externallink", "oleobject");
            if (name.endsWith(".xlsx")) {
                runsNothing(content, "xlsx");
            } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
                Inside.elements(content).forEach(element -> {
                    assertThat(element.getAttribute("TargetMode")).as(name).isNotEqualTo("External");
                    switch (element.getLocalName()) {
                        case "instrText" -> assertThat(element.getTextContent()).matches(OUR_FIELD);
                        case "fldSimple", "script", "altChunk", "control", "ddeLink", "oleLink" ->
                            throw new AssertionError(format + " " + name + " has a " + element.getLocalName());
                        case "hyperlink" ->
                            assertThat(Inside.attributes(element)).doesNotContainKey("r:id");
                        case "hlinkClick", "hlinkHover" ->
                            throw new AssertionError(format + " " + name + " has a link");
                        default -> {}
                    }
                });
            }
        });
    }

    /** Every dictionary of the file: no action but to another of its pages, no script, no file in it. */
    private static void doesNothing(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key) instanceof COSObject object
                        && object.getObject() instanceof COSDictionary dictionary) {
                    assertThat(dictionary.containsKey(COSName.JS)).isFalse();
                    assertThat(dictionary.containsKey(COSName.AA)).isFalse();
                    assertThat(dictionary.containsKey(COSName.OPEN_ACTION)).isFalse();
                    assertThat(dictionary.containsKey(COSName.URI)).isFalse();
                    assertThat(dictionary.containsKey(COSName.getPDFName("Launch")))
                            .isFalse();
                    assertThat(dictionary.containsKey(COSName.getPDFName("EmbeddedFiles")))
                            .isFalse();
                    var does = dictionary.getNameAsString(COSName.S);
                    assertThat(does)
                            .isNotIn("JavaScript", "URI", "Launch", "GoToR", "GoToE", "SubmitForm", "ImportData");
                }
            }
        }
    }
}
