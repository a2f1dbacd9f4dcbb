package io.bridgehead.access;

import static io.bridgehead.db.Tables.API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.access.Accounts.Rights;
import io.bridgehead.access.ApiTokens.Wanted;
import io.bridgehead.platform.TestDatabase;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTokensTest {
    private TestDatabase database;
    private Accounts accounts;
    private ApiTokens tokens;
    private Account account;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        AccountsTest.addRegion(database, "CN-NM");
        AccountsTest.addRegion(database, "CN-HL");
        var access = new AccessDatabase(database.dsl());
        accounts = new Accounts(access);
        tokens = new ApiTokens(access);
        account = accounts.create("boss", "li", new Rights(Role.STEWARD, Regions.EVERY, false));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void standsForItsAccountWithTheRoleAndRegionItWasMadeFor() {
        var token = tokens.create(account, new Wanted("loads", Role.PLANNER, "CN-HL", 30));

        var person = tokens.person(token).orElseThrow();

        assertThat(person.getUsername()).isEqualTo("li");
        assertThat(person.role()).isEqualTo(Role.PLANNER);
        assertThat(person.regions().include("CN-HL")).isTrue();
        assertThat(person.regions().include("CN-NM")).isFalse();
    }

    @Test
    void mayNeverMoreThanItsAccountMayAtTheTime() {
        var token = tokens.create(account, new Wanted("loads", Role.STEWARD, null, 30));
        accounts.change("boss", account.id(), new Rights(Role.VIEWER, Regions.only(Set.of("CN-NM")), false));

        var person = tokens.person(token).orElseThrow();

        assertThat(person.role()).isEqualTo(Role.VIEWER);
        assertThat(person.regions().include("CN-HL")).isFalse();
        accounts.close("boss", account.id());
        assertThat(tokens.person(token)).isEmpty();
    }

    @Test
    void isRefusedForMoreThanItsAccountMay() {
        assertThatThrownBy(() -> tokens.create(account, new Wanted("loads", Role.ADMINISTRATOR, null, 30)))
                .hasMessage("token-more");
        accounts.change("boss", account.id(), new Rights(Role.STEWARD, Regions.only(Set.of("CN-NM")), false));
        var less = accounts.find("li").orElseThrow();
        assertThatThrownBy(() -> tokens.create(less, new Wanted("loads", Role.VIEWER, "CN-HL", 30)))
                .hasMessage("token-more");
        assertThatThrownBy(() -> tokens.create(account, new Wanted(" ", Role.VIEWER, null, 30)))
                .hasMessage("token-label");
        assertThatThrownBy(() -> tokens.create(account, new Wanted("loads", Role.VIEWER, null, 367)))
                .hasMessage("token-days");
    }

    @Test
    void endsWhenItSaysAndWhenItIsRevokedByItsOwner() {
        var ended = tokens.create(account, new Wanted("ended", Role.VIEWER, null, 1));
        database.owner()
                .update(API_TOKEN)
                .set(API_TOKEN.EXPIRES_AT, OffsetDateTime.now().minusSeconds(1))
                .execute();
        var revoked = tokens.create(account, new Wanted("revoked", Role.VIEWER, null, 1));
        var other = accounts.create("boss", "wang", new Rights(Role.STEWARD, Regions.EVERY, false));
        var id = tokens.of(account.id()).getFirst().id();

        assertThat(tokens.person(ended)).isEmpty();
        assertThat(tokens.revoke(other, id)).isFalse();
        assertThat(tokens.person(revoked)).isPresent();
        assertThat(tokens.revoke(account, id)).isTrue();
        assertThat(tokens.person(revoked)).isEmpty();
        assertThat(tokens.of(account.id())).isEmpty();
    }

    @Test
    void saysWhenItWasLastUsedAndKeepsNothingItCouldBeUsedBy() {
        var token = tokens.create(account, new Wanted("loads", Role.VIEWER, null, 1));
        assertThat(tokens.of(account.id()).getFirst().lastUsedAt()).isNull();

        tokens.person(token);

        assertThat(tokens.of(account.id()).getFirst().lastUsedAt())
                .isAfter(OffsetDateTime.now().minusMinutes(1));
        assertThat(database.owner().selectFrom(API_TOKEN).fetch().toString()).doesNotContain(token);
        assertThat(token).startsWith("bridgehead_").hasSizeGreaterThan(50);
        assertThat(tokens.person(token + "x")).isEmpty();
        assertThat(tokens.person("")).isEmpty();
    }
}
