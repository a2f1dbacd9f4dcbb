package io.bridgehead.figure;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;

/** A load that values come from. */
public record Batch(long id, String profile, String file, Instant loadedAt, Status status) {
    /** How a value names this batch as its source. */
    public String sourceId() {
        return sourceId(id);
    }

    public static String sourceId(long id) {
        return "batch:" + id;
    }

    /** How a value names the newest of the batches it is made of; empty where there are none. */
    public static String newest(Collection<Long> batches) {
        return batches.isEmpty() ? "" : sourceId(Collections.max(batches));
    }
}
