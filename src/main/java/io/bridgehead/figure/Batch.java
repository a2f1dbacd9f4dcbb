package io.bridgehead.figure;

import java.time.Instant;

/** A load that values come from. */
public record Batch(long id, String profile, String file, Instant loadedAt, Status status) {
    /** How a value names this batch as its source. */
    public String sourceId() {
        return sourceId(id);
    }

    public static String sourceId(long id) {
        return "batch:" + id;
    }
}
