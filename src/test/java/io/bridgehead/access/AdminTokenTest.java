package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.PlainException;
import org.junit.jupiter.api.Test;

class AdminTokenTest {
    private static final String GOOD = "0123456789abcdef0123456789abcdef";

    @Test
    void matchesItselfAndNothingElse() {
        var token = new AdminToken(GOOD);

        assertThat(token.matches(GOOD)).isTrue();
        assertThat(token.matches(GOOD.substring(1))).isFalse();
        assertThat(token.matches(GOOD + "0")).isFalse();
        assertThat(token.matches("")).isFalse();
    }

    @Test
    void isRefusedWhereItIsShortEnoughToGuess() {
        assertThatThrownBy(() -> new AdminToken(GOOD.substring(1)))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("at least 32 characters");
        assertThatThrownBy(() -> new AdminToken(" ".repeat(40))).isInstanceOf(PlainException.class);
    }

    @Test
    void matchesNothingWhereNoneIsSet() {
        var none = new AdminToken("");

        assertThat(none.matches("")).isFalse();
        assertThat(none.matches(GOOD)).isFalse();
    }
}
