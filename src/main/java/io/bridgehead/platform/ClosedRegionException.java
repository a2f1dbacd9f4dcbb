package io.bridgehead.platform;

import java.io.Serial;

/** Somebody asked about a region that isn't theirs, and nothing before the database said so. */
public final class ClosedRegionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ClosedRegionException(String region) {
        super("whoever asks may not enter " + region);
    }
}
