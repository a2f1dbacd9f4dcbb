package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' own policy of what they load and run: nothing that they do is against it. */
class PolicyIT extends BrowserTest {
    private static final String LISTEN = """
            window.violations = [];
            document.addEventListener('securitypolicyviolation', event =>
              violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
            """;

    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void listen() {
        listenTo(page);
    }

    @AfterEach
    void nothingWasRefused() {
        collect();
        assertThat(refused).isEmpty();
    }

    @Test
    void aPageRunsNoScriptButItsOwn() throws Exception {
        var first = policy();
        var second = policy();

        assertThat(first)
                .contains("script-src 'self' 'nonce-")
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void whatIsPutIntoAPageDoesNotRun() {
        show("partners");

        page.evaluate("""
                () => {
                  const inline = document.createElement('script');
                  inline.textContent = 'window.pwned = 1';
                  document.body.append(inline);
                  const place = document.createElement('div');
                  place.innerHTML = '<img src=x onerror="window.pwned = 2"><svg onload="window.pwned = 3"></svg>';
                  document.body.append(place);
                }""");
        Until.holds(page, "window.violations.length >= 2");

        assertThat(page.evaluate("window.pwned === undefined")).isEqualTo(true);
        // Later on: what a test asks for itself may evaluate.
        assertThat(page.evaluate("""
                () => new Promise(done => setTimeout(() => {
                  try { done(window.eval('1')); } catch (error) { done(error.name); }
                }, 0))""")).isEqualTo("EvalError");
        page.evaluate("window.violations = []");
        refused.clear();
        page.navigate(url("sign-in"));
        complaintsAreExpected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void everyViewIsDrawn(String locale) {
        reopen(1440, ColorScheme.LIGHT, locale);
        listenTo(page);
        for (var view : VIEWS) {
            show(view);
            if (view.equals("projects")) {
                listed();
            }
            collect();
        }
        for (var view :
                List.of("data", "data/groups", "briefings", "briefings/basket", "briefings/archive", "nowhere")) {
            page.navigate(url(view));
            Until.holds(page, "'begun' in document.documentElement.dataset");
            page.waitForTimeout(500);
            collect();
        }
    }

    @Test
    void figuresAreTakenAlongAndCopied() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        show("projects");
        for (var item : List.of("幻灯片（PPTX）", "矢量图（SVG）", "图片（PNG）", "数据（CSV）")) {
            page.waitForDownload(() -> choose("projects.by-sector", item));
        }
        choose("projects.by-sector", "复制表格");
        page.locator("vaadin-notification-card").getByText("已复制").first().waitFor();
        choose("projects.by-sector", "复制图片");
        page.waitForTimeout(1_000);
        card("projects.by-sector").locator(".about-tool").click();
        Until.holds(page, "document.querySelector('vaadin-dialog[opened]')");
    }

    @Test
    void pagesAreUsed() {
        show("partners?section=trade");
        page.locator(".colours-tool").click();
        page.locator("vaadin-side-nav-item").getByText("签约项目").first().click();
        page.waitForURL("**/projects**");
        drawn();
        listed();
        page.locator(".language-tool").click();
        Until.holds(page, "document.title.startsWith('Signed') || document.title.includes('Bridgehead')");
        drawn();
    }

    @Test
    void aBriefingIsWritten() {
        page.navigate(url("briefings"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("月度对外开放简报").setExact(true))
                .click();
        Until.holds(page, "document.querySelector('.still-figure bridgehead-figure[drawn]')");
        text(1).fill("伙伴数 {partners.count@2014}");
        page.locator(".preview-pieces").getByText("伙伴数 164").waitFor();
        page.locator(".part-handle").first().dragTo(page.locator(".part-row").nth(2));
        page.waitForTimeout(1_000);
    }

    private Locator text(int part) {
        return page.locator(".part-row").nth(part).locator("textarea");
    }

    private void listenTo(Page opened) {
        opened.addInitScript(LISTEN);
        opened.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("EvalError")) {
                refused.add(message.text());
            }
        });
    }

    private void collect() {
        @SuppressWarnings("unchecked") // the page answers texts
        var here = (List<String>) page.evaluate("window.violations ?? []");
        here.forEach(violation -> refused.add(page.url() + ": " + violation));
    }

    private void choose(String figure, String item) {
        card(figure).locator(".export-tool").click();
        page.locator("vaadin-context-menu-item").getByText(item).click();
    }

    private String policy() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url("sign-in"))).header("Accept", "text/html");
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
    }
}
