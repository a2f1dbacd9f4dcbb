package io.bridgehead.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is announced in the database, whichever copy of the program announced it, over a connection of its own that
 * is taken up again whenever it is lost. What was announced meanwhile can't be heard any more: the listener is told so.
 */
public final class Announcements implements AutoCloseable {
    /** Where loads are announced as {@code region:batch}. */
    public static final String CHANNEL = "bridgehead";

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration BURST = Duration.ofMillis(200);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    /** Short: open pages say that the database is away until it is heard of again. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource source;
    private final Listener listener;
    private final Thread thread;

    /** Begins to listen; {@code source} is asked for one connection at a time. */
    public Announcements(DataSource source, Listener listener) {
        this.source = source;
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("announcements").start(this::listen);
    }

    /** Stops listening, and drops the connection. */
    @Override
    public void close() {
        // A virtual thread that waits for the network leaves it at once, and its connection is closed.
        thread.interrupt();
    }

    private void listen() {
        var pause = FIRST_PAUSE;
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = source.getConnection()) {
                begin(connection);
                pause = FIRST_PAUSE;
                hear(connection);
            } catch (SQLException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                listener.lost();
                LOG.warn("Loads aren't heard of for the moment: {}", e.getMessage());
                LOG.debug("The connection that listens was lost", e);
                rest(pause);
                pause = pause.plus(pause).compareTo(LONGEST_PAUSE) < 0 ? pause.plus(pause) : LONGEST_PAUSE;
            }
        }
    }

    private void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        // From here on nothing is missed; what came before, maybe.
        listener.began();
    }

    private void hear(Connection connection) throws SQLException {
        var announced = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            var said = new HashSet<String>();
            add(said, announced, QUIET);
            if (!said.isEmpty()) {
                // Loads come in bursts, such as those of one folder: they are told together.
                rest(BURST);
                add(said, announced, Duration.ofMillis(1));
                listener.heard(Set.copyOf(said));
            } else if (!connection.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("the database doesn't answer");
            }
        }
    }

    private static void add(Set<String> said, PGConnection connection, Duration wait) throws SQLException {
        // Null where there are none, whatever its contract says.
        var notifications = connection.getNotifications(Math.toIntExact(wait.toMillis()));
        if (notifications != null) {
            for (var notification : notifications) {
                said.add(notification.getParameter());
            }
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called on the thread that listens: it is to be quick. */
    public interface Listener {
        /** The connection stands, for the first time or again: anything may have been announced before. */
        void began();

        /** The connection is lost, or can't be had again yet. */
        void lost();

        /** @param said what was announced in a short while, each once */
        void heard(Set<String> said);
    }
}
