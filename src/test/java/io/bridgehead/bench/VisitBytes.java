package io.bridgehead.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a visit brings over the line: bodies as they are encoded, and heads, as the browser counts them. */
final class VisitBytes {
    private static final double KILOBYTE = 1_000;
    private static final long QUIET = 2_000;
    private static final int MOST_LISTED = 15;
    private static final int LONGEST = 70;

    private final BenchBrowser browser;
    private final Report report;
    private final String view;
    private final String state;

    /** @param state of a profile that is signed in */
    VisitBytes(BenchBrowser browser, Report report, String view, String state) {
        this.browser = browser;
        this.report = report;
        this.view = view;
        this.state = state;
    }

    /** Goal 4. */
    void measure() {
        try (var context = browser.profile(state)) {
            var first = visit(context);
            var again = visit(context);
            report.add(Line.alone(4, "bytes of a first visit", kilobytes(first), "kB", 450));
            report.add(Line.alone(4, "bytes of a return", kilobytes(again), "kB", 25));
            report.add(appendix("What a first visit brings", first));
            report.add(appendix("What a return brings", again));
        }
    }

    private Map<String, Double> visit(BrowserContext context) {
        var addresses = new ConcurrentHashMap<String, String>();
        var bytes = new ConcurrentHashMap<String, Double>();
        var page = context.newPage();
        var session = context.newCDPSession(page);
        session.on(
                "Network.requestWillBeSent",
                event -> addresses.put(
                        id(event), event.getAsJsonObject("request").get("url").getAsString()));
        session.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        addresses.getOrDefault(id(event), "?"),
                        event.get("encodedDataLength").getAsDouble(),
                        Double::sum));
        session.on(
                "Network.webSocketFrameReceived",
                event -> bytes.merge(
                        "(pushed)",
                        (double) event.getAsJsonObject("response")
                                .get("payloadData")
                                .getAsString()
                                .length(),
                        Double::sum));
        session.send("Network.enable");
        BenchBrowser.open(page, view, MeasuredView.FIGURES);
        page.waitForTimeout(QUIET);
        page.close();
        return bytes;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static double kilobytes(Map<String, Double> bytes) {
        return bytes.values().stream().mapToDouble(Double::doubleValue).sum() / KILOBYTE;
    }

    /** Without the host, and of a long query only its beginning. */
    private static String shortened(String address) {
        var path = address.replaceFirst("^http://[^/]*", "");
        return path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path;
    }

    private Appendix appendix(String title, Map<String, Double> bytes) {
        return new Appendix(
                title,
                List.of("address", "kB"),
                bytes.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST_LISTED)
                        .map(each -> List.of(shortened(each.getKey()), Numbers.plain(each.getValue() / KILOBYTE)))
                        .toList());
    }
}
