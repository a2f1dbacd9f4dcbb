package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPaceTest {
    private static final Instant BEGIN = Instant.parse("2026-11-27T08:00:00Z");

    private final RestartPace pace = new RestartPace();

    @Test
    void waitsLongerEachTimeAndGivesUpAfterTheFifth() {
        assertThat(pause(0)).hasSeconds(1);
        assertThat(pause(10)).hasSeconds(3);
        assertThat(pause(20)).hasSeconds(9);
        assertThat(pause(30)).hasSeconds(27);
        assertThat(pause(40)).hasSeconds(81);

        assertThat(pace.pause(BEGIN.plusSeconds(60))).isEmpty();
        assertThat(pace.pause(BEGIN.plusSeconds(299))).isEmpty();
    }

    @Test
    void forgetsWhatIsLongerAgoThanFiveMinutes() {
        for (var end = 0; end < 20; end++) {
            assertThat(pause(end * 301L)).hasSeconds(1);
        }
    }

    private Duration pause(long seconds) {
        return pace.pause(BEGIN.plusSeconds(seconds)).orElseThrow();
    }
}
