package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;

/** A region that can't be put into the list as it is described. */
public final class BadRegionException extends RuntimeException {
    private final transient Phrase phrase;

    BadRegionException(String part, String found, Phrase expected) {
        super(part + "=" + found);
        this.phrase = Phrase.of("region.bad", part, found, expected.text());
    }

    public Phrase phrase() {
        return phrase;
    }
}
