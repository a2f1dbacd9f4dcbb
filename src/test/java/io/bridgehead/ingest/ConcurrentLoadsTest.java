package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.torture.Depth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Promise 4: loads that overlap wait for each other, and leave what they would have left one after another. */
class ConcurrentLoadsTest {
    private static final List<String> PARTNERS = List.of("MNG", "RUS", "USA", "JPN", "KOR", "DEU", "KAZ", "AUS");
    private static final int THREADS = 4;
    private static final int LOADS = Depth.times(50, 200);

    /** By the batch that it became. */
    private final Map<Long, String[]> files = new ConcurrentHashMap<>();

    @Test
    void letsOverlappingLoadsWaitForEachOtherAndNeverInACircle(TestReporter reporter)
            throws InterruptedException, ExecutionException {
        try (var database = new IngestDatabase();
                var pool = Executors.newFixedThreadPool(THREADS)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var random = new Random(thread);
                work.add(() -> {
                    for (var load = 0; load < LOADS; load++) {
                        var file = file(random);
                        files.put(database.load(Target.TRADE, file).batch().orElseThrow(), file);
                    }
                    return true;
                });
            }
            try (var watcher = Executors.newSingleThreadExecutor()) {
                var running = new AtomicBoolean(true);
                var seen = watcher.submit(() -> watch(database, running));
                for (var done : pool.invokeAll(work)) {
                    assertThat(done.get()).isTrue();
                }
                running.set(false);
                var batches = database.rows().select(BATCH.ID).from(BATCH).fetch(BATCH.ID);
                assertThat(seen.get())
                        .allSatisfy((last, count) -> assertThat(batches)
                                .as("batches up to " + last + ", the last one seen with " + count + " others")
                                .filteredOn(id -> id <= last)
                                .hasSize(count));
            }

            assertThat(database.rows().fetchCount(BATCH)).isEqualTo(THREADS * LOADS);
            var total = database.rows()
                    .select(sum(TRADE_FLOW.VALUE))
                    .from(TRADE_FLOW)
                    .fetchSingle()
                    .value1();
            assertThat(database.rows()
                            .select(sum(TRADE_YEAR_PARTNER.VALUE))
                            .from(TRADE_YEAR_PARTNER)
                            .fetchSingle()
                            .value1())
                    .isEqualByComparingTo(total);
            var history = new HistoryInvariants(database.rows());
            history.noOverlap();
            history.rollupsEqualTheFacts();
            assertThat(deadlocks(database)).isZero();
            assertThat(history.now()).isEqualTo(oneAfterAnother());
            reporter.publishEntry(
                    Depth.FOUND,
                    "%d runs of %d overlapping loads: 0 deadlocks; rows and rollups are those of the same loads one after another"
                            .formatted(LOADS, THREADS));
        }
    }

    private static long deadlocks(IngestDatabase database) {
        return database.rows()
                .fetchSingle("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                .get(0, Long.class);
    }

    /** What the same files leave that nobody else loads at the same time, in the order of their batches. */
    private Map<String, String> oneAfterAnother() {
        try (var database = new IngestDatabase()) {
            new TreeMap<>(files)
                    .values()
                    .forEach(
                            file -> assertThat(database.load(Target.TRADE, file).loaded())
                                    .isTrue());
            return new HistoryInvariants(database.rows()).now();
        }
    }

    /** How many batches can be seen when one is the last of them: later none may come in below it. */
    private static Map<Long, Integer> watch(IngestDatabase database, AtomicBoolean running) {
        var seen = new HashMap<Long, Integer>();
        while (running.get()) {
            var row = database.rows().select(max(BATCH.ID), count()).from(BATCH).fetchSingle();
            if (row.value2() > 0) {
                seen.put(row.value1(), row.value2());
            }
        }
        return seen;
    }

    /** Six months of two years, each with some of the partners, in no order. */
    private static String[] file(Random random) {
        var lines = new ArrayList<String>();
        lines.add("period,partner,flow,hs,value,currency");
        random.ints(0, 24)
                .distinct()
                .limit(6)
                .forEach(month -> random.ints(0, PARTNERS.size())
                        .distinct()
                        .limit(4)
                        .forEach(partner -> lines.add("%d-%02d,%s,import,27,%d,CNY"
                                .formatted(
                                        2023 + month / 12,
                                        month % 12 + 1,
                                        PARTNERS.get(partner),
                                        random.nextInt(1, 1_000)))));
        return lines.toArray(String[]::new);
    }
}
