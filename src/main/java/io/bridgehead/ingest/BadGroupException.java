package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.problem.Phrase;

/** A group of countries that can't be stored or removed, and why. */
public final class BadGroupException extends Exception {
    private final transient Phrase phrase;

    public BadGroupException(Phrase phrase) {
        super(phrase.in(Lang.EN));
        this.phrase = phrase;
    }

    public Phrase phrase() {
        return phrase;
    }
}
