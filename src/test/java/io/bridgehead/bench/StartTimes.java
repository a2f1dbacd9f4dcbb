package io.bridgehead.bench;

import java.util.ArrayList;

/** How long a start on existing data takes, and what the server takes when it has started. */
final class StartTimes {
    private static final int RUNS = 5;
    private static final double MOST = 5_000;
    private static final double MOST_AT_REST = 280;
    private static final long REST = 5_000;

    private final Report report;

    StartTimes(Report report) {
        this.report = report;
    }

    /** Goal 8. Ends the copy, and answers the last of those it started. */
    Subject measure(Subject running, BenchOptions options) {
        var subject = running;
        var times = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            subject.close();
            subject = Subject.start(running.data(), options.port());
            times.add(subject.awaitPage());
        }
        report.add(Line.alone(8, "process start → first page, existing data", Numbers.median(times), "ms", MOST));
        return subject;
    }

    /** Goal 7, its first half: of a copy that has only just started. */
    void rest(Subject subject) {
        var memory = new ServerMemory(subject);
        Subject.pause(REST);
        memory.collect();
        Subject.pause(1_000);
        var resident = memory.resident();
        var live = memory.liveHeap();
        report.add(Line.alone(7, "server at rest, RSS after a forced collection", resident, "MB", MOST_AT_REST));
        report.add(Line.remark(
                7,
                "… with PostgreSQL's processes (PSS)",
                Numbers.text(resident + memory.postgres(), "MB") + ", of it live heap " + Numbers.text(live, "MB")));
    }
}
