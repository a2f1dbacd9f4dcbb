package io.bridgehead.operations;

import io.bridgehead.platform.Database;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. Asked over a connection of its own, so that a busy pool isn't taken for a database that
 * is away; an answer serves whoever asks within the next moment.
 */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int SECONDS_TO_ANSWER = 3;

    private final DataSource database;
    private final Clock clock;
    private @Nullable Answer last;

    @Autowired
    DatabaseHealth(Database database) {
        this.database = database.probeDataSource(SECONDS_TO_ANSWER);
        this.clock = Clock.systemUTC();
    }

    @Override
    public synchronized Health health() {
        var now = clock.instant();
        var known = last;
        if (known == null || known.until().isBefore(now)) {
            known = new Answer(answers(), now.plus(FRESH));
            last = known;
        }
        return known.up() ? Health.up().build() : Health.down().build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            LOG.warn("The database doesn't answer: {}", e.getMessage());
            return false;
        }
    }

    private record Answer(boolean up, Instant until) {}
}
