package io.bridgehead.ingest;

import io.bridgehead.platform.DiskGuard;
import java.time.Duration;

/** Follows a load for somebody else, and ends it where its disk runs short of room. */
final class RoomWatch implements Progress {
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final Progress follower;
    private final DiskGuard disk;
    private volatile long looked = System.nanoTime() - PAUSE;
    private volatile boolean ranShort;

    RoomWatch(Progress follower, DiskGuard disk) {
        this.follower = follower;
        this.disk = disk;
    }

    /** Whether there was too little room at any time; looks at most ten times a second. */
    boolean ranShort() {
        var now = System.nanoTime();
        if (!ranShort && now - looked >= PAUSE) {
            looked = now;
            ranShort = disk.isShort();
        }
        return ranShort;
    }

    @Override
    public void at(Step step, long rows) {
        follower.at(step, rows);
    }

    @Override
    public boolean isCancelled() {
        return follower.isCancelled() || ranShort();
    }

    @Override
    public boolean mayCancel() {
        return follower.mayCancel() || !disk.equals(DiskGuard.NONE);
    }
}
