package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.problem.Phrase;

/** What became of something that was done off the page's lock. */
sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /** @param reason for the user; the log says more */
    record Failed<T>(Phrase reason) implements Outcome<T> {}
}
