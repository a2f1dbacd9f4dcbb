package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;

/** A name that can't be mapped, and why. */
public final class BadAliasException extends Exception {
    private final transient Phrase phrase;

    public BadAliasException(Phrase phrase) {
        super(phrase.key());
        this.phrase = phrase;
    }

    public Phrase phrase() {
        return phrase;
    }
}
