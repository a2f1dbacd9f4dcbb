package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ViewsIT extends BrowserTest {
    @Test
    void theFirstPageIsTheOverviewWithItsPublishedFigures() {
        drawn();

        assertThat(page.title()).isEqualTo("总览 · 桥头堡");
        assertThat(card("overview.facts").textContent()).contains("1,963.3").contains("亿元");
        assertThat(card("partners.count").textContent()).contains("示例数据").contains("来源");
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void everyViewIsPaintedInChinese(String view) {
        show(view);

        screenshot("zh-" + name(view));
        assertThat(page.locator(".figure-card h2").allTextContents())
                .allMatch(title -> title.matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void everyViewIsPaintedInEnglish(String view) {
        reopen(1440, ColorScheme.LIGHT, "en-GB");
        show(view);

        screenshot("en-" + name(view));
        assertThat(page.locator(".figure-card h2").allTextContents())
                .isNotEmpty()
                .noneMatch(title -> title.matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void everyViewFitsAPhoneInTheDark(String view) {
        reopen(390, ColorScheme.DARK, "zh-CN");
        show(view);

        screenshot("phone-dark-" + name(view));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the phone")
                .isEqualTo(true);
        var ground = (String) page.evaluate("getComputedStyle(document.querySelector('.figure-card')).backgroundColor");
        assertThat(brightness(ground)).isLessThan(80);
    }

    @Test
    void theLanguageIsSwitchedInTheHeaderAndRemembered() {
        drawn();
        page.locator(".language-tool").click();
        Until.holds(page, "document.title.startsWith('Overview')");

        page.reload();
        drawn();

        assertThat(page.title()).isEqualTo("Overview · Bridgehead");
    }

    @Test
    void theColoursAreSwitchedInTheHeaderAndRemembered() {
        drawn();
        page.locator(".colours-tool").click();
        Until.holds(page, "getComputedStyle(document.documentElement).colorScheme === 'dark'");

        page.reload();
        drawn();

        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void theNavigationMarksTheViewWhateverItsAddressLeavesOpen() {
        for (var path : List.of("projects", "projects?region=CN-NM", "projects?sector=new-energy")) {
            show(path);

            assertThat(page.locator("vaadin-side-nav-item[current]").allTextContents())
                    .as(path)
                    .containsExactly("签约项目");
        }
    }

    @Test
    void allFiguresOfAPageArePrintedAndNothingOfItsFrame() {
        show("projects");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        var last = card("projects.by-chain").boundingBox();
        assertThat(last.y + last.height)
                .as("the last figure is on the paper, which is as long as the page")
                .isGreaterThan(900)
                .isLessThanOrEqualTo(((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue());
        assertThat(page.locator("vaadin-side-nav").isVisible()).isFalse();
    }

    @Test
    void anUnknownPageSaysSoInASentence() {
        page.navigate(url("nowhere"));

        assertThat(page.locator(".error-page").textContent()).contains("没有这个页面");
    }

    @Test
    void aUrlThatCantBeReadSaysWhatIsWrongWithIt() {
        page.navigate(url("partners?from=yesterday"));

        assertThat(page.locator(".error-page").textContent())
                .contains("from=yesterday")
                .contains("2024-03");
    }

    private static String name(String view) {
        return view.isEmpty() ? "overview" : view.replaceAll("[^a-zA-Z]+", "-");
    }

    private static double brightness(String rgb) {
        var parts = rgb.replaceAll("[^0-9.,]", "").split(",");
        return (Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]) + Double.parseDouble(parts[2])) / 3;
    }
}
