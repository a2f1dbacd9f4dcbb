package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What lands while a page is open shows on it, whoever loaded it. */
class LandedIT extends BrowserTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REGION = "CN-JL";

    @BeforeEach
    void aRegionOfItsOwn() {
        assertThat(api().put(
                                "api/v1/regions/" + REGION,
                                "{\"nameZh\":\"吉林\",\"nameEn\":\"Jilin\",\"country\":\"CHN\",\"currency\":\"CNY\"}")
                        .statusCode())
                .isBetween(200, 201);
        load("trade", "period,partner,flow,hs,value,currency\n2024-01,MNG,import,27,5000000000,CNY\n");
        loadProjects("P1", "equipment");
    }

    @Test
    void anOpenPageShowsWhatLandsWithoutAReload() {
        show("projects?region=" + REGION);
        listed();
        assertThat(page.locator(".list-card").textContent()).contains("P1").doesNotContain("P2");
        card("projects.by-sector").locator(".about-tool").click();
        Until.holds(page, "document.querySelector('vaadin-dialog[opened]')");
        var scrolled = page.evaluate("""
                () => {
                  const above = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
                  let scroller = document.querySelector('.list-card');
                  while (scroller && (scroller.scrollHeight <= scroller.clientHeight || getComputedStyle(scroller).overflowY === 'visible')) {
                    scroller = above(scroller);
                  }
                  window.scroller = scroller ?? document.scrollingElement;
                  window.scroller.scrollTop = 100;
                  return window.scroller.scrollTop;
                }""");
        assertThat(scrolled).isEqualTo(100);
        var before = table("projects.by-sector");

        loadProjects("P1", "equipment", "P2", "other");

        shows("projects.by-sector", before);
        Until.holds(page, "document.querySelector('.list-card').textContent.includes('P2')");
        assertThat(page.evaluate("window.scroller.scrollTop")).isEqualTo(scrolled);
        assertThat(page.locator("vaadin-dialog[opened]").count()).isEqualTo(1);
    }

    @Test
    void theOpenPageOfAProjectShowsWhatBecameOfIt() {
        page.navigate(url("projects/P1?region=" + REGION));
        Until.holds(page, "document.querySelector('.project-facts')?.textContent.includes('装备制造')");

        loadProjects("P1", "other");

        Until.holds(page, "document.querySelector('.project-facts').textContent.includes('其他')");
    }

    @Test
    void aFigureThatSaysTheSameIsNotPaintedAgain() {
        show("?region=" + REGION);
        var before = table("projects.sector-cluster");
        var paints = paints("trade.total");

        loadProjects("P1", "equipment", "P3", "other");

        shows("projects.sector-cluster", before);
        drawn();
        assertThat(paints("trade.total")).isEqualTo(paints);
    }

    @Test
    void aPageOfAnEarlierStateStaysAsItIs() {
        show("projects?region=" + REGION + "&as-of=" + loadProjects("P1", "equipment", "P2", "equipment"));
        var before = table("projects.by-sector");
        var paints = paints("projects.by-sector");

        loadProjects("P1", "equipment", "P4", "other");
        // Another page of today shows it: by then this one would have been told.
        try (Page today = page.context().newPage()) {
            today.navigate(url("projects?region=" + REGION));
            Until.holds(
                    today,
                    "document.querySelector('[data-figure=\"projects.by-sector\"] table')?.textContent.includes('其他')");
        }

        assertThat(table("projects.by-sector")).isEqualTo(before);
        assertThat(paints("projects.by-sector")).isEqualTo(paints);
    }

    private void shows(String figure, String before) {
        Until.holds(
                page,
                "([figure, before]) => document.querySelector(`[data-figure='${figure}'] table`).textContent !== before",
                new String[] {figure, before});
    }

    private Object paints(String figure) {
        return page.evaluate("document.querySelector(\"[data-figure='" + figure + "'] bridgehead-figure\").paints");
    }

    /**
     * @param projects their numbers, each with its sector
     * @return the number of the batch
     */
    private String loadProjects(String... projects) {
        var rows = new StringBuilder(
                "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on\n");
        for (var project = 0; project < projects.length; project += 2) {
            rows.append(projects[project])
                    .append(',')
                    .append(projects[project])
                    .append(",,")
                    .append(projects[project + 1])
                    .append(",,,,,,1000000,CNY,2024-02-03,signed,2024-02-03\n");
        }
        return load("projects", rows.toString());
    }

    private String load(String profile, String csv) {
        var answer = api().load(profile, REGION, csv);
        assertThat(answer.statusCode()).isBetween(200, 201);
        return JSON.readTree(answer.body()).get("batch").asString();
    }
}
