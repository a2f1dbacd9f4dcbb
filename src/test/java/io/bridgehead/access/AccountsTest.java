package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;
import static io.bridgehead.db.Tables.ACCOUNT_REGION;
import static io.bridgehead.db.Tables.API_TOKEN;
import static io.bridgehead.db.Tables.AUDIT_ENTRY;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.REGION;
import static io.bridgehead.db.Tables.SIGN_IN_ATTEMPT;
import static io.bridgehead.db.Tables.SIGN_IN_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.access.Accounts.Rights;
import io.bridgehead.access.ApiTokens.Wanted;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.figure.Lang;
import io.bridgehead.platform.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final Rights VIEWER = new Rights(Role.VIEWER, Regions.only(Set.of("CN-NM")), false);

    private TestDatabase database;
    private Accounts accounts;
    private Credentials credentials;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        var access = new AccessDatabase(database.dsl());
        accounts = new Accounts(access);
        credentials = new Credentials(access);
        addRegion(database, "CN-NM");
        addRegion(database, "CN-HL");
    }

    @AfterEach
    void close() {
        database.close();
    }

    static void addRegion(TestDatabase database, String id) {
        var owner = database.owner();
        owner.insertInto(COUNTRY, COUNTRY.CODE, COUNTRY.ALPHA2, COUNTRY.M49, COUNTRY.NAME_ZH, COUNTRY.NAME_EN)
                .values("CHN", "CN", "156", "中国", "China")
                .onConflictDoNothing()
                .execute();
        owner.insertInto(REGION, REGION.ID, REGION.NAME_ZH, REGION.NAME_EN, REGION.COUNTRY, REGION.CURRENCY)
                .values(id, id, id, "CHN", "CNY")
                .execute();
    }

    @Test
    void findsAnAccountHoweverItsNameIsTyped() {
        var made = accounts.create("boss", " Ｌi.Na ", VIEWER);

        assertThat(made.name()).isEqualTo("li.na");
        assertThat(accounts.find("LI.NA")).contains(made);
        assertThat(accounts.find("li.nan")).isEmpty();
    }

    @Test
    void takesChineseNamesAndMailAddresses() {
        assertThat(accounts.create("boss", "王芳", VIEWER).name()).isEqualTo("王芳");
        assertThat(accounts.create("boss", "wang@example.org", VIEWER).name()).isEqualTo("wang@example.org");
    }

    @Test
    void refusesANameThatIsTakenOrReservedOrNone() {
        accounts.create("boss", "li", VIEWER);

        assertThatThrownBy(() -> accounts.create("boss", "LI", VIEWER)).hasMessage("taken");
        assertThatThrownBy(() -> accounts.create("boss", "Administrator", VIEWER))
                .hasMessage("taken");
        assertThatThrownBy(() -> accounts.create("boss", "<b>", VIEWER))
                .isInstanceOfSatisfying(
                        BadAccountException.class,
                        e -> assertThat(e.sentence().in(Lang.EN)).contains("letters, digits"));
        assertThatThrownBy(() -> accounts.create("boss", "", VIEWER)).hasMessage("bad-name");
    }

    @Test
    void refusesAnAccountWithoutARegionUnlessItSeesEveryOne() {
        var nowhere = Regions.only(Set.of());

        assertThatThrownBy(() -> accounts.create("boss", "li", new Rights(Role.STEWARD, nowhere, false)))
                .hasMessage("no-region");
        var administrator = accounts.create("boss", "li", new Rights(Role.ADMINISTRATOR, nowhere, false));
        assertThat(administrator.person().regions().include("CN-HL")).isTrue();
    }

    @Test
    void changesRoleAndRegionsAndKeepsTheSession() {
        var made = accounts.create("boss", "li", VIEWER);

        var changed =
                accounts.change("boss", made.id(), new Rights(Role.PLANNER, Regions.only(Set.of("CN-HL")), false));

        assertThat(changed.role()).isEqualTo(Role.PLANNER);
        assertThat(changed.person().regions().include("CN-HL")).isTrue();
        assertThat(changed.person().regions().include("CN-NM")).isFalse();
        assertThat(changed.key()).isEqualTo(made.key());
    }

    @Test
    void endsWhatIsSignedInWhereItIsClosedOrGetsAPasswordOrSignsOutEverywhere() {
        var made = accounts.create("boss", "li", VIEWER);

        var withPassword = credentials.setPassword("li", made.id(), "hash");
        var everywhere = accounts.signOutEverywhere("li", made.id());
        var closed = accounts.close("boss", made.id());

        assertThat(Set.of(made.key(), withPassword.key(), everywhere.key(), closed.key()))
                .hasSize(4);
        assertThat(closed.isOpen()).isFalse();
        assertThat(credentials.password("li")).isEmpty();
        assertThat(accounts.open("boss", made.id()).isOpen()).isTrue();
        assertThat(credentials.password("li")).contains("hash");
    }

    @Test
    void forgetsThePasswordOfWhomeverTheProviderSignsIn() {
        var made = accounts.create("boss", "li", VIEWER);
        credentials.setPassword("li", made.id(), "hash");

        var changed = accounts.change("boss", made.id(), new Rights(Role.VIEWER, Regions.EVERY, true));

        assertThat(changed.hasPassword()).isFalse();
        assertThat(credentials.setPassword("li", made.id(), "hash").hasPassword())
                .isFalse();
    }

    @Test
    void writesEachChangeIntoTheRecord() {
        var made = accounts.create("boss", "li", VIEWER);
        accounts.close("boss", made.id());
        accounts.signOutEverywhere("li", made.id());

        assertThat(database.owner()
                        .select(AUDIT_ENTRY.ACTOR, AUDIT_ENTRY.SUBJECT)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION.eq("rights-changed"))
                        .orderBy(AUDIT_ENTRY.SEQ)
                        .fetch(row -> row.value1() + ": " + row.value2()))
                .containsExactly(
                        "boss: " + AuditSubject.ACCOUNT_MADE.of("li", "viewer", "CN-NM"),
                        "boss: " + AuditSubject.ACCOUNT_CLOSED.of("li", "viewer", "CN-NM"),
                        "li: " + AuditSubject.ACCOUNT_SIGNED_OUT.of("li", "viewer", "CN-NM"));
    }

    @Test
    void showsNothingOfSigningInToATransactionThatIsAboutSomethingElse() {
        var access = new AccessDatabase(database.dsl());
        var account = accounts.create("boss", "li", VIEWER);
        new ApiTokens(access).create(account, new Wanted("loads", Role.VIEWER, null, 1));
        new Attempts(access).begin("li", "192.0.2.1");
        new SignInLinks(access).create();

        for (var table : List.of(ACCOUNT, ACCOUNT_REGION, API_TOKEN, SIGN_IN_ATTEMPT, SIGN_IN_LINK)) {
            assertThat(database.owner().fetchCount(table)).as(table.getName()).isPositive();
            assertThat(database.dsl().fetchCount(table)).as(table.getName()).isZero();
        }
        int inARegion = database.regions().read("CN-NM", transaction -> transaction.fetchCount(ACCOUNT));
        assertThat(inARegion).isZero();
    }
}
