package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;

/** A batch that can't be undone, and why. */
public final class UndoRefusedException extends Exception {
    private final transient Phrase phrase;

    public UndoRefusedException(Phrase phrase) {
        super(phrase.key());
        this.phrase = phrase;
    }

    public Phrase phrase() {
        return phrase;
    }
}
