package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.longrun.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The API over HTTP, against the product started whole. */
class ApiIT extends BrowserTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void answersTheFigureOfTheScreen() {
        show("partners");

        var figure = JSON.readTree(api().get("api/v1/figures/partners.count").body());

        var onScreen = JSON.readTree((String)
                page.evaluate("document.querySelector('[data-figure=\"partners.count\"] bridgehead-figure').figure"));
        assertThat(figure.get("data")).isEqualTo(onScreen.get("data"));
        assertThat(figure.get("provenance")).isEqualTo(onScreen.get("provenance"));
    }

    @Test
    void listsEveryFigureWithItsParameters() {
        var catalogue = api().get("api/v1/figures").body();

        assertThat(catalogue)
                .contains(
                        "overview.facts",
                        "partners.count",
                        "partners.top",
                        "trade.total",
                        "projects.sector-cluster",
                        "projects.by-sector",
                        "chains.progress");
    }

    @Test
    void saysWhatIsAllowedInPlaceOfABadParameter() {
        var answer = api().get("api/v1/figures/projects.by-sector?sector=metal");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("new-energy")
                .doesNotContain("Exception")
                .doesNotContain("SELECT");
    }

    @Test
    void knowsNoOtherFigures() {
        assertThat(api().get("api/v1/figures/partners.nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(new Api(api().port(), "not-the-token").get("api/v1/figures").statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysInASentenceWhatIsWrongWithARegion() {
        var answer = api().put(
                        "api/v1/regions/nowhere?lang=en",
                        "{\"nameZh\":\"某地\",\"nameEn\":\"Somewhere\",\"country\":\"CHN\",\"currency\":\"CNY\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nowhere");
    }

    @Test
    void loadsNothingIntoARegionThereIsnt() {
        assertThat(api().load("trade", "XX-YY", "period,partner,flow,hs,value,currency\n")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void describesItself() {
        var description = JSON.readTree(api().get("api/v1/openapi").body());

        assertThat(description.get("paths").propertyNames()).anyMatch(path -> path.contains("partners.count"));
    }

    @Test
    void refusesAFileWithOneBadRowAndSaysWhereItIs() {
        var answer = api().load(
                        "trade",
                        "CN-NM",
                        "period,partner,flow,hs,value,currency\n2026-01,MNG,import,27,1,CNY\n2026-13,MNG,import,27,1,CNY\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        var problem = JSON.readTree(answer.body()).get("problems").get(0);
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asString()).isEqualTo("period");
        assertThat(problem.get("found").asString()).isEqualTo("2026-13");
    }
}
