package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareIT extends BrowserTest {
    @Test
    void twoPeriodsStandSideBySideByOneScale() {
        show("compare?figure=partners.top&from=2024&to=2024&against=2016");

        assertThat(axis(0)).isNotEmpty().isEqualTo(axis(1));
        assertThat(table("compare.difference")).contains("2024年 − 2016年").contains("亿元");
    }

    @Test
    void whatTheUrlLeavesOpenBecomesPartOfIt() {
        show("compare");

        assertThat(page.url())
                .contains("figure=partners.top")
                .contains("from=2024")
                .contains("to=2024")
                .contains("against=2023");
        assertThat(table("compare.difference")).contains("蒙古国").contains("2024年 − 2023年");
    }

    @Test
    void theOtherPartnerIsChosenFromTheList() {
        show("compare?by=partner");

        var box = page.locator("vaadin-combo-box").filter(new Locator.FilterOptions().setHasText("对比对象"));
        box.locator("input").fill("日本");
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("日本"))
                .first()
                .click();
        page.waitForURL("**against=JPN**");
        drawn();

        assertThat(table("compare.difference")).contains("蒙古国 − 日本");
    }

    @Test
    void aCardLeadsToItsComparison() {
        show("partners?section=trade&partner=MNG");

        card("trade.total")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("对比"))
                .click();
        page.waitForURL("**/compare?**against=**");
        drawn();

        assertThat(page.url())
                .contains("figure=trade.total")
                .contains("by=partner")
                .contains("partner=MNG");
    }

    @Test
    void whatCantBeComparedIsRefusedInASentence() {
        page.navigate(url("compare?figure=trade.total&from=2024&to=2024&against=yesterday"));

        assertThat(page.locator(".error-page").textContent())
                .contains("against=yesterday")
                .contains("2023-01..2023-06");
    }

    /** The numbers along the axis of one of the two pictures. */
    private List<String> axis(int side) {
        return page.locator(".figure-card[data-figure='partners.top']")
                .nth(side)
                .locator(".apexcharts-xaxis-texts-g text")
                .allTextContents();
    }
}
