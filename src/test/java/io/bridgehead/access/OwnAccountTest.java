package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.bridgehead.platform.TestDatabase;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
    private static final String FIRST = "three herds of white camels";
    private static final String SECOND = "forty bridges over one river";

    private TestDatabase database;
    private Accounts accounts;
    private OwnAccount own;
    private Account account;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        var access = new AccessDatabase(database.dsl());
        accounts = new Accounts(access);
        own = new OwnAccount(
                accounts, new Credentials(access), new Passwords(), new Attempts(access), new Codes(access));
        account = People.account(accounts, "li", Role.VIEWER, Regions.EVERY);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void setsTheFirstPasswordByTheLinkAloneAndAnotherOnlyByTheOneBefore() {
        var first = own.setPassword(account, "", FIRST);

        assertThat(first.hasPassword()).isTrue();
        assertThat(first.key()).isNotEqualTo(account.key());
        assertThatThrownBy(() -> own.setPassword(first, "", SECOND)).hasMessage("wrong-password");
        assertThatThrownBy(() -> own.setPassword(first, FIRST, "password1234")).hasMessage("password-easy");
        assertThat(own.setPassword(first, FIRST, SECOND).key()).isNotEqualTo(first.key());
        assertThatThrownBy(() -> own.setPassword(first, FIRST, FIRST)).hasMessage("wrong-password");
    }

    @Test
    void letsWhoeverSitsAtAnOpenPageTryTenTimesAndNobodyElseWaitForIt() {
        var first = own.setPassword(account, "", FIRST);
        for (var i = 0; i < 10; i++) {
            assertThatThrownBy(() -> own.setPassword(first, "wrong", SECOND)).hasMessage("wrong-password");
        }
        var other = own.setPassword(People.account(accounts, "wang", Role.VIEWER, Regions.EVERY), "", FIRST);

        assertThatThrownBy(() -> own.setPassword(first, FIRST, SECOND)).hasMessage("wait");
        assertThat(own.setPassword(other, FIRST, SECOND).hasPassword()).isTrue();
    }

    @Test
    void asksForCodesOnceTheAppHasShownThatItTookTheSecret() throws GeneralSecurityException {
        var first = own.setPassword(account, "", FIRST);
        var secret = own.newSecret();

        assertThatThrownBy(() -> own.askForCodes(first, FIRST, secret, "000 00"))
                .hasMessage("wrong-code");
        assertThatThrownBy(() -> own.askForCodes(first, "wrong", secret, code(secret)))
                .hasMessage("wrong-password");
        var asking = own.askForCodes(first, FIRST, secret, code(secret));
        assertThat(asking.hasCode()).isTrue();
        assertThatThrownBy(() -> own.askForNoCodes(asking, "wrong")).hasMessage("wrong-password");
        assertThat(own.askForNoCodes(asking, FIRST).hasCode()).isFalse();
        assertThat(own.addressOf(account, secret))
                .isEqualTo("otpauth://totp/Bridgehead:li?secret=" + secret + "&issuer=Bridgehead");
    }

    @Test
    void knowsNoAccountOfWhomeverHoldsTheConsole() {
        assertThat(own.of(Person.console())).isEmpty();
        assertThat(own.of(account.person())).contains(account);
    }

    private static String code(String secret) throws GeneralSecurityException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), Instant.now());
    }
}
