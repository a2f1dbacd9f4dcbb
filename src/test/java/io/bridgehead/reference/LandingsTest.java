package io.bridgehead.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.platform.Announcements;
import io.bridgehead.platform.TestDatabase;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandingsTest {
    private static final String REGION = "CN-NM";
    private static final String OTHER = "CN-HL";
    private static final long PATIENCE = 30;
    private static final String LISTENERS =
            "FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'bridgehead listener'";

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private TestDatabase database;
    private Landings landings;

    @BeforeEach
    void listen() {
        database = TestDatabase.create();
        landings = new Landings(database.database());
    }

    @AfterEach
    void stop() {
        landings.close();
        database.close();
    }

    @Test
    void tellsThePagesOfTheRegionThatABatchLandedIn() throws InterruptedException {
        open("page", REGION);
        open("page elsewhere", OTHER);
        heardTheBeginning(2);

        announce(REGION + ":7");
        assertThat(next()).isEqualTo("page");

        // Who was told of the second one only was not told of the first.
        announce(OTHER + ":8");
        assertThat(next()).isEqualTo("page elsewhere");
        assertThat(told).isEmpty();
    }

    @Test
    void tellsABurstOfBatchesOnce() throws InterruptedException {
        open("page", REGION);
        heardTheBeginning(1);

        database.dsl().transaction(all -> {
            for (var batch = 1; batch <= 5; batch++) {
                all.dsl().execute("SELECT pg_notify('" + Announcements.CHANNEL + "', '" + REGION + ":" + batch + "')");
            }
        });
        assertThat(next()).isEqualTo("page");

        var other = landings.subscribe(OTHER::equals, () -> told.add("later"));
        announce(OTHER + ":9");
        assertThat(next()).isEqualTo("later");
        assertThat(told).isEmpty();
        other.end();
    }

    @Test
    void tellsNobodyWhoLeft() throws InterruptedException {
        var left = open("left", REGION);
        open("stayed", REGION);
        heardTheBeginning(2);

        left.end();
        announce(REGION + ":7");

        assertThat(next()).isEqualTo("stayed");
        assertThat(told).isEmpty();
    }

    @Test
    void listensAgainWhereItsConnectionWasEndedAndTellsEverybodyThen() throws InterruptedException {
        open("page", REGION);
        open("page elsewhere", OTHER);
        heardTheBeginning(2);

        database.owner().fetch("SELECT pg_terminate_backend(pid) " + LISTENERS);
        // What lands while nobody listens: whoever listens again tells all.
        announce(REGION + ":7");

        assertThat(new String[] {next(), next()}).containsExactlyInAnyOrder("page", "page elsewhere");
        announce(OTHER + ":8");
        assertThat(next()).isEqualTo("page elsewhere");
    }

    @Test
    void listensOnceHoweverManyPagesAreOpenAndNoMoreOnceItIsClosed() throws InterruptedException {
        for (var page = 0; page < 50; page++) {
            open("page", REGION);
        }
        heardTheBeginning(50);
        assertThat(listeners()).isEqualTo(1);

        landings.close();

        for (var wait = 0; wait < PATIENCE * 10 && listeners() > 0; wait++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(listeners()).isZero();
    }

    private Landings.Subscription open(String page, String region) {
        return landings.subscribe(region::equals, () -> told.add(page));
    }

    /** Once it listens, it tells that anything may have happened before: at least one of those who were there by then. */
    private void heardTheBeginning(int pages) throws InterruptedException {
        assertThat(next()).isNotEmpty();
        for (var page = 1; page < pages; page++) {
            told.poll(200, TimeUnit.MILLISECONDS);
        }
        told.clear();
    }

    private String next() throws InterruptedException {
        var next = told.poll(PATIENCE, TimeUnit.SECONDS);
        return next == null ? "nobody was told" : next;
    }

    private void announce(String batch) {
        database.dsl().fetch("SELECT pg_notify('" + Announcements.CHANNEL + "', '" + batch + "')");
    }

    private long listeners() {
        var count = database.owner().fetchValue("SELECT count(*) " + LISTENERS);
        return count instanceof Number number ? number.longValue() : -1;
    }
}
