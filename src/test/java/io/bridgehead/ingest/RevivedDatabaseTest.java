package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 2: a copy's own PostgreSQL that ended is there again without anybody's help, with all that was acknowledged. */
class RevivedDatabaseTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Till the end is noticed, and the pause before a restart. */
    private static final Duration LONGER_THAN_IT_TAKES = Duration.ofSeconds(12);

    @Test
    void comesBackByItselfWithAllThatWasAcknowledged(@TempDir Path folder) throws IOException, InterruptedException {
        try (var database = FolderDatabase.start(folder.resolve("data"))) {
            load(database, "2024-01", 10);
            database.kill();

            assertThat(rowsOnceItAnswers(database)).isEqualTo(1);

            load(database, "2024-02", 20);
            database.kill();

            assertThat(rowsOnceItAnswers(database)).isEqualTo(2);
            assertThat(servers(folder)).hasSize(1);
        }
    }

    @Test
    void staysAwayOnceItIsClosed(@TempDir Path folder) throws IOException, InterruptedException {
        try (var database = FolderDatabase.start(folder.resolve("data"))) {
            assertThat(servers(folder)).hasSize(1);
            database.kill();
        }
        Thread.sleep(LONGER_THAN_IT_TAKES);

        assertThat(servers(folder)).isEmpty();
    }

    private static void load(FolderDatabase database, String period, int value) {
        var file = "period,partner,flow,hs,value,currency\n" + period + ",MNG,export,10," + value + ",CNY\n";
        var report = database.load(
                Target.TRADE, period + ".csv", () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.problems()).isEmpty();
    }

    /** By the application's pool. */
    private static int rowsOnceItAnswers(FolderDatabase database) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return database.regions().read(IngestDatabase.REGION_ID, rows -> rows.fetchCount(TRADE_FLOW));
            } catch (DataAccessException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    /** The command lines of servers on a folder's data, and of whatever starts one. */
    private static List<String> servers(Path folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains("-D " + folder))
                .toList();
    }
}
