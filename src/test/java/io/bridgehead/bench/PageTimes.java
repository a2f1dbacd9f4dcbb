package io.bridgehead.bench;

import com.microsoft.playwright.Page;
import io.bridgehead.browser.Until;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How long a reader looks at nothing: until a view is painted, painted again by a filter, or come to from another. */
final class PageTimes {
    private static final String CLICK_OPTION = """
            sector => [...document.querySelectorAll('vaadin-multi-select-combo-box-item')]
              .find(item => item.item?.label === sector || item.textContent.trim() === sector).click()""";
    private static final String CLICK_LINK =
            "path => document.querySelector(`vaadin-side-nav-item[path^='${path}']`).shadowRoot.querySelector('a').click()";
    private static final long QUIET = 1_000;

    private final Subject subject;
    private final BenchBrowser browser;
    private final Report report;
    private final int runs;
    private final String state;
    private final String view;

    PageTimes(Subject subject, BenchBrowser browser, Report report, int runs) {
        this.subject = subject;
        this.browser = browser;
        this.report = report;
        this.runs = runs;
        this.state = browser.signedIn(subject.links(1).getFirst());
        this.view = subject.address() + "/" + MeasuredView.PATH;
    }

    String state() {
        return state;
    }

    /** Goals 1 and 3: each first visit in a new profile, in turns with the static page. */
    void visits(StaticPage floor) {
        var first = new ArrayList<Double>();
        var least = new ArrayList<Double>();
        var next = new ArrayList<Double>();
        for (var run = 0; run <= runs; run++) {
            var page = visit(state, view);
            var still = visit("", floor.address());
            var come = arrival();
            // The first of each finds the server, and the machine, cold.
            if (run > 0) {
                first.add(page);
                least.add(still);
                next.add(come);
            }
        }
        report.add(Line.beside(
                1,
                "navigation → four charts painted, cold browser cache, signed in",
                Numbers.median(first),
                Numbers.median(least),
                "ms",
                1.5));
        report.add(Line.beside(
                3,
                "next view by the navigation; floor: its first visit",
                Numbers.median(next),
                Numbers.median(first),
                "ms",
                0.6));
    }

    private double visit(String as, String address) {
        try (var context = as.isEmpty() ? browser.profile() : browser.profile(as)) {
            return BenchBrowser.open(context.newPage(), address, MeasuredView.FIGURES);
        }
    }

    private double arrival() {
        try (var context = browser.profile(state)) {
            var page = context.newPage();
            page.navigate(subject.address() + "/" + MeasuredView.BEFORE);
            page.waitForSelector("bridgehead-figure[drawn]");
            Subject.pause(QUIET);
            return BenchBrowser.timed(page, MeasuredView.FIGURES, CLICK_LINK, MeasuredView.PATH);
        }
    }

    /** Goal 2: each run filters by another sector, which nobody asked for before, in turns with the static page. */
    void filters(StaticPage floor, List<String> names) {
        var times = new ArrayList<Double>();
        var least = new ArrayList<Double>();
        var moved = 0.0;
        var changed = 0.0;
        try (var mine = browser.profile(state);
                var still = browser.profile()) {
            var page = mine.newPage();
            var chart = still.newPage();
            BenchBrowser.open(page, view, MeasuredView.FIGURES);
            BenchBrowser.open(chart, floor.address(), MeasuredView.FIGURES);
            for (var turn = 0; turn < Math.min(runs, names.size()); turn++) {
                chart.bringToFront();
                least.add(BenchBrowser.timed(chart, MeasuredView.FIGURES, "turn => update(turn)", turn + 1));
                page.bringToFront();
                openFilter(page);
                var shiftsBefore = page.evaluate("() => performance.now()");
                times.add(BenchBrowser.timed(page, MeasuredView.FIGURES, CLICK_OPTION, names.get(turn)));
                var painted = page.evaluate("() => bench.paints.at(-1).at");
                Subject.pause(QUIET);
                changed = Math.max(changed, late(page, painted, "changed"));
                moved = Math.max(moved, late(page, shiftsBefore, "moved"));
                BenchBrowser.open(page, view, MeasuredView.FIGURES);
            }
        }
        report.add(Line.beside(
                2,
                "sector filter chosen → all four repainted; floor: `updateSeries`",
                Numbers.median(times),
                Numbers.median(least),
                "ms",
                1.3));
        report.add(new Line(
                2,
                "… the last change within a figure after that, in the second that follows",
                Numbers.text(changed, "ms"),
                "",
                OptionalDouble.empty(),
                "0 ms",
                Line.word(changed == 0)));
        report.add(Line.remark(2, "… layout shift from the choice on (CLS)", Numbers.plain(moved)));
    }

    private static double late(Page page, Object moment, String what) {
        return BenchBrowser.milliseconds(page.evaluate(
                "({ moment, what }) => bench.late(moment)[what]", Map.of("moment", moment, "what", what)));
    }

    private static void openFilter(Page page) {
        Until.holds(page, "document.querySelector('vaadin-multi-select-combo-box')");
        page.evaluate("""
                label => {
                  const box = [...document.querySelectorAll('vaadin-multi-select-combo-box')].find(each => each.label === label);
                  box.focus();
                  box.opened = true;
                }""", new Texts("ui").in(Lang.ZH, "filter." + MeasuredView.FILTER));
        Until.holds(
                page,
                "[...document.querySelectorAll('vaadin-multi-select-combo-box-item')].some(item => item.textContent.trim())");
        Subject.pause(300);
    }

    /** Width and height of each figure's picture on the view, in pixels. */
    Map<String, int[]> sizes() {
        try (var context = browser.profile(state)) {
            var page = context.newPage();
            BenchBrowser.open(page, view, MeasuredView.FIGURES);
            var sizes = new HashMap<String, int[]>();
            for (var figure : MeasuredView.FIGURES) {
                var box = page.locator(".figure-card[data-figure='" + figure
                                + "'] :is(.bh-plot, .bh-drawing, bridgehead-figure)")
                        .last()
                        .boundingBox();
                sizes.put(figure, new int[] {(int) box.width, (int) box.height});
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(subject.data().resolveSibling("view.png")));
            return sizes;
        }
    }
}
