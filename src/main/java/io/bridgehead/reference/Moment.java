package io.bridgehead.reference;

import io.bridgehead.scope.AsOf;
import java.time.Instant;

/**
 * A state of a region's data: everything up to a batch.
 *
 * @param batch number of the last batch that counts
 * @param loadedAt when that one was loaded
 */
public record Moment(long batch, Instant loadedAt) {
    /** When the batch was loaded, as it is said to people. */
    public String time() {
        return AsOf.said(loadedAt);
    }
}
