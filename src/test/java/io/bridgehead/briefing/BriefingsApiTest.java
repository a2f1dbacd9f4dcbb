package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.FigureCsv;
import io.bridgehead.figure.Lang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BriefingsApiTest {
    private static final String ADDRESS = "/api/v1/briefings";
    private static final Principal LI = () -> "Li";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Office office;
    private static MockMvc api;

    @BeforeAll
    static void open() {
        office = new Office();
        api = MockMvcBuilders.standaloneSetup(
                        new BriefingsController(
                                office.store, office.maker, office.newest, office.archive, office.codes),
                        new ArchiveController(office.archive, office.codes))
                .setControllerAdvice(new BriefingProblemDetails())
                .build();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void answersEveryFormatByItsNameAndArchivesIt() throws Exception {
        var briefing = office.briefing("Monthly 月报", Office.PARTS);
        for (var format : BriefingFormat.values()) {
            var answer = get(ADDRESS + "/" + briefing.id() + "." + format.code());

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo(format.mediaType());
            assertThat(answer.getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .endsWith("filename*=UTF-8''Monthly_%E6%9C%88%E6%8A%A5_2024-04-01." + format.code());
            var archived =
                    office.archive.list(Office.REGION, briefing.id(), 0, 1).getFirst();
            assertThat(archived.format()).isEqualTo(format.code());
            assertThat(archived.made().by()).isEqualTo("Li");
            assertThat(archived.asOf()).isEqualTo(Map.of(Office.REGION, 1L));
            assertThat(archived.sha256()).isEqualTo(Digests.sha256(answer.getContentAsByteArray()));
            var again = get("/api/v1/archive/" + archived.id());
            assertThat(again.getContentAsByteArray()).isEqualTo(answer.getContentAsByteArray());
            assertThat(again.getHeader("Content-Disposition")).isEqualTo(answer.getHeader("Content-Disposition"));
        }
        assertThat(get("/api/v1/archive?briefing=" + briefing.id()).getContentAsString(StandardCharsets.UTF_8))
                .contains("\"name\":\"Monthly_月报_2024-04-01.zip\"", "\"asOf\":{\"CN-NM\":1}");
    }

    @Test
    void saysTheSameInEachFile() throws Exception {
        var briefing = office.briefing("Said", Office.PARTS);
        var address = ADDRESS + "/" + briefing.id();
        try (var slides = new XMLSlideShow(new ByteArrayInputStream(bytes(address + ".pptx")));
                var document = new XWPFDocument(new ByteArrayInputStream(bytes(address + ".docx")));
                var pdf = Loader.loadPDF(bytes(address + ".pdf"))) {
            assertThat(slides.getSlides()).hasSizeGreaterThan(4);
            assertThat(document.getParagraphs())
                    .extracting(org.apache.poi.xwpf.usermodel.XWPFParagraph::getText)
                    .contains("March: 1.33 CNY billion.");
            assertThat(new PDFTextStripper().getText(pdf)).contains("March: 1.33 CNY billion.");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void putsEverythingIntoAZip() throws Exception {
        var briefing = office.briefing("Zipped", Office.PARTS);
        var entries = unzip(bytes(ADDRESS + "/" + briefing.id() + ".zip"));

        assertThat(entries.keySet().stream().limit(3))
                .containsExactly("Zipped_2024-04-01.pptx", "Zipped_2024-04-01.docx", "Zipped_2024-04-01.pdf");
        assertThat(entries).hasSize(3 + 3 * 2 + 1).containsKey("briefing.json");
        var said = JSON.readTree(entries.get("briefing.json"));
        assertThat(said.path("asOf").path("CN-NM").longValue()).isEqualTo(1);
        assertThat(said.path("link").stringValue())
                .isEqualTo(Office.ADDRESS + "/briefings/" + briefing.id() + "?region=CN-NM");
        assertThat(said.path("parts").path(2).path("query").stringValue()).isEqualTo("every=month&flow=import");
        assertThat(said.path("figures")).hasSize(3);
        assertFiguresData(said.path("figures"), entries);
    }

    /** Each figure's rows are those its own CSV has, and its workbook opens. */
    private static void assertFiguresData(JsonNode figures, Map<String, byte[]> entries) throws IOException {
        var asked = List.of("every=month&flow=import", "every=month&flow=import", "");
        for (var i = 0; i < asked.size(); i++) {
            var figure = figures.path(i);
            assertThat(figure.path("csv").stringValue()).startsWith("data/00" + (i + 1) + "_");
            var question =
                    office.catalogue.find(figure.path("id").stringValue()).orElseThrow();
            var scope = new Standpoint(Office.REGION, Lang.EN, Map.of(Office.REGION, 1L))
                    .scope(new Part.Pictured(question.id(), asked.get(i), ""));
            var answer = question.ask(scope.only(question.parameters()));
            assertThat(entries.get(figure.path("csv").stringValue())).isEqualTo(new FigureCsv().write(answer, Lang.EN));
            var sheet = new ByteArrayInputStream(entries.get(figure.path("xlsx").stringValue()));
            try (var workbook = new XSSFWorkbook(sheet)) {
                assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo(answer.title().en());
            }
        }
    }

    @Test
    void answersInTheLanguageAskedFor() throws Exception {
        var briefing = office.briefing("Words", Office.PARTS);

        var file = bytes(ADDRESS + "/" + briefing.id() + ".docx?lang=zh");

        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs())
                    .extracting(org.apache.poi.xwpf.usermodel.XWPFParagraph::getText)
                    .contains("March: 13.3 亿元.");
        }
        assertThat(detail(get(ADDRESS + "/" + briefing.id() + ".docx?notes=many&lang=en"), 400))
                .isEqualTo("The value of the parameter notes is of the wrong form.");
        assertThat(detail(get(ADDRESS + "/" + briefing.id() + ".docx?lang=fr"), 400))
                .isEqualTo("The language is zh or en.");
    }

    @Test
    void makesABriefingFromWhatIsWritten() throws Exception {
        var body = """
                {"title": "From outside", "author": "Li", "date": "2026-03-01", "lang": "en",
                 "parts": [{"kind": "heading", "text": "Trade", "level": 1},
                           {"kind": "figure", "question": "trade.total", "query": "", "words": ""}]}""";

        var answer = post(body);

        assertThat(answer.getStatus()).isEqualTo(201);
        var made = JSON.readTree(answer.getContentAsByteArray());
        var id = made.path("id").stringValue();
        assertThat(answer.getHeader("Location")).isEqualTo(ADDRESS + "/" + id + "?region=CN-NM");
        assertThat(made.path("asOf").path("CN-NM").longValue()).isEqualTo(1);
        assertThat(made.path("created").path("by").stringValue()).isEqualTo("Li");
        assertThat(get(ADDRESS + "/" + id).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(get(ADDRESS).getContentAsString(StandardCharsets.UTF_8))
                .contains("\"id\":\"" + id + "\",\"title\":\"From outside\",\"author\":\"Li\",\"date\":");
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        var none = "\"parts\": []}";
        for (var bad : Map.of(
                        "[]",
                        "The parts of the briefing cannot be read.",
                        "{",
                        "The parts of the briefing cannot be read.",
                        "{\"title\": \"a\"}",
                        "The parts of the briefing cannot be read.",
                        "{\"title\": \"\", " + none,
                        "A briefing needs a title.",
                        "{\"title\": 1, " + none,
                        "\"title\" is not known, or of the wrong form.",
                        "{\"title\": \"a\", \"date\": \"today\", " + none,
                        "\"date\" is not known, or of the wrong form.",
                        "{\"title\": \"a\", \"id\": \"b\", " + none,
                        "\"id\" is not known, or of the wrong form.",
                        "{\"title\": \"a\", \"asOf\": {\"CN-NM\": -1}, " + none,
                        "\"asOf\" is not known, or of the wrong form.",
                        "{\"title\": \"a\", \"template\": \"../x\", " + none,
                        "The template is not there.",
                        "{\"title\": \"a\", \"template\": \"" + UUID.randomUUID() + "\", " + none,
                        "The template is not there.")
                .entrySet()) {
            assertThat(detail(post(bad.getKey()), 400)).as(bad.getKey()).isEqualTo(bad.getValue());
        }
    }

    @Test
    void knowsNothingOfOtherRegionsAndOtherIds() throws Exception {
        var briefing = office.briefing("Ours", Office.PARTS);
        var file = office.maker
                .make(briefing, List.of(BriefingFormat.PDF), false, "Li")
                .getFirst();
        for (var missing : List.of(
                ADDRESS + "/" + UUID.randomUUID(),
                ADDRESS + "/nothing",
                ADDRESS + "/" + UUID.randomUUID() + ".pdf",
                ADDRESS + "/..%2F.zip",
                ADDRESS + "/" + briefing.id() + "?region=CN-HL",
                ADDRESS + "/" + briefing.id() + ".pdf?region=CN-HL",
                ADDRESS + "/" + briefing.id() + ".pdf?region=nowhere")) {
            assertThat(detail(get(missing), 404)).as(missing).isEqualTo("This briefing is not there, or was deleted.");
        }
        for (var missing : List.of(UUID.randomUUID().toString(), "nothing", file.id() + "?region=CN-HL")) {
            assertThat(detail(get("/api/v1/archive/" + missing), 404))
                    .as(missing)
                    .isEqualTo("This file is not in the archive.");
        }
        assertThat(get("/api/v1/archive?region=CN-HL").getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("[]");
        office.store.delete(Office.REGION, briefing.id(), "Li");
        assertThat(get(ADDRESS + "/" + briefing.id() + ".pdf").getStatus()).isEqualTo(404);
        assertThat(get("/api/v1/archive/" + file.id()).getStatus()).isEqualTo(200);
    }

    @Test
    void answersTwentyWhoAskAtOnce() throws Exception {
        var briefing = office.briefing("Twenty", Office.PARTS);
        var answers = new ArrayList<Future<MockHttpServletResponse>>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var i = 0; i < 20; i++) {
                var format = BriefingFormat.values()[i % 4].code();
                answers.add(threads.submit(() -> get(ADDRESS + "/" + briefing.id() + "." + format)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().getStatus()).isEqualTo(200);
        }
        assertThat(office.archive.list(Office.REGION, briefing.id(), 0, 100)).hasSize(20);
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static byte[] bytes(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private static MockHttpServletResponse get(String address) throws Exception {
        return answer(MockMvcRequestBuilders.get(java.net.URI.create(address)));
    }

    private static MockHttpServletResponse post(String body) throws Exception {
        return answer(MockMvcRequestBuilders.post(ADDRESS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return api.perform(request.principal(LI).locale(java.util.Locale.ENGLISH))
                .andReturn()
                .getResponse();
    }

    private static String detail(MockHttpServletResponse answer, int status) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        return JSON.readTree(answer.getContentAsByteArray()).path("detail").stringValue();
    }
}
