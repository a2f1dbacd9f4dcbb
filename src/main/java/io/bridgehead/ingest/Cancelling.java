package io.bridgehead.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the statement a load is in the middle of once its user has had enough: a check of millions of rows takes long. */
final class Cancelling {
    private static final Logger LOG = LoggerFactory.getLogger(Cancelling.class);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private Cancelling() {}

    /** Does the work, on this thread, while another one watches. */
    static <T> T whileWatched(DSLContext dsl, Progress progress, Supplier<T> work) {
        if (!progress.mayCancel()) {
            return work.get();
        }
        var watcher = dsl.connectionResult(
                connection -> Thread.ofVirtual().name("cancelling").start(() -> watch(connection, progress)));
        try {
            return work.get();
        } finally {
            end(watcher);
        }
    }

    private static void watch(Connection connection, Progress progress) {
        try {
            while (!progress.isCancelled()) {
                Thread.sleep(PAUSE);
            }
            // Again and again: a statement may end by itself and the next begin just then.
            while (true) {
                connection.unwrap(PGConnection.class).cancelQuery();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            // The load is over.
        } catch (SQLException e) {
            LOG.warn("a load could not be ended", e);
        }
    }

    /** No statement behind this may be ended by a watcher that hasn't noticed yet. */
    private static void end(Thread watcher) {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
