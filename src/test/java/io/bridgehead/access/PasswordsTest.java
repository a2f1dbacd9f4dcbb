package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password12345",
                "qwertyuiop123",
                "123456789012",
                "iloveyou1234",
                "aaaaaaaaaaaaaaaa",
                "administrator",
                "bridgehead2026"
            })
    void refusesWhatIsKnownFromBreachesOrEasyToGuess(String password) {
        assertThatThrownBy(() -> passwords.check(password, "li.na")).hasMessage("password-easy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"three herds of white camels", "草原上的骆驼走了三天三夜", "vK7#qe9!Lw2z"})
    void takesWhatIsHardToGuess(String password) {
        assertThatCode(() -> passwords.check(password, "li.na")).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsTooShortOrTooLong() {
        assertThatThrownBy(() -> passwords.check("vK7#qe9!Lw2", "li")).hasMessage("password-length");
        assertThatThrownBy(() -> passwords.check("vK7#qe9!Lw2z".repeat(11), "li"))
                .hasMessage("password-length");
    }

    @Test
    void keepsNoPasswordButAnArgon2idOfItEachWithItsOwnSalt() {
        var one = passwords.hash("three herds of white camels");
        var other = passwords.hash("three herds of white camels");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other);
        assertThat(passwords.matches("three herds of white camels", one)).isTrue();
        assertThat(passwords.matches("three herds of white camel", one)).isFalse();
        assertThat(passwords.matches("three herds of white camels", null)).isFalse();
    }
}
