package io.bridgehead.bench;

import ch.qos.logback.classic.Level;
import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code ./bridgehead bench}: fills a fresh copy through the import, measures it beside the floors of the same machine in
 * the same run, and prints one table, which {@code target/bench.md} holds too. It asserts nothing.
 */
final class Bench {
    private static final Path RESULT = Path.of("target/bench.md");
    private static final String DATA = "data";
    private static final int MISUSED = 2;

    private final BenchOptions options;
    private final Report report = new Report(System.err::println);

    private Bench(BenchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        quiet();
        try {
            new Bench(BenchOptions.parse(List.of(arguments))).run();
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    /** A line for each statement would cost more than the statement. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private void run() throws IOException {
        clear(options.folder());
        Files.createDirectories(options.folder());
        var subject = started(DATA);
        String machine;
        try (var browser = new BenchBrowser()) {
            report.add(new BenchLoad(options).into(subject));
            subject = restarted(subject);
            machine = Machine.text(options, Optional.of(subject), Optional.of(browser.version()));
            measure(subject, browser);
        } finally {
            subject.close();
        }
        grow();
        var text = "# Bench\n" + machine + "\n" + report.text();
        Files.writeString(RESULT, text);
        System.out.println(text);
    }

    private Subject started(String name) {
        var subject = Subject.start(options.folder().resolve(name), options.port());
        subject.awaitPage();
        return subject;
    }

    private Subject restarted(Subject running) {
        var started = new Subject[] {running};
        report.measure(options, 8, "start", () -> started[0] = new StartTimes(report).measure(running, options));
        return started[0].isAlive() ? started[0] : started(DATA);
    }

    private void measure(Subject subject, BenchBrowser browser) {
        var batches = new SmallBatches(subject.api());
        report.measure(options, 7, "memory at rest", () -> new StartTimes(report).rest(subject));
        if (options.wants(1) || options.wants(2) || options.wants(3) || options.wants(4) || options.wants(10)) {
            report.measure(options, 1, "pages", () -> pages(subject, browser, batches));
        }
        report.measure(options, 7, "open dashboards", () -> new OpenDashboards(subject, browser, report).measure(options));
        report.measure(options, 6, "people at once", () -> new Crowd(subject, batches, report)
                .measure(options.users(), options.runs()));
        report.measure(options, 5, "figures", () -> figures(subject));
        report.measure(options, 9, "import", () -> new ImportTimes(subject, report)
                .measure(new BenchLoad(options).trade(options.importRows(), "import.csv"), options.importRows()));
    }

    private void pages(Subject subject, BenchBrowser browser, SmallBatches batches) {
        var pages = new PageTimes(subject, browser, report, options.runs());
        var sectors = StreamSupport.stream(
                        subject.api()
                                .figure("projects.by-sector", "lang=zh")
                                .path("data")
                                .path("items")
                                .spliterator(),
                        false)
                .limit(options.runs())
                .toList();
        var keys = sectors.stream().map(item -> item.path("key").asString()).toList();
        var names = sectors.stream().map(item -> item.path("name").asString()).toList();
        try (var floor = new StaticPage(
                new FloorData(subject.api(), pages.sizes()).of(MeasuredView.FIGURES, keys))) {
            report.measure(options, 1, "first visits and next views", () -> pages.visits(floor));
            // What the floor's numbers were asked with is known now: the filters are to find nothing that is.
            batches.land();
            report.measure(options, 2, "a filter", () -> pages.filters(floor, names));
        }
        report.measure(options, 4, "bytes", () -> new VisitBytes(
                        browser, report, subject.address() + "/" + MeasuredView.PATH, pages.state())
                .measure());
        report.measure(options, 10, "a landed batch", () -> new LandedBatch(subject, browser, batches, report)
                .measure(pages.state()));
    }

    private void figures(Subject subject) {
        var times = new QueryTimes(subject.database()).measure();
        var worst = times.getFirst();
        report.add(Line.alone(
                5,
                "p95 of the slowest figure at " + Numbers.plain(options.rows()) + " rows of trade (`" + worst.figure()
                        + "`), nothing kept",
                worst.late(),
                "ms",
                10));
        report.add(Line.compared(5, "… beside its bare SQL by JDBC, p95", worst.late(), worst.bareLate(), "ms"));
        report.add(Line.remark(
                5,
                "… figures with a p95 above 10 ms",
                times.stream().filter(time -> time.late() > 10).count() + " of " + times.size()));
        report.add(QueryTimes.appendix("Every figure", times));
    }

    private void grow() {
        if (!options.growth().isEmpty()) {
            report.measure(options, 5, "growth", () -> {
                try (var subject = started("growth")) {
                    new Growth(subject, report).measure(options.growth());
                }
            });
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
