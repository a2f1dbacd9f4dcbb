package io.bridgehead.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts an embedded server again that ended without having been asked to, such as by the kernel for want of memory. It
 * comes back where it was: whoever lost a connection to it finds it again.
 */
final class ServerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);

    private final Cluster cluster;
    private final RestartPace pace = new RestartPace();
    private volatile boolean wanted = true;

    private ServerWatch(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Watches the server of a cluster that has just been started. */
    static ServerWatch begin(Cluster cluster) {
        var watch = new ServerWatch(cluster);
        cluster.server()
                .flatMap(server -> server.info().command())
                .map(program -> Path.of(program).resolveSibling("pg_ctl"))
                .ifPresent(control -> Thread.ofVirtual().name("database watch").start(() -> watch.watch(control)));
        return watch;
    }

    /** Leaves the server alone from now on; what is under way to start it is over afterwards. */
    @Override
    public synchronized void close() {
        wanted = false;
    }

    private void watch(Path control) {
        do {
            cluster.server().ifPresent(server -> server.onExit().join());
        } while (wanted && startsAgain(control));
    }

    /** Whether there is a server to watch again, or another attempt to make. */
    private boolean startsAgain(Path control) {
        var pause = pace.pause(Instant.now());
        if (pause.isEmpty()) {
            LOG.error(
                    "The database ended again, or didn't start, {} times within {} minutes: it isn't started any more. Is"
                            + " there enough memory, and room on the disk? Restart Bridgehead then.",
                    RestartPace.MOST,
                    RestartPace.WITHIN.toMinutes());
            return false;
        }
        return rested(pause.get()) && startAgain(control);
    }

    private static boolean rested(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized boolean startAgain(Path control) {
        if (!wanted) {
            return false;
        }
        try {
            if (cluster.startAgain(control)) {
                LOG.warn("The database ended without having been asked to, and was started again.");
            } else {
                LOG.warn("The database ended without having been asked to, and can't be started again yet.");
            }
            return true;
        } catch (IOException e) {
            LOG.error("The database ended without having been asked to, and the program that starts it is gone.");
            LOG.debug("The database can't be started again", e);
            return false;
        }
    }
}
