package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.reference.DatabaseAway;
import java.time.Duration;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** A database that says nothing any more, as behind a broken network: here for two seconds, a minute otherwise. */
class SilentDatabaseTest {
    private static final String TWO_SECONDS = "?socketTimeout=2";

    @Test
    void readingIsGivenUpAndWritingMayTakeAsLongAsItTakes() {
        try (var database = TestDatabase.create();
                var proxy = new FaultyProxy(database.database());
                var pool = shorter(proxy.before(database.database())).pool(2)) {
            var regions = new RegionDatabase(DSL.using(pool, SQLDialect.POSTGRES));
            regions.change("CN-NM", transaction -> transaction.execute("SELECT pg_sleep(3)"));
            assertThatThrownBy(() -> regions.read("CN-NM", transaction -> transaction.fetch("SELECT pg_sleep(3)")))
                    .isInstanceOf(DataAccessException.class);
            assertThat(regions.version("CN-NM")).isEmpty();

            proxy.silence();
            var begun = System.nanoTime();

            assertThatThrownBy(() -> regions.version("CN-NM"))
                    .isInstanceOfSatisfying(
                            DataAccessException.class,
                            e -> assertThat(DatabaseAway.isCauseOf(e)).isTrue());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
        }
    }

    private static Database shorter(Database database) {
        return new Database(
                database.url() + TWO_SECONDS,
                database.owner(),
                database.ownerPassword(),
                database.user(),
                database.password(),
                database.actAs());
    }
}
