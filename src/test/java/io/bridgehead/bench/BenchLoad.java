package io.bridgehead.bench;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Fills a fresh copy through the ordinary import. */
final class BenchLoad {
    /** The first of ten years; nothing of the sample is of a year that these rows hold no month of. */
    static final YearMonth FIRST_MONTH = YearMonth.of(2016, 1);

    static final int MONTHS = 120;
    private static final double SECOND = 1e9;

    private final BenchOptions options;
    private final BenchCodes codes = BenchCodes.shipped();

    BenchLoad(BenchOptions options) {
        this.options = options;
    }

    /** The rows of the import that is timed: of a region of their own, in months of their own. */
    Path trade(long rows, String name) {
        return new BenchData(codes, FIRST_MONTH, MONTHS).trade(options.folder().resolve(name), rows);
    }

    /** Makes the files and loads them, and says how long each took in seconds. */
    Appendix into(Subject subject) {
        var projects = new BenchProjects(codes);
        return new Appendix(
                "What was loaded",
                List.of("profile", "what", "seconds"),
                List.of(
                        loaded(
                                subject,
                                "trade",
                                Numbers.plain(options.rows()) + " rows, " + MONTHS + " months, "
                                        + codes.partners().size() + " partners, "
                                        + codes.chapters().size() + " chapters",
                                trade(options.rows(), "trade.csv")),
                        loaded(
                                subject,
                                "projects",
                                Numbers.plain(options.projects()) + " projects",
                                projects.projects(options.folder().resolve("projects.csv"), options.projects())),
                        loaded(
                                subject,
                                "milestones",
                                codes.chains().size() + " chains",
                                projects.milestones(options.folder().resolve("milestones.csv")))));
    }

    private static List<String> loaded(Subject subject, String profile, String what, Path file) {
        var begun = System.nanoTime();
        subject.api().load(profile, BenchCodes.REGION, file);
        return List.of(profile, what, Numbers.plain((System.nanoTime() - begun) / SECOND));
    }
}
