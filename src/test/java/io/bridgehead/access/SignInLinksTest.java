package io.bridgehead.access;

import static io.bridgehead.db.Tables.SIGN_IN_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.SignInLinks.Redemption;
import io.bridgehead.platform.TestDatabase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInLinksTest {
    private static TestDatabase database;
    private static SignInLinks links;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        links = new SignInLinks(new AccessDatabase(database.dsl()));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void forgetAll() {
        database.owner().deleteFrom(SIGN_IN_LINK).execute();
    }

    @Test
    void redeemsALinkOnceAndSaysAfterwardsThatItWasUsed() {
        var link = links.create();

        assertThat(links.redeem(link.token()).redemption()).isEqualTo(Redemption.REDEEMED);
        assertThat(links.redeem(link.token()).redemption()).isEqualTo(Redemption.USED);
    }

    @Test
    void refusesALinkAfterAnHour() {
        var link = links.create();
        assertThat(expiry()).isEqualTo(created().plusHours(1));
        move(SIGN_IN_LINK.EXPIRES_AT, OffsetDateTime.now().minusSeconds(1));

        assertThat(links.redeem(link.token()).redemption()).isEqualTo(Redemption.EXPIRED);
    }

    @Test
    void knowsNoLinkItDidNotMake() {
        links.create();

        assertThat(links.redeem("made-up").redemption()).isEqualTo(Redemption.UNKNOWN);
        assertThat(links.redeem("").redemption()).isEqualTo(Redemption.UNKNOWN);
    }

    @Test
    void letsExactlyOneOfManyWhoTryAtOnceIn() throws Exception {
        var link = links.create();
        var together = new CyclicBarrier(6);
        Callable<Redemption> attempt = () -> {
            together.await();
            return links.redeem(link.token()).redemption();
        };
        var answers = new ArrayList<Redemption>();
        try (var people = Executors.newFixedThreadPool(6)) {
            for (Future<Redemption> answer : people.invokeAll(Collections.nCopies(6, attempt))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(Redemption.REDEEMED);
        assertThat(Collections.frequency(answers, Redemption.USED)).isEqualTo(5);
    }

    @Test
    void keepsAHashInPlaceOfTheToken() {
        var link = links.create();

        assertThat(tokens()).singleElement().asString().hasSize(64).doesNotContain(link.token());
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @Test
    void forgetsLinksAWeekAfterTheyExpired() {
        links.create();
        move(SIGN_IN_LINK.EXPIRES_AT, OffsetDateTime.now().minusDays(8));

        links.create();

        assertThat(tokens()).hasSize(1);
    }

    @Test
    void writesTheLinkUnderTheAddressOfTheCopy() {
        var link = new SignInLink("token");

        assertThat(link.at("http://localhost:8080")).isEqualTo("http://localhost:8080/sign-in?link=token");
        assertThat(link.at("https://example.org/bridgehead/"))
                .isEqualTo("https://example.org/bridgehead/sign-in?link=token");
    }

    private static List<String> tokens() {
        return database.owner()
                .select(SIGN_IN_LINK.TOKEN_SHA256)
                .from(SIGN_IN_LINK)
                .fetch(SIGN_IN_LINK.TOKEN_SHA256);
    }

    private static OffsetDateTime created() {
        return database.owner().fetchSingle(SIGN_IN_LINK).getCreatedAt();
    }

    private static OffsetDateTime expiry() {
        return database.owner().fetchSingle(SIGN_IN_LINK).getExpiresAt();
    }

    private static void move(Field<OffsetDateTime> time, OffsetDateTime to) {
        database.owner().update(SIGN_IN_LINK).set(time, to).execute();
    }
}
