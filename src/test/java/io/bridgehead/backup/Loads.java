package io.bridgehead.backup;

import io.bridgehead.ingest.FileStore;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Imports;
import io.bridgehead.ingest.Target;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads batch after batch into a database until it is closed. */
final class Loads implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database;
    private final AtomicInteger done = new AtomicInteger();
    private final Thread thread;
    private volatile boolean ended;

    Loads(TestDatabase database) {
        this.database = database;
        this.thread = Thread.ofVirtual().name("loads").start(this::run);
    }

    /** Loads a month of trade with some partners. */
    static boolean load(TestDatabase database, int month, int value) {
        var rows = Stream.of("MNG", "RUS", "JPN", "KOR", "DEU")
                .map(partner -> "20%02d-%02d,%s,export,2701,%d,CNY"
                        .formatted(10 + month / 12 % 10, 1 + month % 12, partner, value))
                .collect(Collectors.joining("\n"));
        var file = ("period,partner,flow,hs,value,currency\n" + rows).getBytes(StandardCharsets.UTF_8);
        var imports = new Imports(
                database.regions(), Clock.systemUTC(), Limits.DEFAULT, new FileStore(database.regions(), 1 << 20));
        return imports.load(ImportRequest.of(
                        Target.TRADE.canonical(), "CN-NM", "load.csv", () -> new ByteArrayInputStream(file), "tester"))
                .loaded();
    }

    /** Waits until one more was loaded than there is now. */
    void awaitAnother() throws InterruptedException {
        var before = done.get();
        for (var until = System.nanoTime() + PATIENCE.toNanos(); done.get() == before; ) {
            if (System.nanoTime() > until) {
                throw new AssertionError("nothing is loaded any more");
            }
            Thread.sleep(10);
        }
    }

    private void run() {
        for (var number = 0; !ended; number++) {
            if (load(database, number, 1_000 + number)) {
                done.incrementAndGet();
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
