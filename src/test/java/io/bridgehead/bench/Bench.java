package io.bridgehead.bench;

import io.bridgehead.longrun.QuietLog;
import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

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
    private String machine = "";

    private Bench(BenchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        QuietLog.begin();
        try {
            new Bench(BenchOptions.parse(List.of(arguments))).run();
            // What drives the browser would keep this process alive.
            System.exit(0);
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    private void run() throws IOException {
        clear(options.folder());
        Files.createDirectories(options.folder());
        var subject = started(DATA);
        try (var browser = new BenchBrowser()) {
            machine = Machine.text(options, subject, browser.version());
            report.add(new BenchLoad(options).into(subject));
            subject = restarted(subject);
            measure(subject, browser);
        } finally {
            subject.close();
        }
        grow();
        System.out.println(text());
    }

    private String text() {
        return "# Bench\n" + machine + "\n" + report.text();
    }

    /** Measures one goal, and writes down what is known by then: who ends the bench early has that. */
    private void goal(List<Integer> goals, String what, Runnable measuring) {
        report.measure(options, goals, what, measuring);
        try {
            Files.writeString(RESULT, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Subject started(String name) {
        var subject = Subject.start(options.folder().resolve(name), options.port());
        subject.awaitPage();
        return subject;
    }

    private Subject restarted(Subject running) {
        var started = new Subject[] {running};
        goal(List.of(8), "start", () -> started[0] = new StartTimes(report).measure(running, options));
        return started[0].isAlive() ? started[0] : started(DATA);
    }

    private void measure(Subject subject, BenchBrowser browser) {
        var batches = new SmallBatches(subject.api());
        goal(List.of(7), "memory at rest", () -> new StartTimes(report).rest(subject));
        goal(List.of(1, 2, 3, 4, 10), "pages", () -> pages(subject, browser, batches));
        goal(List.of(7), "open dashboards", () -> new OpenDashboards(subject, browser, report).measure(options));
        goal(
                List.of(6),
                "people at once",
                () -> new Crowd(subject, batches, report).measure(options.users(), options.runs()));
        goal(List.of(5), "figures", () -> figures(subject));
        goal(
                List.of(9),
                "import",
                () -> new ImportTimes(subject, report)
                        .measure(
                                new BenchLoad(options).trade(options.importRows(), "import.csv"),
                                options.importRows()));
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
        try (var floor = new StaticPage(new FloorData(subject.api(), pages.sizes()).of(MeasuredView.FIGURES, keys))) {
            goal(List.of(1, 3), "first visits and next views", () -> pages.visits(floor));
            // What the floor's numbers were asked with is known now: the filters are to find nothing that is.
            batches.land();
            goal(List.of(2), "a filter", () -> pages.filters(floor, names));
        }
        goal(
                List.of(4),
                "bytes",
                () -> new VisitBytes(browser, report, subject.address() + "/" + MeasuredView.PATH, pages.state())
                        .measure());
        goal(
                List.of(10),
                "a landed batch",
                () -> new LandedBatch(subject, browser, batches, report).measure(pages.state()));
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
            goal(List.of(5), "growth", () -> {
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
