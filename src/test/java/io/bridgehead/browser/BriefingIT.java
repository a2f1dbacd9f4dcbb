package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class BriefingIT extends BrowserTest {
    @Test
    void aFigureGoesFromItsCardOverTheBasketIntoABriefing() {
        show("partners");

        card("partners.count").locator(".basket-tool").click();
        Until.holds(page, "document.querySelector('.basket-count')?.textContent === '1'");
        page.locator(".basket-button").click();
        page.locator(".briefing-card").getByText("贸易伙伴数").first().waitFor();
        page.getByText("用这些图表新建简报").click();

        Until.holds(page, "location.pathname.match('/briefings/[0-9a-f-]{36}')");
        Until.holds(page, "document.querySelector('.still-figure bridgehead-figure[drawn]')");
        assertThat(page.locator(".still-figure").textContent()).contains("来源");
    }

    @Test
    void whatIsTypedIsSeenAndKept() {
        ready();

        text(1).fill("伙伴数 {partners.count@2014}，{nothing.here}");
        page.locator(".part-problems").getByText("没有图表").waitFor();
        page.locator(".preview-pieces").getByText("伙伴数 164").waitFor();
        page.locator(".save-status").getByText("已于").waitFor();
        page.reload();

        page.locator(".preview-pieces").getByText("伙伴数 164").waitFor();
    }

    @Test
    void aPartIsDraggedToAnotherPlace() {
        ready();

        page.locator(".part-handle").first().dragTo(page.locator(".part-row").nth(2));

        Until.holds(page, "document.querySelectorAll('.part-name')[2].textContent === '3 · 标题'");
        assertThat(page.locator(".part-name").first().textContent()).isEqualTo("1 · 段落");
    }

    @Test
    void theEditorFitsOnAPhone() {
        reopen(390, ColorScheme.LIGHT, "zh-CN");
        ready();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= 390")).isEqualTo(true);
        screenshot("briefing-390");
    }

    /** Opens one of the ready briefings. */
    private void ready() {
        page.navigate(url("briefings"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("月度对外开放简报").setExact(true))
                .click();
        Until.holds(page, "document.querySelector('.still-figure bridgehead-figure[drawn]')");
    }

    private Locator text(int part) {
        return page.locator(".part-row").nth(part).locator("textarea");
    }
}
