package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names come from files, and files from anyone: nothing in them is ever run. */
class PayloadIT extends BrowserTest {
    private static final String PAYLOAD = "<img src=x onerror=window.pwned=1>";
    private static final String REGION = "CN-HL";

    @BeforeEach
    void aRegionWhoseNamesAreHtml() {
        assertThat(api().put(
                                "api/v1/regions/" + REGION,
                                "{\"nameZh\":\"" + PAYLOAD + "\",\"nameEn\":\"" + PAYLOAD
                                        + "\",\"country\":\"CHN\",\"currency\":\"CNY\"}")
                        .statusCode())
                .isBetween(200, 201);
        assertThat(api().load(
                                "partners",
                                REGION,
                                "code,iso,name_zh,name_en,aliases\nEVIL,," + PAYLOAD + "," + PAYLOAD + ",\n")
                        .statusCode())
                .isEqualTo(201);
        assertThat(api().load(
                                "trade",
                                REGION,
                                "period,partner,flow,hs,value,currency\n2024-01,EVIL,import,27,5000000000,CNY\n")
                        .statusCode())
                .isEqualTo(201);
        assertThat(api().load(
                                "projects",
                                REGION,
                                "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on\n"
                                        + "P1," + PAYLOAD + ",,other,,,," + PAYLOAD + "," + PAYLOAD
                                        + ",1000000,CNY,2024-02-03,signed,2024-02-03\n")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void namesThatAreHtmlAreShownAsTextAndNeverRun() {
        show("partners?region=" + REGION);
        assertThat(table("partners.top")).contains(PAYLOAD);
        card("partners.top").locator(".apexcharts-bar-area").first().hover();
        page.waitForTimeout(300);
        card("partners.top").locator(".about-tool").click();
        Until.holds(page, "document.querySelector('vaadin-dialog[opened]')");

        show("projects?region=" + REGION);
        listed();
        assertThat(page.locator("vaadin-grid").textContent()).contains(PAYLOAD);
        show("?region=" + REGION);

        assertThat(page.evaluate("window.pwned === undefined")).isEqualTo(true);
        assertThat(page.locator("img[src='x']").count()).isZero();
    }
}
