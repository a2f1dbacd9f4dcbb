package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import io.bridgehead.access.SignInLinks;
import io.bridgehead.longrun.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The product as a reader meets it: started whole, with its sample, in a real browser. Each test gets a fresh browser
 * profile, signed in by a one-time link, and fails on any error the browser reports.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.admin-token=" + BrowserTest.TOKEN})
abstract class BrowserTest {
    static final String TOKEN = "a-token-of-a-test-and-of-nothing-else";
    static final List<String> VIEWS = List.of(
            "",
            "partners",
            "partners?section=trade",
            "partners?section=goods",
            "partners/MNG",
            "projects",
            "projects?section=how-far",
            "projects?section=where",
            "chains",
            "chains?section=milestones",
            "chains/dairy",
            "ports",
            "compare",
            "compare?by=partner");

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    Page page;

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1440, 1000).setLocale("zh-CN"));
    }

    @AfterEach
    void nothingWentWrong() {
        context.close();
        assertThat(complaints).as("errors the browser reported").isEmpty();
    }

    /** A fresh profile in place of the first one. */
    final void reopen(int width, ColorScheme colours, String locale) {
        context.close();
        open(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setLocale(locale));
    }

    /** What the browser complained of so far is what the test wanted. */
    final void complaintsAreExpected() {
        complaints.clear();
    }

    final Api api() {
        return new Api(port, TOKEN);
    }

    final String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Goes to a view and waits until each of its figures is drawn. */
    final void show(String path) {
        page.navigate(url(path));
        drawn();
    }

    final void drawn() {
        Until.holds(page, """
                () => {
                  const cards = [...document.querySelectorAll('.figure-card[data-figure]')];
                  return 'begun' in document.documentElement.dataset && cards.length > 0 && !document.querySelector('.list-card[aria-busy]') && cards.every(card => !card.hasAttribute('aria-busy')
                    && card.querySelector('bridgehead-figure').getAttribute('drawn') === card.dataset.figure);
                }""");
        page.evaluate(
                "Promise.all([...document.querySelectorAll('bridgehead-figure')].map(each => each.updateComplete))");
    }

    /** Scrolls to what is put together only when it is near, and waits until it is there. */
    final void listed() {
        // Each time anew: what is above it may still find its height.
        Until.holds(page, """
                () => {
                  const places = [...document.querySelectorAll('bridgehead-near')];
                  const missing = places.find(place => place.hasAttribute('waiting') || !place.querySelector('.list-card:not([aria-busy])'));
                  missing?.scrollIntoView();
                  return places.length > 0 && !missing;
                }""");
        // Its rows come with a request of their own.
        Until.holds(page, "[...document.querySelectorAll('bridgehead-near vaadin-grid')].every(grid => !grid.loading)");
    }

    final Locator card(String figure) {
        return page.locator(".figure-card[data-figure='" + figure + "']");
    }

    /** The text of a figure's table, which is on the page for screen readers whatever else is shown. */
    final String table(String figure) {
        return card(figure).locator("table").first().textContent();
    }

    final void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }

    private void open(Browser.NewContextOptions options) {
        context = Chromium.BROWSER.newContext(options.setAcceptDownloads(true));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page that isn't there says so by its status, which the browser repeats.
            var ofThePage = message.location().startsWith(page.url());
            if (message.type().equals("error") && !ofThePage) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        // Its code has run by then; who waits for every last file of a page nobody looks at may wait for long.
        page.navigate(
                links.create().at("http://localhost:" + port),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }
}
