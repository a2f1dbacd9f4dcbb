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

    /** Till the last attempt two minutes pass: a statement that still has the files of the server before ends within one. */
    private static final int SLOWER = 3;

    private final Deque<Instant> attempts = new ArrayDeque<>();

    /**
     * How long to wait before it is started again.
     *
     * @param end when it ended, or didn't start
     * @return empty: it is given up
     */
    Optional<Duration> pause(Instant end) {
        attempts.removeIf(attempt -> attempt.isBefore(end.minus(WITHIN)));
        if (attempts.size() == MOST) {
            return Optional.empty();
        }
        var pause = FIRST_PAUSE.multipliedBy((long) Math.pow(SLOWER, attempts.size()));
        attempts.add(end);
        return Optional.of(pause);
    }
}
