package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SingleFlightTest {
    private final SingleFlight<String, Integer> flight = new SingleFlight<>(10);
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void worksOnceForAHundredWhoAskAtOnce() throws InterruptedException, ExecutionException {
        var allHere = new CountDownLatch(100);
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 100; i++) {
                answers.add(threads.submit(() -> {
                    allHere.countDown();
                    allHere.await();
                    return flight.get("key", worked::incrementAndGet);
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void keepsWhatWasWorkedOutByItsKey() {
        assertThat(flight.get("one", worked::incrementAndGet)).isEqualTo(1);
        assertThat(flight.get("two", worked::incrementAndGet)).isEqualTo(2);
        assertThat(flight.get("one", worked::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void worksOnceMoreForWhatItWasToldToForget() {
        flight.get("one", worked::incrementAndGet);
        flight.get("two", worked::incrementAndGet);

        flight.forget("one"::equals);

        assertThat(flight.get("two", worked::incrementAndGet)).isEqualTo(2);
        assertThat(flight.get("one", worked::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void tellsAFailureAndTriesAgain() {
        assertThatThrownBy(() -> flight.get("key", () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");

        assertThat(flight.get("key", worked::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void keepsNoMoreThanItMay() {
        for (var i = 0; i < 1_000; i++) {
            flight.get("key" + i, worked::incrementAndGet);
        }
        var before = worked.get();
        for (var i = 0; i < 1_000; i++) {
            flight.get("key" + i, worked::incrementAndGet);
        }

        assertThat(worked.get() - before).isGreaterThanOrEqualTo(900);
    }
}
