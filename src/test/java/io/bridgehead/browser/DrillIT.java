package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class DrillIT extends BrowserTest {
    @Test
    void aBarLeadsToItsPartnerAndThatToTheRowsBehindIt() {
        show("partners?from=2024-01&to=2024-12");

        card("partners.top").locator(".apexcharts-bar-area").first().click();
        Until.holds(page, "document.querySelector('[data-chip^=partner]')");
        drawn();
        page.locator(".ways-on a", new Page.LocatorOptions().setHasText("打开蒙古国"))
                .click();
        Until.holds(page, "location.pathname === '/partners/MNG'");
        drawn();
        assertThat(page.title()).isEqualTo("蒙古国 · 桥头堡");

        page.locator(".section-tabs a", new Page.LocatorOptions().setHasText("数据明细"))
                .click();
        counted("trade");

        assertThat(page.url()).contains("section=rows").contains("from=2024").doesNotContain("partner=");
        assertThat(rows("trade").textContent()).contains("合计").contains("示例数据").contains("蒙古国");
    }

    @Test
    void rowsAreALinkToSendAndAreSortedByAColumn() {
        page.navigate(url("partners?section=rows&partner=MNG&flow=import"));
        counted("trade");
        var before = firstRow("trade");

        rows("trade")
                .locator("vaadin-grid-sorter", new Locator.LocatorOptions().setHasText("金额"))
                .click();
        page.waitForTimeout(800);

        assertThat(firstRow("trade")).isNotEqualTo(before).contains("蒙古国");
    }

    @Test
    void aChainIsOpenedFromWhatIsFilteredByItAndLeadsToItsProjects() {
        show("chains?chain=dairy");

        page.locator(".ways-on a", new Page.LocatorOptions().setHasText("打开奶业产业链"))
                .click();
        Until.holds(page, "location.pathname === '/chains/dairy'");
        drawn();
        listed();
        counted("milestones");
        counted("chain-projects");

        assertThat(page.locator(".segment"))
                .satisfies(segments -> assertThat(segments.count()).isEqualTo(3));
        assertThat(rows("chain-projects").locator("a").first().getAttribute("href"))
                .contains("projects/");
    }

    @Test
    void aStepOfTheFunnelListsItsProjectsAndTheWayBackTakesItBack() {
        show("projects?section=how-far&fair=nof-2023");

        card("projects.stages").locator(".bh-mark").nth(1).click();
        Until.holds(page, "location.search.includes('list.reached=')");
        drawn();
        assertThat(page.url()).contains("in-production", "started", "fair=nof-2023");

        page.goBack();
        Until.holds(page, "!location.search.includes('list.reached=')");
    }

    @Test
    void anUnknownChainSaysWhichThereAre() {
        page.navigate(url("chains/nowhere"));

        page.locator(".code-links a").first().waitFor();
        assertThat(page.locator(".code-links").textContent()).contains("奶业");
    }

    @Test
    void rowsOfPortsShowBothSourcesThatDisagree() {
        page.navigate(url("ports?section=rows"));
        counted("ports");

        assertThat(rows("ports").textContent()).contains("8,295").contains("8,324");
    }

    @Test
    void rowsFitAPhoneInTheDark() {
        reopen(390, ColorScheme.DARK, "zh-CN");
        for (var view : new String[] {"partners?section=rows", "chains?section=rows", "ports?section=rows"}) {
            page.navigate(url(view));
            Until.holds(
                    page, "document.querySelector('.rows-card') && !document.querySelector('.rows-card[aria-busy]')");

            screenshot("phone-dark-" + view.replaceAll("[^a-z]+", "-"));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(view + " is no wider than the phone")
                    .isEqualTo(true);
        }
    }

    private Locator rows(String key) {
        return page.locator(".rows-card[data-rows='" + key + "']");
    }

    private void counted(String key) {
        Until.holds(
                page,
                "key => { const card = document.querySelector(`.rows-card[data-rows='${key}']`);"
                        + " return card && !card.hasAttribute('aria-busy')"
                        + " && card.querySelector('vaadin-grid-cell-content:not(:empty)'); }",
                key);
        page.waitForTimeout(500);
    }

    private String firstRow(String key) {
        return (String) rows(key).locator("vaadin-grid").evaluate("""
                grid => [...grid.shadowRoot.querySelectorAll('tbody tr[first] slot')]
                  .flatMap(slot => slot.assignedNodes()).map(node => node.textContent).join(' ')""");
    }
}
