package io.bridgehead.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Many people who look at one view at the same moment, just after a batch landed, so that nothing is known yet: each
 * asks for all its figures at once, over HTTP, as a page does.
 */
final class Crowd {
    private static final double MOST = 2;
    /** Each figure asked once, with room for what the database looks at by itself meanwhile. */
    private static final double MOST_SCANS = 1.5;

    /** An idle connection of PostgreSQL counts what it did up to ten seconds late. */
    private static final long COUNTED = 11_000;

    private final Subject subject;
    private final SmallBatches batches;
    private final Report report;

    Crowd(Subject subject, SmallBatches batches, Report report) {
        this.subject = subject;
        this.batches = batches;
        this.report = report;
    }

    /** Goal 6. */
    void measure(int users, int runs) {
        var alone = new ArrayList<Double>();
        var together = new ArrayList<Double>();
        look(users);
        for (var run = 0; run < runs; run++) {
            batches.land();
            alone.addAll(look(1));
            batches.land();
            together.addAll(look(users));
        }
        var one = Numbers.quantile(alone, 0.95);
        report.add(Line.beside(
                6,
                "the view of " + users + " people at once, p95; floor: of one person",
                Numbers.quantile(together, 0.95),
                one,
                "ms",
                MOST));
        var scansOfOne = scansOf(1);
        var scansOfAll = scansOf(users);
        report.add(Line.beside(
                6,
                "… scans of projects' tables these take; floor: of one person",
                scansOfAll,
                scansOfOne,
                "scans",
                MOST_SCANS));
    }

    /** What each waited for the whole view, in milliseconds. */
    private List<Double> look(int users) {
        var start = new CountDownLatch(1);
        var api = subject.api();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var views = new ArrayList<Future<Double>>();
            for (var user = 0; user < users; user++) {
                Callable<Double> view = () -> {
                    start.await();
                    var begun = System.nanoTime();
                    var figures = MeasuredView.FIGURES.stream()
                            .map(figure -> people.submit(() -> api.figureText(figure, "")))
                            .toList();
                    for (var figure : figures) {
                        figure.get();
                    }
                    return (System.nanoTime() - begun) / Numbers.NANOS;
                };
                views.add(people.submit(view));
            }
            start.countDown();
            var times = new ArrayList<Double>();
            for (var view : views) {
                times.add(view.get());
            }
            return times;
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long scansOf(int users) {
        batches.land();
        Subject.pause(COUNTED);
        var before = scans();
        look(users);
        Subject.pause(COUNTED);
        return scans() - before;
    }

    private long scans() {
        return DSL.using(subject.database().ownerDataSource(), SQLDialect.POSTGRES)
                .fetchSingle(
                        "SELECT coalesce(sum(seq_scan + coalesce(idx_scan, 0)), 0)::bigint FROM pg_stat_user_tables"
                                + " WHERE relname LIKE 'project%'")
                .get(0, Long.class);
    }
}
