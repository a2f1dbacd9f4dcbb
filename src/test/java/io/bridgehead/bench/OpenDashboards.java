package io.bridgehead.bench;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What an open dashboard costs the server: real pages in a real browser, each in a session of its own. */
final class OpenDashboards {
    private static final double MOST_PER_PAGE = 2;
    private static final long SETTLE = 3_000;

    private final Subject subject;
    private final BenchBrowser browser;
    private final Report report;

    OpenDashboards(Subject subject, BenchBrowser browser, Report report) {
        this.subject = subject;
        this.browser = browser;
        this.report = report;
    }

    /** Goal 7, its second half. The first few pages fill what all share, so the growth counts from there on. */
    void measure(BenchOptions options) {
        var memory = new ServerMemory(subject);
        var open = new ArrayList<BrowserContext>();
        try {
            var shared = Math.max(1, options.pages() / 8);
            open(open, subject.links(shared));
            var before = settled(memory);
            open(open, subject.links(options.pages()));
            var after = settled(memory);
            var each = (after - before) / options.pages();
            report.add(Line.alone(7, "live heap an open dashboard adds", each, "MB", MOST_PER_PAGE));
            report.add(Line.remark(
                    7,
                    "… measured with",
                    options.pages() + " pages in Chromium, each in a session of its own, beyond the first " + shared
                            + ": " + Numbers.plain(before) + " → " + Numbers.plain(after) + " MB; "
                            + options.dashboards() + " would hold about "
                            + Numbers.plain(before + each * (options.dashboards() - shared)) + " MB, extrapolated"));
        } finally {
            open.forEach(BrowserContext::close);
        }
        var left = settled(memory);
        report.add(Line.remark(7, "… live heap after all of them were closed", Numbers.text(left, "MB")));
    }

    private void open(List<BrowserContext> open, List<String> links) {
        for (var link : links) {
            var context = browser.profile();
            open.add(context);
            var page = context.newPage();
            page.navigate(link);
            BenchBrowser.open(page, subject.address() + "/" + MeasuredView.PATH, MeasuredView.FIGURES);
        }
    }

    private static double settled(ServerMemory memory) {
        Subject.pause(SETTLE);
        memory.collect();
        return memory.liveHeap();
    }
}
