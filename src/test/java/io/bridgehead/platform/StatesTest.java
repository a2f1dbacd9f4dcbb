package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesTest {
    private final States states = new States();

    @Test
    void aStateIsNewOnce() {
        assertThat(states.isNew("CN-NM", "1")).isTrue();
        assertThat(states.isNew("CN-NM", "1")).isFalse();
        assertThat(states.isNew("CN-NM", "2")).isTrue();
        assertThat(states.isNew("CN-NM", "2")).isFalse();
    }

    @Test
    void oneThatSomebodyIsStillAtWorkInIsNotNew() {
        states.isNew("CN-NM", "1");
        states.isNew("CN-NM", "2");

        assertThat(states.isNew("CN-NM", "1")).isFalse();
        assertThat(states.isNew("CN-NM", "2")).isFalse();
    }

    @Test
    void eachRegionHasItsOwn() {
        states.isNew("CN-NM", "1");

        assertThat(states.isNew("CN-HL", "1")).isTrue();
        assertThat(states.isNew("CN-NM", "1")).isFalse();
    }
}
