package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed leaves all of the file or nothing of it, wherever it was. */
class KilledLoadTest {
    private static final int KILLS = Integer.getInteger("bridgehead.test.kills", 10);

    /** The longest a load takes that nobody kills; shorter than that once one was quicker than its kill. */
    private long longest = 15_500;

    @Test
    void leavesAllOrNothingWhereverTheProcessIsKilled(@TempDir Path folder) throws IOException, InterruptedException {
        var killed = 0;
        while (killed < KILLS) {
            killed += killUntilOneEnds(folder.resolve("million.csv"), killed);
        }
        assertThat(killed).isEqualTo(KILLS);
    }

    /** Kills load after load of one database; one that ends before its kill has all its rows there. */
    private int killUntilOneEnds(Path file, int before) throws IOException, InterruptedException {
        try (var database = new IngestDatabase()) {
            MillionRows.write(file, MillionRows.partners(database), 25);
            assertThat(database.load(Target.TRADE, "period,partner,flow,hs,value,currency", "2016-01,MNG,export,,1,CNY")
                            .loaded())
                    .isTrue();
            var untouched = database.fingerprint();
            var killed = 0;
            while (before + killed < KILLS) {
                // Spread over the load: its reading, its checks, its storing.
                var pause = 1_500 + (before + killed) * (longest - 1_500) / KILLS;
                var begin = System.nanoTime();
                var process = start(database, file);
                var ended = process.waitFor(pause, TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                awaitTheServersEnd(database);
                if (database.rows().fetchCount(BATCH) == 2) {
                    assertThat(database.rows().fetchCount(TRADE_FLOW)).isGreaterThanOrEqualTo(MillionRows.ROWS);
                    longest = Math.max(
                            2_000, Duration.ofNanos(System.nanoTime() - begin).toMillis() - 500);
                    return killed;
                }
                assertThat(ended)
                        .as("a load that stored nothing, and wasn't killed")
                        .isFalse();
                assertThat(database.fingerprint())
                        .as("kill %d", before + killed)
                        .isEqualTo(untouched);
                killed++;
            }
            return killed;
        }
    }

    private static Process start(IngestDatabase database, Path file) throws IOException {
        var connection = database.database().database();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionRows.class.getName(),
                        connection.url(),
                        connection.user(),
                        String.valueOf(connection.password()),
                        file.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The server notices that its client is gone when it next talks to it, which may be after a long statement. */
    private static void awaitTheServersEnd(IngestDatabase database) throws InterruptedException {
        var others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
                + " AND pid <> pg_backend_pid()";
        while (database.rows().fetchSingle(others).get(0, Long.class) > 0) {
            Thread.sleep(100);
        }
    }
}
