package io.bridgehead.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How soon a server that ended is started again: later each time, and after too many times in a short while not at all. */
final class RestartPace {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Deque<Instant> ends = new ArrayDeque<>();

    /**
     * How long to wait before it is started again.
     *
     * @param end when it ended
     * @return empty: it is given up
     */
    Optional<Duration> pause(Instant end) {
        ends.removeIf(before -> before.isBefore(end.minus(WITHIN)));
        if (ends.size() == MOST) {
            return Optional.empty();
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << ends.size());
        ends.add(end);
        return Optional.of(pause);
    }
}
