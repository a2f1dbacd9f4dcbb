package io.bridgehead.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Waits for something on a page. Playwright's own waiting evaluates a text in the page again and again, which our pages
 * let nobody do; this one is compiled once, from outside.
 */
public final class Until {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String WAITING = """
            argument => new Promise((done, fail) => {
              const end = performance.now() + PATIENCE;
              const look = () => {
                try {
                  const said = (CONDITION);
                  if (typeof said === 'function' ? said(argument) : said) done(true);
                  else if (performance.now() > end) done(false);
                  else requestAnimationFrame(look);
                } catch (error) {
                  fail(error);
                }
              };
              look();
            })""";

    private Until() {}

    /** @param condition an expression, or a function without parameters */
    public static void holds(Page page, String condition) {
        holds(page, condition, null);
    }

    /** @param condition a function of the argument */
    public static void holds(Page page, String condition, @Nullable Object argument) {
        var end = Instant.now().plus(PATIENCE);
        var waiting = WAITING.replace("PATIENCE", Long.toString(PATIENCE.toMillis()))
                .replace("CONDITION", condition.strip().replaceFirst(";$", ""));
        for (var there = false; !there; ) {
            try {
                there = Boolean.TRUE.equals(page.evaluate(waiting, argument));
                if (!there) {
                    throw new AssertionError("it never came on " + page.url() + ": " + condition);
                }
            } catch (PlaywrightException e) {
                // The page went on to another; what is waited for may be there.
                if (!String.valueOf(e.getMessage()).contains("context was destroyed")
                        || Instant.now().isAfter(end)) {
                    throw e;
                }
            }
        }
    }
}
