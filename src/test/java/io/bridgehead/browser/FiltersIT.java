package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiltersIT extends BrowserTest {
    @Test
    void choosingASectorChangesTheNumbersAndTheUrl() {
        show("projects");
        var before = table("projects.by-sector");

        choose("行业", "新能源");

        assertThat(page.url()).contains("sector=new-energy");
        assertThat(table("projects.by-sector"))
                .isNotEqualTo(before)
                .contains("新能源")
                .doesNotContain("装备制造");
        listed();
        assertThat(page.locator(".list-card").textContent()).contains("新能源");
    }

    @Test
    void whatIsBelowTheFiltersStaysWhereItIsWhenOneIsChosen() {
        show("projects");
        var before = card("projects.sector-cluster").boundingBox().y;

        choose("行业", "新能源");

        assertThat(card("projects.sector-cluster").boundingBox().y).isEqualTo(before);
    }

    @Test
    void theFieldsComeInThePlaceOfWhatStoodForThem() {
        page.addInitScript("""
                const look = () => {
                  const faces = [...document.querySelectorAll('.filter-face')];
                  if (faces.length > 0) window.faces = faces.map(face => JSON.stringify(face.getBoundingClientRect()));
                  requestAnimationFrame(look);
                };
                look();""");
        show("projects?sector=new-energy");

        Until.holds(page, "document.querySelector('.filters vaadin-multi-select-combo-box')");

        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('.filters > .filter')].map(field => JSON.stringify(field.getBoundingClientRect()))"))
                .isEqualTo(page.evaluate("window.faces"));
        assertThat((List<?>) page.evaluate("window.faces")).hasSize(9);
    }

    @Test
    void theListComesWhenItIsNearAndNoSooner() {
        show("projects");
        assertThat(page.locator("bridgehead-near vaadin-grid").count()).isZero();

        listed();

        assertThat(page.locator("bridgehead-near vaadin-grid").count()).isEqualTo(1);
    }

    @Test
    void aFilterSurvivesReloadBackAndForward() {
        show("projects");
        choose("行业", "新能源");
        var filtered = table("projects.by-sector");

        page.reload();
        drawn();
        assertThat(table("projects.by-sector")).isEqualTo(filtered);

        page.goBack();
        Until.holds(page, "!document.querySelector('[data-chip]')");
        drawn();
        assertThat(table("projects.by-sector")).contains("装备制造");

        page.goForward();
        Until.holds(page, "document.querySelector('[data-chip^=sector]')");
        drawn();
        assertThat(table("projects.by-sector")).isEqualTo(filtered);
    }

    @Test
    void aChipTakesItsFilterBack() {
        show("projects?sector=new-energy");

        page.locator("[data-chip='sector=new-energy']").click();
        Until.holds(page, "!document.querySelector('[data-chip]')");
        drawn();

        assertThat(table("projects.by-sector")).contains("装备制造");
    }

    @Test
    void aClickOnABarFiltersByIt() {
        show("partners");

        card("partners.top").locator(".apexcharts-bar-area").first().click();
        Until.holds(page, "document.querySelector('[data-chip^=partner]')");
        drawn();

        assertThat(page.url()).contains("partner=MNG");
        assertThat(table("partners.top")).contains("蒙古").doesNotContain("俄罗斯");
    }

    @Test
    void theFilterGoesAlongToTheNextView() {
        show("partners?from=2022&to=2023");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("总览")).click();
        Until.holds(page, "location.pathname === '/'");
        drawn();

        assertThat(page.url()).contains("from=2022").contains("to=2023");
    }

    @Test
    void theTableShowsTheNumbersOfTheChart() {
        show("partners");

        card("partners.count").locator(".figure-tools .tool").first().click();
        Until.holds(
                page, "document.querySelector('[data-figure=\"partners.count\"] bridgehead-figure').mode === 'table'");

        assertThat(card("partners.count").locator("table").first().isVisible()).isTrue();
        assertThat(table("partners.count"))
                .contains("164")
                .contains("187")
                .contains("179")
                .contains("公布值");
    }

    @Test
    void theListIsSortedByAColumn() {
        show("projects");
        listed();

        page.locator("vaadin-grid-sorter")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("合同金额"))
                .click();
        page.waitForTimeout(500);

        assertThat(page.locator("vaadin-grid").textContent()).contains("示例");
    }

    private void choose(String filter, String item) {
        page.locator(".filters vaadin-multi-select-combo-box")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(filter))
                .locator("input")
                .click();
        page.locator("vaadin-multi-select-combo-box-item")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(item))
                .first()
                .click();
        page.keyboard().press("Escape");
        Until.holds(page, "document.querySelector('[data-chip]')");
        drawn();
    }
}
