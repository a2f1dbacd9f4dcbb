package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import io.bridgehead.audit.AuditTrail;
import io.bridgehead.torture.Depth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Promise 2: what a load has answered is there, however PostgreSQL ends. */
class KilledDatabaseTest {
    private static final int KILLS = Depth.times(2, 50);
    private static final long LONGEST = 2_500;
    private static final int ROWS = 60;

    private final Random random = new Random(20261128);
    private final List<Loader> loaders = List.of(new Loader(2021), new Loader(2022));

    @Test
    void everyAcknowledgedBatchIsThereAfterPostgresqlWasKilled(@TempDir Path folder, TestReporter reporter)
            throws IOException, InterruptedException {
        for (var kill = 0; kill < KILLS; kill++) {
            try (var database = FolderDatabase.start(folder.resolve("data"))) {
                check(database);
                killWhileTheyLoad(database);
            }
        }
        try (var database = FolderDatabase.start(folder.resolve("data"))) {
            check(database);
        }
        var acknowledged =
                loaders.stream().mapToInt(loader -> loader.acknowledged).sum();
        assertThat(acknowledged).isGreaterThan(KILLS);
        reporter.publishEntry(
                Depth.FOUND,
                "%d kills of all of PostgreSQL's processes, %d batches acknowledged: each is there, whole; of %d more that were broken off, %d had been stored whole and the others not at all"
                        .formatted(
                                KILLS,
                                acknowledged,
                                loaders.stream()
                                        .mapToInt(loader -> loader.brokenOff)
                                        .sum(),
                                loaders.stream()
                                        .mapToInt(loader -> loader.storedAllTheSame)
                                        .sum()));
    }

    private void killWhileTheyLoad(FolderDatabase database) throws IOException, InterruptedException {
        var threads = loaders.stream()
                .map(loader -> Thread.ofPlatform().start(() -> loader.loadUntilItBreaksOff(database)))
                .toList();
        Thread.sleep(random.nextLong(LONGEST));
        database.kill();
        // PostgreSQL starts again by itself: what hasn't broken off by now would go on for ever.
        loaders.forEach(Loader::stop);
        for (var thread : threads) {
            assertThat(thread.join(Duration.ofMinutes(2))).isTrue();
        }
    }

    private void check(FolderDatabase database) {
        var rows = database.rows();
        for (var loader : loaders) {
            loader.check(database);
        }
        assertThat(rows.fetchCount(BATCH))
                .isEqualTo(loaders.stream()
                        .mapToInt(loader -> loader.acknowledged + loader.storedAllTheSame)
                        .sum());
        var history = new HistoryInvariants(rows);
        history.noOverlap();
        history.rollupsEqualTheFacts();
        assertThat(new AuditTrail(rows).verify(null).problem()).isEmpty();
    }

    /** Loads the months of a year of its own over and over, each file with a number that all its rows have as value. */
    private static final class Loader {
        private final int year;
        private final Map<Integer, Integer> stored = new HashMap<>();
        private int number;
        private int acknowledged;
        private int brokenOff;
        private int storedAllTheSame;
        private boolean unsure;
        private volatile boolean stopped;

        Loader(int year) {
            this.year = year;
        }

        private int month() {
            return 1 + number % 12;
        }

        void stop() {
            stopped = true;
        }

        void loadUntilItBreaksOff(FolderDatabase database) {
            while (!unsure && !stopped) {
                number++;
                unsure = true;
                var file = file();
                try {
                    var report = database.load(
                            Target.TRADE, year + "-" + number + ".csv", () -> new ByteArrayInputStream(file));
                    assertThat(report.problems()).isEmpty();
                    stored.put(month(), number);
                    acknowledged++;
                    unsure = false;
                } catch (ImportFailedException | DataAccessException e) {
                    brokenOff++;
                }
            }
        }

        /** Each month is as it was acknowledged last, or as the one file says that was broken off. */
        void check(FolderDatabase database) {
            stopped = false;
            var found = found(database);
            if (unsure && Integer.valueOf(number).equals(found.get(month()))) {
                stored.put(month(), number);
                storedAllTheSame++;
            }
            unsure = false;
            assertThat(found).isEqualTo(stored);
        }

        private Map<Integer, Integer> found(FolderDatabase database) {
            var f = TRADE_FLOW;
            var found = new HashMap<Integer, Integer>();
            database
                    .rows()
                    .select(f.PERIOD, min(f.VALUE), max(f.VALUE), count())
                    .from(f)
                    .groupBy(f.PERIOD)
                    .fetch()
                    .stream()
                    .filter(row -> row.value1().getYear() == year)
                    .forEach(row -> {
                        assertThat(row.value2()).isEqualByComparingTo(row.value3());
                        assertThat(row.value4()).isEqualTo(ROWS);
                        found.put(row.value1().getMonthValue(), row.value2().intValueExact());
                    });
            return found;
        }

        private byte[] file() {
            var lines = new StringBuilder("period,partner,flow,hs,value,currency\n");
            IntStream.range(0, ROWS)
                    .forEach(row ->
                            lines.append("%d-%02d,MNG,export,%d,%d,CNY%n".formatted(year, month(), 10 + row, number)));
            return lines.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
