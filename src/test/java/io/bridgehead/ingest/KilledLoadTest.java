package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.longrun.ChildJava;
import io.bridgehead.torture.Depth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1: a copy that is killed while it loads starts again with all of the file or nothing of it. */
class KilledLoadTest {
    private static final int KILLS = Depth.times(3, 50);
    private static final int ROWS = Depth.whole() ? MillionRows.ROWS : 60_000;
    private static final String BEFORE = "period,partner,flow,hs,value,currency\n2013-01,MNG,export,,1,CNY";

    private final Random moments = new Random(20261127);

    /** In milliseconds, about what a load takes that nobody kills: longer after each kill, shorter once one has ended. */
    private long longest = Depth.whole() ? 15_000 : 3_000;

    private int copies;

    @Test
    void leavesAllOrNothingWhereverTheProcessIsKilled(@TempDir Path folder, TestReporter reporter)
            throws IOException, InterruptedException {
        var killed = 0;
        var ended = 0;
        while (killed < KILLS) {
            killed += killUntilOneEnds(folder, KILLS - killed);
            ended += killed < KILLS ? 1 : 0;
        }
        startsAgainWhileItsServerIsInALongStatement(data(folder));
        reporter.publishEntry(
                Depth.FOUND,
                "%d kills in loads of %d rows, each followed by a start: 0 rows lost or doubled; %d more loads had ended before their kill, and were there whole"
                        .formatted(killed, ROWS, ended));
    }

    /** A server that is left behind has to be stopped first, and may be far from the end of what it does. */
    private static void startsAgainWhileItsServerIsInALongStatement(Path data)
            throws IOException, InterruptedException {
        var copy = begun(data);
        // It says so just before the statement.
        Thread.sleep(2_000);
        copy.destroyForcibly().waitFor();
        try (var database = FolderDatabase.start(data)) {
            assertThat(database.rows().fetchCount(BATCH)).isPositive();
        }
    }

    /** Kills load after load of one copy, until so many are killed or one has ended before its kill. */
    private int killUntilOneEnds(Path folder, int most) throws IOException, InterruptedException {
        copies++;
        var data = data(folder);
        var file = folder.resolve("rows.csv");
        var untouched = untouched(data, file);
        for (var killed = 0; killed < most; killed++) {
            var ended = kill(data, file);
            try (var database = FolderDatabase.start(data)) {
                var rows = database.rows();
                if (ended || rows.fetchCount(BATCH) > 1) {
                    assertThat(rows.fetchCount(BATCH)).isEqualTo(2);
                    assertThat(rows.fetchCount(TRADE_FLOW)).isEqualTo(1 + ROWS);
                    holds(database);
                    return killed;
                }
                assertThat(TableFingerprints.of(rows)).as("kill %d", killed).isEqualTo(untouched);
                holds(database);
            }
        }
        return most;
    }

    private Path data(Path folder) {
        return folder.resolve("data-" + copies);
    }

    /** A copy with one batch, and a file for the next. */
    private static Map<String, String> untouched(Path data, Path file) throws IOException {
        try (var database = FolderDatabase.start(data)) {
            MillionRows.write(file, MillionRows.partners(database.rows()), ROWS, 25);
            var before = BEFORE.getBytes(StandardCharsets.UTF_8);
            assertThat(database.load(Target.TRADE, "before.csv", () -> new ByteArrayInputStream(before))
                            .loaded())
                    .isTrue();
            return TableFingerprints.of(database.rows());
        }
    }

    /** Answers whether the load had ended by itself. */
    private boolean kill(Path data, Path file) throws IOException, InterruptedException {
        var copy = begun(data, file);
        var begin = System.nanoTime();
        var ended = copy.waitFor(moments.nextLong(longest), TimeUnit.MILLISECONDS);
        if (ended) {
            longest = Math.max(500, Duration.ofNanos(System.nanoTime() - begin).toMillis() - 200);
            assertThat(copy.exitValue()).isZero();
        } else {
            longest += longest / 10;
        }
        copy.destroyForcibly().waitFor();
        return ended;
    }

    /** A process of its own that has just begun its work. */
    private static Process begun(Object... arguments) throws IOException {
        var copy =
                ChildJava.inProductHeap(LoadingCopy.class, arguments).builder().start();
        var said = copy.inputReader(StandardCharsets.UTF_8);
        for (var line = said.readLine(); !LoadingCopy.BEGUN.equals(line); line = said.readLine()) {
            assertThat(line).as("what a copy says that doesn't start").isNotNull();
        }
        return copy;
    }

    private static void holds(FolderDatabase database) {
        var history = new HistoryInvariants(database.rows());
        history.noOverlap();
        history.rollupsEqualTheFacts();
    }
}
