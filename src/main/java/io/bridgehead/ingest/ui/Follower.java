package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.Progress;
import java.time.Duration;
import java.util.concurrent.Callable;

/** How far a check or a load is. Written by the thread that works, read by the page. */
final class Follower implements Progress {
    private final long begun = System.nanoTime();
    private volatile Step step = Step.READING;
    private volatile long rows;
    private volatile boolean cancelled;
    private volatile boolean ended;

    @Override
    public void at(Step now, long count) {
        step = now;
        rows = count;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Does the work that is followed. */
    <T> T until(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            ended = true;
        }
    }

    boolean hasEnded() {
        return ended;
    }

    Step step() {
        return step;
    }

    long rows() {
        return rows;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
