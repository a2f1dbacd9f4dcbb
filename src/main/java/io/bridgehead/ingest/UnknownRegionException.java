package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;

/** A region that isn't in the list of regions: it must be created first. */
public final class UnknownRegionException extends RuntimeException {
    private final String region;

    UnknownRegionException(String region) {
        super("unknown region " + region);
        this.region = region;
    }

    public Phrase phrase() {
        return Phrase.of("region.unknown", region);
    }
}
