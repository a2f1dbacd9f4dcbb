package io.bridgehead.bench;

import com.microsoft.playwright.PlaywrightException;
import io.bridgehead.browser.Until;
import java.util.ArrayList;
import java.util.OptionalDouble;

/** How long after a batch landed an open dashboard shows it. */
final class LandedBatch {
    private static final String GOAL = "a landed batch → an open dashboard repainted";
    private static final int RUNS = 3;
    private static final double PATIENCE = 30_000;
    private static final double MOST = 2_000;

    private final Subject subject;
    private final BenchBrowser browser;
    private final SmallBatches batches;
    private final Report report;

    LandedBatch(Subject subject, BenchBrowser browser, SmallBatches batches, Report report) {
        this.subject = subject;
        this.browser = browser;
        this.batches = batches;
        this.report = report;
    }

    /** Goal 10. */
    void measure(String state) {
        var times = new ArrayList<Double>();
        try (var context = browser.profile(state)) {
            var page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            BenchBrowser.open(page, subject.address() + "/" + MeasuredView.PATH, MeasuredView.FIGURES);
            for (var run = 0; run < RUNS; run++) {
                page.evaluate("() => { bench.from = performance.now(); }");
                batches.land();
                var landed = System.currentTimeMillis();
                Until.holds(
                        page,
                        "names => names.every(name => bench.paints.some(paint => paint.name === name && paint.drawn > bench.from))",
                        MeasuredView.FIGURES);
                var at = BenchBrowser.milliseconds(page.evaluate(
                        "async names => performance.timeOrigin + await bench.painted(names)", MeasuredView.FIGURES));
                times.add(Math.max(0, at - landed));
            }
        } catch (PlaywrightException | AssertionError e) {
            report.add(new Line(
                    10,
                    GOAL,
                    "not within " + Numbers.text(PATIENCE / 1_000, "s"),
                    "",
                    OptionalDouble.empty(),
                    "≤ 2 s",
                    Line.word(false)));
            return;
        }
        report.add(Line.alone(10, GOAL, Numbers.median(times), "ms", MOST));
    }
}
