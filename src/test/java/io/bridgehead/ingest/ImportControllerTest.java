package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ImportControllerTest {
    private static final String HEADER = "period,partner,flow,hs,value,currency\n";
    private static IngestDatabase database;
    private static MockMvc http;

    @BeforeAll
    static void open() {
        database = new IngestDatabase();
        var regions = database.database().regions();
        http = MockMvcBuilders.standaloneSetup(
                        new ImportController(
                                database.imports(),
                                new ImportHistory(regions),
                                new BatchChanges(regions),
                                database.files(),
                                new Undo(regions, Clock.systemUTC()),
                                database.profiles()),
                        new ProfileController(database.profiles()),
                        new AliasController(new Aliases(regions)),
                        new RegionController(new RegionList(regions)))
                .setControllerAdvice(new IngestProblemDetails())
                .build();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void answersTheReportOfALoadedFileAndListsIt() throws Exception {
        http.perform(upload("trade", "CN-NM", HEADER + "2025-01,MNG,export,,1,CNY\n"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.loaded").value(true))
                .andExpect(jsonPath("$.batch").isNumber())
                .andExpect(jsonPath("$.rowsRead").value(1))
                .andExpect(jsonPath("$.file").value("t.csv"))
                .andExpect(jsonPath("$.problems").isEmpty());

        http.perform(get("/api/v1/imports").param("region", "CN-NM"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].profile").value("trade"))
                .andExpect(jsonPath("$[0].loadedBy").value("tester"));
    }

    @Test
    void answersTheProblemsInTheLanguageAskedFor() throws Exception {
        var bad = HEADER + "2025-01,MNG,up,,1,CNY\n";
        http.perform(upload("trade", "CN-NM", bad).param("lang", "en"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.batch").isEmpty())
                .andExpect(jsonPath("$.problems[0].line").value(2))
                .andExpect(jsonPath("$.problems[0].column").value("flow"))
                .andExpect(jsonPath("$.problems[0].found").value("up"))
                .andExpect(jsonPath("$.problems[0].expected").value("import or export"));
        http.perform(upload("trade", "CN-NM", bad).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(jsonPath("$.problems[0].expected").value("import、export、进口或出口"));
    }

    @Test
    void namesTheProfilesThereAre() throws Exception {
        http.perform(upload("wine", "CN-NM", HEADER).param("lang", "en"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail")
                        .value(org.hamcrest.Matchers.startsWith(
                                "There is no profile \"wine\". Allowed: trade, projects, milestones, partners, ")));
    }

    @Test
    void checksAFileWithoutLoadingIt() throws Exception {
        http.perform(upload("trade", "CN-NM", HEADER + "2019-01,MNG,export,,1,CNY\n")
                        .param("dry-run", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.loaded").value(false))
                .andExpect(jsonPath("$.sound").value(true))
                .andExpect(jsonPath("$.detected.encoding").value("UTF-8"))
                .andExpect(jsonPath("$.change.slices[0].rowsAfter").value(1));
        http.perform(upload("trade", "CN-NM", HEADER + "2019-01,Mongoliaa,export,,1,CNY\n")
                        .param("dry-run", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.kinds[0].count").value(1))
                .andExpect(jsonPath("$.unknownNames[0].name").value("Mongoliaa"))
                .andExpect(jsonPath("$.unknownNames[0].candidates[0].code").value("MNG"));
    }

    @Test
    void tellsWhatABatchChangedGivesItsFileBackAndUndoesItOnce() throws Exception {
        var file = HEADER + "2018-01,MNG,export,,7,CNY\n";
        var answer = http.perform(upload("trade", "CN-NM", file)).andReturn().getResponse();
        var batch = new tools.jackson.databind.ObjectMapper()
                .readTree(answer.getContentAsString())
                .get("batch")
                .asLong();

        http.perform(get("/api/v1/imports/" + batch))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.batch.file").value("t.csv"))
                .andExpect(jsonPath("$.change.slices[0].after").value(7));
        http.perform(get("/api/v1/imports/" + batch + "/file"))
                .andExpect(content().string(file));
        http.perform(post("/api/v1/imports/" + batch + "/undo").principal(() -> "tester"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.undoes").value(batch));
        http.perform(post("/api/v1/imports/" + batch + "/undo").principal(() -> "tester"))
                .andExpect(status().isConflict());
        http.perform(get("/api/v1/imports/999999").param("lang", "en"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("There is no batch 999999 in this region."));
    }

    @Test
    void takesAndForgetsProfilesAndSaysWhatIsWrongWithThem() throws Exception {
        http.perform(get("/api/v1/profiles/schema"))
                .andExpect(jsonPath("$.properties.target").exists());
        http.perform(get("/api/v1/profiles/us-census"))
                .andExpect(content().string(org.hamcrest.Matchers.startsWith("name: us-census")));
        http.perform(put("/api/v1/profiles/broken?lang=en")
                        .contentType("application/yaml")
                        .content("name: broken\ntarget: wine\n")
                        .principal(() -> "tester"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].line").isNumber());
        http.perform(get("/api/v1/profiles/broken")).andExpect(status().isNotFound());
    }

    @Test
    void mapsANameOnce() throws Exception {
        var body = "{\"name\":\"大蒙古\",\"code\":\"MNG\"}";
        http.perform(post("/api/v1/aliases/partner")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .principal(() -> "tester"))
                .andExpect(status().isCreated());
        http.perform(upload("trade", "CN-NM", HEADER + "2017-01,大蒙古,export,,1,CNY\n"))
                .andExpect(status().isCreated());
        http.perform(post("/api/v1/aliases/partner")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .principal(() -> "tester"))
                .andExpect(status().isConflict());
        http.perform(delete("/api/v1/aliases/partner").param("name", "大蒙古").principal(() -> "tester"))
                .andExpect(status().isNoContent());
        http.perform(upload("trade", "CN-NM", HEADER + "2017-01,大蒙古,export,,1,CNY\n"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void createsARegionAndLoadsIntoIt() throws Exception {
        http.perform(upload("trade", "US", HEADER).param("lang", "en"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("PUT /api/v1/regions/US")));

        var body = "{\"nameZh\":\"美国\",\"nameEn\":\"United States\",\"country\":\"USA\",\"currency\":\"USD\"}";
        http.perform(put("/api/v1/regions/US")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isCreated());
        http.perform(put("/api/v1/regions/US")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
        http.perform(get("/api/v1/regions"))
                .andExpect(jsonPath("$[*].id").value(org.hamcrest.Matchers.contains("CN-NM", "US")));
        http.perform(upload("trade", "US", HEADER + "2011,CHN,import,,399371234000,USD\n"))
                .andExpect(status().isCreated());
        assertThat(new ImportHistory(database.database().regions()).count("US")).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithARegion() throws Exception {
        http.perform(put("/api/v1/regions/us?lang=en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nameZh\":\"a\",\"nameEn\":\"b\",\"country\":\"USA\",\"currency\":\"USD\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail")
                        .value("id \"us\" can't be taken: it must be an ISO 3166-2 code such as CN-NM, or a country's"
                                + " alpha-2 code."));
        http.perform(put("/api/v1/regions/DE?lang=en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nameZh\":\"a\"}"))
                .andExpect(status().isBadRequest());
    }

    private static MockMultipartHttpServletRequestBuilder upload(String profile, String region, String file) {
        var builder = multipart("/api/v1/imports")
                .file(new MockMultipartFile("file", "t.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        builder.param("profile", profile).param("region", region).principal(() -> "tester");
        return builder;
    }
}
