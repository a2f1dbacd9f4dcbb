package io.bridgehead.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A browser without anything kept, but signed in as another page is, and what comes to it over the wire. */
final class Visit implements AutoCloseable {
    private static final String ALL_DRAWN = """
            () => {
              const figures = [...document.querySelectorAll('bridgehead-figure')];
              return figures.length > 0 && figures.every(figure => figure.hasAttribute('drawn'));
            }""";

    private final BrowserContext context;
    private final Page page;
    private final CDPSession wire;
    private final Map<String, Arrived> arrived = new LinkedHashMap<>();
    private final List<String> pushed = new ArrayList<>();

    Visit(Page signedIn) {
        context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setStorageState(signedIn.context().storageState())
                .setLocale("zh-CN"));
        page = context.newPage();
        wire = context.newCDPSession(page);
        wire.on("Network.responseReceived", this::responded);
        wire.on("Network.loadingFinished", this::finished);
        wire.on(
                "Network.webSocketFrameReceived",
                frame -> pushed.add(
                        frame.getAsJsonObject("response").get("payloadData").getAsString()));
        wire.send("Network.enable");
    }

    /** Goes to a page and waits until its figures are drawn. */
    void to(String url) {
        arrived.clear();
        pushed.clear();
        page.navigate(url);
        Until.holds(page, ALL_DRAWN);
        page.waitForTimeout(500);
    }

    List<Arrived> responses() {
        return List.copyOf(arrived.values());
    }

    List<String> pushed() {
        return List.copyOf(pushed);
    }

    /** With headers, as they were sent: what the browser had kept counts nothing. */
    long bytes() {
        return arrived.values().stream().mapToLong(Arrived::bytes).sum();
    }

    @Override
    public void close() {
        context.close();
    }

    private void responded(JsonObject event) {
        var response = event.getAsJsonObject("response");
        var headers = new LinkedHashMap<String, String>();
        response.getAsJsonObject("headers")
                .entrySet()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().getAsString()));
        arrived.put(
                event.get("requestId").getAsString(),
                new Arrived(response.get("url").getAsString(), headers, 0));
    }

    private void finished(JsonObject event) {
        arrived.computeIfPresent(
                event.get("requestId").getAsString(),
                (id, response) -> response.of(event.get("encodedDataLength").getAsLong()));
    }

    /** @param headers by names in lower case */
    record Arrived(String url, Map<String, String> headers, long bytes) {
        Arrived of(long bytes) {
            return new Arrived(url, headers, bytes);
        }
    }
}
