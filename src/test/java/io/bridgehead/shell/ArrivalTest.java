package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private final List<Optional<String>> handedOver = new ArrayList<>();
    private final Arrival<String> arrival = new Arrival<>(handedOver::add);

    @Test
    void isPartOfTheResponseWhenItIsThere() {
        arrival.come(Optional.of("figure"));
        arrival.handOverSoon();

        assertThat(handedOver).containsExactly(Optional.of("figure"));
    }

    @Test
    void isWaitedForALittle() throws InterruptedException {
        var reader = Thread.ofVirtual().start(() -> arrival.come(Optional.of("figure")));
        arrival.handOverSoon();
        reader.join();

        assertThat(handedOver).containsExactly(Optional.of("figure"));
    }

    @Test
    void isHandedOverOnceThoughBothWaysAreTaken() {
        arrival.come(Optional.of("figure"));
        arrival.handOverSoon();
        arrival.handOver();

        assertThat(handedOver).hasSize(1);
    }

    @Test
    void comesLaterWhereItTakesLonger() {
        arrival.handOverSoon();
        assertThat(handedOver).as("the response doesn't wait on").isEmpty();

        arrival.come(Optional.of("figure"));
        arrival.handOver();
        assertThat(handedOver).containsExactly(Optional.of("figure"));
    }

    @Test
    void aFailureIsHandedOverToo() {
        arrival.come(Optional.empty());
        arrival.handOverSoon();

        assertThat(handedOver).containsExactly(Optional.empty());
    }
}
