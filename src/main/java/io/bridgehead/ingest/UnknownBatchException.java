package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;

/** A batch that the region doesn't have, or whose file wasn't kept. */
final class UnknownBatchException extends RuntimeException {
    private final transient Phrase phrase;

    /** @param what batch or file */
    UnknownBatchException(long batch, String what) {
        super("no " + what + " " + batch);
        this.phrase = Phrase.of("batch.no-" + what, Long.toString(batch));
    }

    Phrase phrase() {
        return phrase;
    }
}
