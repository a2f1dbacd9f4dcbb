package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;

/**
 * A load that broke off for a reason outside the file, such as a lost connection. Nothing was changed. The phrase is for
 * the user; the cause is for the log.
 */
public final class ImportFailedException extends RuntimeException {
    private final transient Phrase phrase;

    ImportFailedException(Phrase phrase) {
        super(phrase.key());
        this.phrase = phrase;
    }

    ImportFailedException(Phrase phrase, Throwable cause) {
        super(phrase.key(), cause);
        this.phrase = phrase;
    }

    public Phrase phrase() {
        return phrase;
    }
}
