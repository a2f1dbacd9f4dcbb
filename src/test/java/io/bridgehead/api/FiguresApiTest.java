package io.bridgehead.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.export.Annotations;
import io.bridgehead.export.Format;
import io.bridgehead.export.files.Writers;
import io.bridgehead.figure.Trend;
import io.bridgehead.overview.OverviewFigures;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.projects.ProjectFigures;
import io.bridgehead.projects.ProjectGroupFigures;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.Revisions;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FiguresApiTest {
    private static FigureData data;
    private static Catalogue catalogue;
    private static MockMvc api;

    @BeforeAll
    static void started() {
        data = new FigureData().trade("loaded", "2024,MNG,export,84,100000000,CNY", "2024,RUS,import,27,5,CNY");
        var regions = data.regions();
        var answers = data.answers();
        var partners = new PartnerFigures(regions, answers);
        var trade = new TradeFigures(regions, answers);
        var revisions = new Revisions(regions, new CodeLists(regions));
        var features = List.<Questions>of(
                partners,
                trade,
                new ProjectFigures(regions, answers),
                new ProjectGroupFigures(regions, answers),
                new ChainFigures(regions, answers),
                new OverviewFigures(regions, answers, partners, trade));
        catalogue = new Catalogue(features.stream().map(revisions::watching).toList());
        api = api(catalogue);
    }

    private static MockMvc api(Catalogue catalogue) {
        return MockMvcBuilders.standaloneSetup(
                        new CatalogueController(catalogue),
                        new FiguresController(catalogue, Writers.all(), Annotations.NONE, event -> {}),
                        new HealthController(data.regions()),
                        new NotFoundController())
                .setControllerAdvice(new ApiProblems())
                .build();
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void answersAFigureAsJson() throws Exception {
        var answer = get("/api/v1/figures/partners.count?lang=en&to=2024");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(text(answer))
                .startsWith("{\"id\":\"partners.count\",\"title\":\"Number of trade partners\"")
                .contains("\"scope\":{\"region\":[\"CN-NM\"],\"to\":[\"2024\"],\"lang\":[\"en\"]}")
                .contains("\"period\":\"2024\",\"label\":\"2024\",\"basis\":\"year\",\"value\":2");
    }

    @Test
    void answersEveryFigureInEveryFormatAndBothLanguages() throws Exception {
        for (var question : catalogue.all()) {
            var address = "/api/v1/figures/" + question.id();
            assertThat(get(address).getStatus()).as(address).isEqualTo(200);
            for (var format : Format.values()) {
                for (var lang : List.of("zh", "en")) {
                    var file = address + "." + format.code() + "?lang=" + lang;
                    var answer = get(file);

                    assertThat(answer.getStatus()).as(file).isEqualTo(200);
                    assertThat(answer.getContentType()).as(file).isEqualTo(format.mediaType());
                    assertThat(begin(answer)).as(file).startsWith(beginning(format));
                }
            }
        }
    }

    private static String begin(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** What such a file begins with, whatever is in it. */
    private static String beginning(Format format) {
        return switch (format) {
            case PPTX, DOCX, XLSX -> "PK";
            case PDF -> "%PDF-";
            case SVG -> "<?xml";
            case PNG -> "\u0089PNG";
            case CSV -> "\u00ef\u00bb\u00bf";
            case JSON -> "{\"id\":";
        };
    }

    @Test
    void takesHowAPictureShouldLook() throws Exception {
        var address = "/api/v1/figures/partners.count.png?to=2024";
        var single =
                ImageIO.read(new ByteArrayInputStream(get(address + "&scale=1").getContentAsByteArray()));
        var dark = ImageIO.read(
                new ByteArrayInputStream(get(address + "&scale=3&theme=dark").getContentAsByteArray()));

        assertThat(single.getWidth()).isEqualTo(960);
        assertThat(dark.getWidth()).isEqualTo(3 * 960);
        assertThat(single.getRGB(2, 2)).isEqualTo(0xffffffff);
        assertThat(dark.getRGB(2, 2)).isEqualTo(0xff14181e);
    }

    @Test
    void refusesALookThatIsNotThereOrIsNotTheFormats() throws Exception {
        assertThat(text(get("/api/v1/figures/partners.count.png?scale=9&lang=en")))
                .contains("scale=9 is not known. Allowed: 1, 2, 3, 4.");
        assertThat(text(get("/api/v1/figures/partners.count.svg?theme=pink&lang=en")))
                .contains("theme=pink is not known. Allowed: light, dark, transparent.");
        assertThat(get("/api/v1/figures/partners.count.csv?theme=dark").getStatus())
                .isEqualTo(400);
        assertThat(get("/api/v1/figures/partners.count.pdf?paper=a4&paper=wide").getStatus())
                .isEqualTo(400);
        assertThat(get("/api/v1/figures/partners.count.exe").getStatus()).isEqualTo(404);
    }

    @Test
    void answersAFigureAsACsvFileWithANameThatSaysWhatItIs() throws Exception {
        var answer = get("/api/v1/figures/partners.top.csv?flow=export");
        var disposition = String.valueOf(answer.getHeader("Content-Disposition"));

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                .startsWith("attachment;")
                .contains("内蒙古_主要贸易伙伴_2024_出口_");
        assertThat(text(answer))
                .startsWith("\uFEFFseries,category,value,unit,status,source\r\nvalue,蒙古国,1,CNY-yi,loaded,batch:1\r\n");
    }

    @Test
    void refusesAParameterThatDoesNotApplyAndListsThoseThatDo() throws Exception {
        var answer = get("/api/v1/figures/partners.count?stage=signed");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(text(answer))
                .contains("\"parameter\":\"stage\"")
                .contains(
                        "\"allowed\":[\"region\",\"from\",\"to\",\"every\",\"flow\",\"chapter\",\"sector\",\"as-of\",\"lang\"]")
                .contains("此处不接受参数 stage");
    }

    @Test
    void refusesAValueThatIsNotAllowedInTheLanguageAsked() throws Exception {
        assertThat(text(get("/api/v1/figures/partners.count?every=week&lang=en")))
                .contains("\"allowed\":[\"year\",\"quarter\",\"month\"]")
                .contains("every=week is not known. Allowed: year, quarter, month.");
        assertThat(text(get("/api/v1/figures/projects.by-sector?sector=magic&lang=en")))
                .contains("\"parameter\":\"sector\"")
                .contains("\"equipment\",\"new-energy\"");
        assertThat(get("/api/v1/figures/partners.count?lang=fr").getStatus()).isEqualTo(400);
        assertThat(get("/api/v1/figures/partners.count?region=CN-XX").getStatus())
                .isEqualTo(400);
    }

    @Test
    void answersAsOfABatchADayOrATime() throws Exception {
        for (var asOf : List.of("1", "2026-11-20", "2026-01-02T11:04:05+08:00")) {
            var answer = get("/api/v1/figures/trade.total?lang=en&as-of=" + asOf);

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(text(answer))
                    .contains("\"as-of\":[\"" + asOf + "\"]")
                    .contains("{\"code\":\"as-of\",\"text\":\"As of batch 1, 2026-01-02 11:04:");
        }
        assertThat(get("/api/v1/figures/trade.total.csv?as-of=1").getStatus()).isEqualTo(200);
    }

    @Test
    void refusesAStateOfTheDataThatIsNotThereInAPlainSentence() throws Exception {
        var unknown = get("/api/v1/figures/trade.total?lang=en&as-of=99");
        var early = get("/api/v1/figures/trade.total.csv?lang=en&as-of=2026-01-01");
        var unreadable = get("/api/v1/figures/trade.total?lang=en&as-of=yesterday");

        assertThat(unknown.getStatus()).isEqualTo(400);
        assertThat(text(unknown)).contains("this region has no batch of that number. The earliest is 1 of 2026-01-02");
        assertThat(early.getStatus()).isEqualTo(400);
        assertThat(text(early)).contains("nothing had been loaded for this region by then");
        assertThat(unreadable.getStatus()).isEqualTo(400);
        assertThat(text(unreadable)).contains("a batch number, a date");
    }

    @Test
    void doesNotKnowFiguresThatAreNotThere() throws Exception {
        var answer = get("/api/v1/figures/partners.magic?lang=en");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(text(answer)).contains("There is no figure partners.magic.");
        assertThat(get("/api/v1/figures/partners.magic.csv").getStatus()).isEqualTo(404);
        assertThat(get("/api/v1/nothing").getStatus()).isEqualTo(404);
    }

    @Test
    void tellsNothingOfItsOwnFailures() throws Exception {
        var broken = new Question("broken.always", Trend.class, Set.of(Parameter.TO), scope -> {
            throw new IllegalStateException("SELECT secret FROM /etc/passwd");
        });
        var answer = get(api(new Catalogue(List.of(() -> List.of(broken)))), "/api/v1/figures/broken.always?lang=en");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(text(answer)).contains("could not complete").doesNotContain("SELECT", "passwd", "Exception");
    }

    @Test
    void listsTheCatalogue() throws Exception {
        assertThat(text(get("/api/v1/figures?lang=en")))
                .contains("\"id\":\"projects.sector-cluster\"", "\"shape\":\"matrix\"", "\"shape\":\"facts\"")
                .contains("{\"name\":\"measure\",\"repeatable\":false,\"allowed\":[\"count\",\"amount\"]}")
                .contains("Projects signed: sector × cluster");
    }

    @Test
    void isUpWhileItsDatabaseIs() throws Exception {
        assertThat(text(get("/api/v1/health"))).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void describesEachFigureWithItsOwnParameters() {
        var described = new OpenAPI();
        new OpenApiFigures(catalogue).customise(described);
        var operation =
                described.getPaths().get("/api/v1/figures/chains.progress").getGet();

        assertThat(operation.getParameters())
                .extracting(io.swagger.v3.oas.models.parameters.Parameter::getName)
                .containsExactly("region", "to", "sector", "cluster", "chain", "as-of", "lang");
        for (var format : Format.values()) {
            assertThat(described.getPaths()).containsKey("/api/v1/figures/chains.progress." + format.code());
        }
        assertThat(described
                        .getPaths()
                        .get("/api/v1/figures/chains.progress.png")
                        .getGet()
                        .getParameters())
                .extracting(io.swagger.v3.oas.models.parameters.Parameter::getName)
                .contains("theme", "scale")
                .doesNotContain("paper");
    }

    private static MockHttpServletResponse get(String address) throws Exception {
        return get(api, address);
    }

    private static MockHttpServletResponse get(MockMvc api, String address) throws Exception {
        return api.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
