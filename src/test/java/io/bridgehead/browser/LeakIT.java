package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.bridgehead.longrun.LiveHeap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page may stay open for days: whoever goes from view to view leaves nothing behind, neither here nor there. */
class LeakIT extends BrowserTest {
    private static final int NAVIGATIONS = 200;
    private static final List<String> KEPT = List.of(
            "com.vaadin.flow.component.UI",
            "io.bridgehead.shell.FigureCard",
            "io.bridgehead.shell.FigureFooter",
            "io.bridgehead.shell.RowsCard",
            "io.bridgehead.reference.Landings$Told");

    @Test
    void nothingIsKeptOfViewsThatWereLeft() {
        show("ports");
        go(20);
        var pageBefore = kept();
        var serverBefore = instances();

        go(NAVIGATIONS);

        assertThat(instances()).isEqualTo(serverBefore);
        var pageAfter = kept();
        assertThat(pageAfter.get("charts")).isEqualTo(pageBefore.get("charts"));
        assertThat(pageAfter.get("figures")).isEqualTo(pageBefore.get("figures"));
        // The browser counts what it has not come to clear away yet: one node a navigation would be many more.
        assertThat(pageAfter.get("nodes")).isLessThan(pageBefore.get("nodes") + NAVIGATIONS);
        assertThat(pageAfter.get("listeners")).isLessThan(pageBefore.get("listeners") + NAVIGATIONS);
    }

    /** From view to view by the navigation, each once a figure is painted; it ends where it began. */
    private void go(int times) {
        page.evaluate("""
                async times => {
                  const painted = () => [...document.querySelectorAll('.figure-card bridgehead-figure')].some(each => each.paints > 0);
                  for (let time = 1; time <= times; time++) {
                    const next = time % 2 ? '/chains' : '/ports';
                    document.querySelector(`vaadin-side-nav-item[path^="${next.slice(1)}"]`).shadowRoot.querySelector('a').click();
                    while (location.pathname !== next || !painted()) await new Promise(resolve => setTimeout(resolve, 5));
                  }
                }""", times);
        drawn();
    }

    /** What the page holds after everything that nobody holds was cleared away. */
    private Map<String, Integer> kept() {
        var browser = page.context().newCDPSession(page);
        browser.send("Performance.enable");
        browser.send("HeapProfiler.enable");
        for (var round = 0; round < 3; round++) {
            browser.send("HeapProfiler.collectGarbage");
            page.waitForTimeout(100);
        }
        var kept = new TreeMap<String, Integer>();
        kept.put(
                "charts",
                instances(browser, "Object.getPrototypeOf(document.querySelector('bridgehead-figure').host.chart)"));
        kept.put("figures", instances(browser, "customElements.get('bridgehead-figure').prototype"));
        for (var metric : browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            var name = metric.getAsJsonObject().get("name").getAsString();
            var value = metric.getAsJsonObject().get("value").getAsInt();
            if (name.equals("Nodes")) {
                kept.put("nodes", value);
            } else if (name.equals("JSEventListeners")) {
                kept.put("listeners", value);
            }
        }
        browser.detach();
        return kept;
    }

    private static int instances(CDPSession browser, String prototype) {
        var found = new JsonObject();
        found.addProperty(
                "prototypeObjectId", objectId(browser.send("Runtime.evaluate", expression(prototype)), "result"));
        var counted = new JsonObject();
        counted.addProperty("objectId", objectId(browser.send("Runtime.queryObjects", found), "objects"));
        counted.addProperty("functionDeclaration", "function () { return this.length; }");
        return browser.send("Runtime.callFunctionOn", counted)
                .getAsJsonObject("result")
                .get("value")
                .getAsInt();
    }

    private static JsonObject expression(String expression) {
        var evaluated = new JsonObject();
        evaluated.addProperty("expression", expression);
        return evaluated;
    }

    private static String objectId(JsonObject answer, String of) {
        return answer.getAsJsonObject(of).get("objectId").getAsString();
    }

    /** How many of each class the program itself holds. */
    private static Map<String, Long> instances() {
        var counts = LiveHeap.instances();
        counts.keySet().retainAll(KEPT);
        return counts;
    }
}
