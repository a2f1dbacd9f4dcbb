package io.bridgehead.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** An administrator lets somebody in, who sets a password, signs out, and in again by it. */
class PeopleIT extends BrowserTest {
    private static final String PASSWORD = "three herds of white camels";

    @Test
    void letsSomebodyInWhoSetsAPasswordAndSignsInByIt() {
        var link = invite("王芳");
        screenshot("people");

        reopen(1440, ColorScheme.LIGHT, "zh-CN");
        leave();
        page.navigate(url(link));
        page.waitForSelector(".set-password");
        setPassword("password1234");
        assertThat(page.locator(".refusal").first()).containsText("太容易");
        setPassword(PASSWORD);
        assertThat(page.getByText("已保存")).isVisible();
        screenshot("account");
        leave();

        page.locator("input[name=name]").fill("王芳");
        page.locator("input[name=password]").fill("wrong");
        page.locator(".sign-in-button").click();
        assertThat(page.locator("[role=alert]")).hasText("名称、密码或验证码有误。");
        page.locator("input[name=name]").fill("王芳");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator(".sign-in-button").click();
        page.waitForURL(url("**"));
        drawn();

        // A viewer: no way to briefings, data or people.
        assertThat(page.locator("vaadin-side-nav-item").allTextContents())
                .hasSizeGreaterThan(4)
                .noneMatch(text -> text.contains("简报") || text.contains("数据") || text.contains("账号"));
        assertThat(page.locator(".basket-tool").first()).isHidden();
    }

    @Test
    void showsAFormToSignInOnAPhoneInTheDark() {
        invite("phone@example.org");
        reopen(390, ColorScheme.DARK, "en-US");
        leave();
        var form = page.locator(".sign-in-form");
        assertThat(form).isVisible();
        screenshot("sign-in-phone-dark");

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void showsInTheRecordWhoWasLetIn() {
        invite("李雷");

        page.navigate(url("record?lang=zh&list.kind=rights-changed"));

        assertThat(page.locator("vaadin-grid")).containsText("李雷");
        page.locator(".check-record").click();
        assertThat(page.locator(".record-state")).containsText("操作记录完整");
        screenshot("record");
    }

    /** Answers the path of the link. */
    private String invite(String name) {
        page.navigate(url("people?lang=zh"));
        page.locator(".make-account").click();
        page.locator(".account-form vaadin-text-field input").first().fill(name);
        page.getByText("保存", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".account-form .refusal")).hasText("请至少选择一个地区。");
        page.locator(".account-form vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("所有地区"))
                .locator("input")
                .click();
        page.getByText("保存", new Page.GetByTextOptions().setExact(true)).click();
        var link = URI.create(page.locator(".secret input").inputValue());
        page.getByText("完成", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".plain-table")).containsText(name);
        return link.getPath().substring(1) + "?" + link.getQuery();
    }

    private void setPassword(String password) {
        page.locator(".account-form vaadin-password-field input").last().fill(password);
        page.locator(".set-password").click();
    }

    private void leave() {
        page.context().clearCookies();
        page.navigate(url("sign-in"));
        page.waitForSelector(".sign-in-form");
    }
}
