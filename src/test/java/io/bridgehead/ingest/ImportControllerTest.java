package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
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
                        new ImportController(database.imports(), new ImportHistory(regions)),
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
                        .value("There is no profile \"wine\". Allowed: trade, projects, milestones, partners."));
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
