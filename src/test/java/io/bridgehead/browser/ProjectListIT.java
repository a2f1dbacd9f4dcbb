package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProjectListIT extends BrowserTest {
    private static final Pattern COUNT = Pattern.compile("共 ([\\d,]+) 个项目");

    @Test
    void aTextTypedUnderAColumnFiltersTheListAndItsTotalsAndTheUrlSaysIt() {
        list("projects");
        var all = count();
        var before = totals();
        var sector = table("projects.by-sector");

        type("项目名称包含", "制氢");
        page.waitForURL("**list.name=**");

        Until.holds(page, "before => document.querySelector('.list-totals').textContent !== before", before);
        assertThat(count()).isPositive().isLessThan(all);
        assertThat(totals()).contains("合同金额合计", "亿元");
        // The figures are about what the filters above them say, and stay.
        assertThat(table("projects.by-sector")).isEqualTo(sector);

        var filtered = totals();
        page.reload();
        listed();
        assertThat(totals()).isEqualTo(filtered);
        assertThat(page.getByLabel("项目名称包含").inputValue()).isEqualTo("制氢");

        page.goBack();
        Until.holds(
                page,
                "all => document.querySelector('.list-totals').textContent.replace(',', '').includes(all)",
                "共 " + all + " 个项目");
    }

    @Test
    void whatCanNotBeReadIsSaidWhereItWasTypedAndTheListStays() {
        list("projects");
        var before = totals();

        type("合同金额（亿元）不低于", "很多");

        page.waitForSelector("vaadin-notification-card");
        assertThat(page.locator("vaadin-notification-card").textContent())
                .contains("很多")
                .contains("非负数");
        assertThat(totals()).isEqualTo(before);
        assertThat(page.url()).doesNotContain("list.");
    }

    @Test
    void anAmountAndAColumnOfCodesFilterTogether() {
        list("projects?list.sector=new-energy");
        var inSector = count();
        list("projects?list.sector=new-energy&list.amount-from=1000000000&list.sort=-amount");

        assertThat(page.getByLabel("合同金额（亿元）不低于").inputValue()).isEqualTo("10");
        assertThat(count()).isPositive().isLessThan(inSector);

        page.getByText("清除列筛选").click();
        page.waitForURL(url -> !url.contains("list.sector"));
        assertThat(page.url()).contains("list.sort=-amount");
    }

    @Test
    void aClickOnAHeaderSortsAndTheUrlSaysIt() {
        list("projects");

        page.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText("合同金额"))
                .click();
        page.waitForURL("**list.sort=amount**");
        page.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText("合同金额"))
                .click();
        page.waitForURL("**list.sort=-amount**");
    }

    @Test
    void aColumnIsHiddenAndStaysHiddenAfterAReload() {
        list("projects");

        page.locator(".list-tools vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*投资方\\s*$")))
                .click();
        page.waitForURL("**list.columns=**");
        page.reload();
        listed();

        assertThat(page.locator("vaadin-grid-sorter").allTextContents())
                .contains("项目名称", "行业")
                .doesNotContain("投资方");
    }

    @Test
    void aNameLeadsToTheProjectAndBackToTheListAsItWas() {
        list("projects?sector=new-energy&list.name=%E5%88%B6%E6%B0%A2");
        var before = totals();
        var link = page.locator("vaadin-grid a").first();
        var name = link.textContent();

        link.click();
        page.waitForSelector(".project-page h2");

        assertThat(page.locator(".project-heading h2").textContent()).isEqualTo(name);
        assertThat(page.title()).contains(name);
        assertThat(page.locator(".stage-line li").count()).isGreaterThanOrEqualTo(4);
        assertThat(page.locator(".project-history").textContent()).contains("批次");
        page.reload();
        page.waitForSelector(".project-page h2");
        assertThat(page.locator(".project-heading h2").textContent()).isEqualTo(name);

        page.locator(".way-back").click();
        page.waitForSelector("bridgehead-near");
        listed();
        assertThat(page.url()).contains("sector=new-energy").contains("list.name=");
        assertThat(totals()).isEqualTo(before);
    }

    @Test
    void anUnknownProjectHasAPlainPage() {
        page.navigate(url("projects/none-such"));
        page.waitForSelector(".project-page h2");

        assertThat(page.locator(".project-page").textContent())
                .contains("没有这个项目")
                .contains("none-such");
    }

    @Test
    void aBarChosenAboveLeavesAsManyRowsAsItCounts() {
        list("projects");

        card("projects.by-sector").locator(".apexcharts-bar-area").first().click();
        Until.holds(page, "document.querySelector('[data-chip^=sector]')");
        drawn();
        listed();

        assertThat(table("projects.by-sector").replace(",", "")).contains(Integer.toString(count()));
    }

    @Test
    void fitsAPhone() {
        reopen(390, ColorScheme.DARK, "en-GB");
        page.navigate(url("projects/P2023-001"));
        page.waitForSelector(".project-page h2");

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(page.locator(".project-facts").textContent()).contains("CNY 1.216 billion");
    }

    private void list(String path) {
        show(path);
        listed();
    }

    private void type(String label, String text) {
        var field = page.getByLabel(label);
        field.fill(text);
        field.press("Enter");
    }

    private String totals() {
        return page.locator(".list-totals").textContent();
    }

    private int count() {
        var matcher = COUNT.matcher(totals());
        assertThat(matcher.find()).as(totals()).isTrue();
        return Integer.parseInt(matcher.group(1).replace(",", ""));
    }
}
