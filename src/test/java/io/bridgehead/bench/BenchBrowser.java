package io.bridgehead.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import io.bridgehead.browser.Chromium;
import java.util.List;
import java.util.Map;

/** Headless Chromium, in fresh profiles: nothing cached, and signed in or not. */
final class BenchBrowser implements AutoCloseable {
    private static final int WIDTH = 1440;
    /** So high that all four figures of the view stand in it: what a reader doesn't see may be drawn later. */
    private static final int HEIGHT = 1800;

    private static final String LOCALE = "zh-CN";
    private static final String PAINTS = Resources.text("paints.js");

    private final Browser browser = Chromium.BROWSER;

    String version() {
        return browser.version();
    }

    /** A fresh profile that opens a one-time link, and what a profile needs to be signed in the same way. */
    String signedIn(String link) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale(LOCALE))) {
            var page = context.newPage();
            page.navigate(link);
            return context.storageState();
        }
    }

    /** A fresh profile with an empty cache. */
    BrowserContext profile(String state) {
        return prepared(new Browser.NewContextOptions().setStorageState(state));
    }

    /** A fresh profile with an empty cache that nobody is signed in with. */
    BrowserContext profile() {
        return prepared(new Browser.NewContextOptions());
    }

    private BrowserContext prepared(Browser.NewContextOptions options) {
        var context = browser.newContext(
                options.setViewportSize(WIDTH, HEIGHT).setLocale(LOCALE).setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript(PAINTS);
        return context;
    }

    /** Opens a page, and answers the milliseconds from the beginning of its navigation until all of these are painted. */
    static double open(Page page, String address, List<String> figures) {
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return milliseconds(page.evaluate("names => bench.painted(names)", figures));
    }

    /** Does something in a page, and answers the milliseconds until all of these are painted again. */
    static double timed(Page page, List<String> figures, String action, Object argument) {
        return milliseconds(page.evaluate(
                "({ figures, argument }) => bench.timed(figures, () => (" + action + ")(argument))",
                Map.of("figures", figures, "argument", argument)));
    }

    static double milliseconds(Object number) {
        return ((Number) number).doubleValue();
    }

    @Override
    public void close() {
        browser.close();
    }
}
