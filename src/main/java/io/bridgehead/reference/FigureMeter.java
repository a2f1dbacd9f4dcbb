package io.bridgehead.reference;

import java.time.Duration;

/** Is told how long figures took, by whoever measures them. Thread-safe. */
@FunctionalInterface
public interface FigureMeter {
    /** What became of a question. */
    enum Outcome {
        ANSWERED,
        /** It can't be asked of that scope. */
        REFUSED,
        FAILED
    }

    /** @param question its id */
    void asked(String question, Outcome outcome, Duration took);
}
