package io.bridgehead.access;

import static io.bridgehead.db.Tables.SIGN_IN_ATTEMPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.bridgehead.access.Accounts.Rights;
import io.bridgehead.access.PasswordSignIn.Circumstances;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.platform.TestDatabase;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Ten failed sign-ins hold up an account and an address; a wrong name and a wrong password are answered alike. */
class PasswordSignInTest {
    private static final String PASSWORD = "three herds of white camels";
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    private TestDatabase database;
    private Accounts accounts;
    private Credentials credentials;
    private Counted encoder;
    private PasswordSignIn signIn;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        AccountsTest.addRegion(database, "CN-NM");
        encoder = new Counted();
        signIn = started();
        var made = accounts.create("boss", "li", new Rights(Role.PLANNER, Regions.only(Set.of("CN-NM")), false));
        credentials.setPassword("li", made.id(), new Passwords(encoder).hash(PASSWORD));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** As after a start: nothing but the database is known. */
    private PasswordSignIn started() {
        var access = new AccessDatabase(database.dsl());
        accounts = new Accounts(access);
        credentials = new Credentials(access);
        return new PasswordSignIn(
                accounts,
                credentials,
                new Attempts(access),
                new Codes(access, Clock.fixed(NOON, ZoneOffset.UTC)),
                new AuditTrail(database.dsl()),
                new Passwords(encoder));
    }

    @Test
    void signsInByNameAndPassword() {
        var signedIn = attempt("LI", PASSWORD, "192.0.2.1", "");

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getName()).isEqualTo("li");
        assertThat(signedIn.getAuthorities()).extracting("authority").containsExactly("ROLE_VIEWER", "ROLE_PLANNER");
    }

    @Test
    void holdsUpAnAccountAfterTenWrongPasswordsFromAnywhereAndAcrossARestart() {
        for (var i = 1; i <= 10; i++) {
            var address = "192.0.2." + i;
            assertThat(refused("li", "wrong", address)).isInstanceOf(BadCredentialsException.class);
        }

        assertThat(refused("li", PASSWORD, "198.51.100.1")).isInstanceOf(LockedException.class);
        signIn = started();
        assertThat(refused("li", PASSWORD, "198.51.100.2")).isInstanceOf(LockedException.class);
        assertThat(refused("wang", PASSWORD, "198.51.100.2")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void holdsUpAnAddressAfterTenWrongNamesAndLeavesOthersAlone() {
        for (var i = 1; i <= 10; i++) {
            assertThat(refused("nobody" + i, "wrong", "192.0.2.1")).isInstanceOf(BadCredentialsException.class);
        }
        signIn = started();

        assertThat(refused("li", PASSWORD, "192.0.2.1")).isInstanceOf(LockedException.class);
        assertThat(attempt("li", PASSWORD, "192.0.2.2", "").isAuthenticated()).isTrue();
    }

    @Test
    void takesTheAddressesOfOneNetworkForOne() {
        for (var i = 1; i <= 10; i++) {
            refused("nobody" + i, "wrong", "2001:db8:0:1::" + i);
        }

        assertThat(refused("li", PASSWORD, "2001:db8:0:1:ffff::1")).isInstanceOf(LockedException.class);
        assertThat(attempt("li", PASSWORD, "2001:db8:0:2::1", "").isAuthenticated())
                .isTrue();
    }

    @Test
    void letsSomebodyInAgainAfterAQuarterOfAnHourHoweverOftenTheyWereTriedMeanwhile() {
        for (var i = 1; i <= 30; i++) {
            refused("li", "wrong", "192.0.2." + i);
        }
        database.owner()
                .update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.LAST_AT, OffsetDateTime.now().minusMinutes(16))
                .execute();

        assertThat(attempt("li", PASSWORD, "192.0.2.99", "").isAuthenticated()).isTrue();
    }

    @Test
    void countsNoAttemptThatWentWell() {
        for (var i = 1; i <= 25; i++) {
            assertThat(attempt("li", PASSWORD, "192.0.2.1", "").isAuthenticated())
                    .isTrue();
        }
    }

    @Test
    void triesNoMoreThanTenOfManyAtOnce() throws Exception {
        Callable<AuthenticationException> wrong = () -> refused("li", "wrong", "192.0.2.1");
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = people.invokeAll(Collections.nCopies(40, wrong));
            var tried = 0;
            for (var answer : answers) {
                tried += answer.get() instanceof BadCredentialsException ? 1 : 0;
            }
            assertThat(tried).isEqualTo(10);
        }
    }

    @Test
    void answersAWrongNameAndAWrongPasswordAlikeWithTheSameWork() {
        // The first of all works out what a missing account's password is compared with.
        refused("nobody", "wrong", "192.0.2.1");
        var before = encoder.compared.get();

        var wrongName = refused("nobody2", PASSWORD, "192.0.2.2");
        var afterName = encoder.compared.get();
        var wrongPassword = refused("li", "wrong", "192.0.2.3");
        var afterPassword = encoder.compared.get();

        assertThat(wrongName).hasSameClassAs(wrongPassword).hasMessage(wrongPassword.getMessage());
        assertThat(afterName - before).isEqualTo(1);
        assertThat(afterPassword - afterName).isEqualTo(1);
        assertThat(encoder.costs).as("memory and passes of each hash").containsExactly("m=19456,t=2,p=1");
    }

    @Test
    void refusesAClosedAccountAsIfItWerentThere() {
        accounts.close("boss", accounts.find("li").orElseThrow().id());

        assertThat(refused("li", PASSWORD, "192.0.2.1")).hasMessage("wrong");
    }

    @Test
    void asksForACodeWhereTheAccountDoesAndTakesEachOnce() throws GeneralSecurityException {
        var secret = new Codes(new AccessDatabase(database.dsl())).make();
        credentials.setCodes("li", accounts.find("li").orElseThrow().id(), secret);
        var code = code(secret, NOON);

        assertThat(refused("li", PASSWORD, "192.0.2.1")).hasMessage("wrong");
        assertThatThrownBy(() -> attempt("li", "wrong", "192.0.2.1", code)).hasMessage("wrong");
        assertThat(attempt("li", PASSWORD, "192.0.2.1", code).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> attempt("li", PASSWORD, "192.0.2.1", code)).hasMessage("wrong");
        assertThatThrownBy(() -> attempt("li", PASSWORD, "192.0.2.1", code(secret, NOON.minusSeconds(90))))
                .hasMessage("wrong");
        assertThat(attempt("li", PASSWORD, "192.0.2.1", code(secret, NOON.plusSeconds(30)))
                        .isAuthenticated())
                .isTrue();
    }

    private static String code(String secret, Instant at) throws GeneralSecurityException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), at);
    }

    private AuthenticationException refused(String name, String password, String address) {
        try {
            attempt(name, password, address, "");
        } catch (AuthenticationException e) {
            return e;
        }
        throw new AssertionError(name + " was let in");
    }

    private Authentication attempt(String name, String password, String address, String code) {
        var offered = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        offered.setDetails(new Circumstances(address, code));
        return signIn.authenticate(offered);
    }

    /** The product's own, and how often it was asked, with which costs. */
    private static final class Counted implements PasswordEncoder {
        final AtomicInteger compared = new AtomicInteger();
        final Set<String> costs = java.util.concurrent.ConcurrentHashMap.newKeySet();
        private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return argon2.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
            compared.incrementAndGet();
            costs.add(String.valueOf(kept).split("\\$")[3]);
            return argon2.matches(password, kept);
        }
    }
}
