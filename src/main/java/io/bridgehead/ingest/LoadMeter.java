package io.bridgehead.ingest;

import java.time.Duration;

/** Is told what became of each load, by whoever counts them. Thread-safe. */
@FunctionalInterface
public interface LoadMeter {
    /** Counts nothing. */
    LoadMeter NONE = (target, outcome, rows, took) -> {};

    /** What became of a load. */
    enum Outcome {
        LOADED,
        /** The file has problems. */
        REFUSED,
        CANCELLED,
        /** For a reason outside the file. */
        FAILED
    }

    /**
     * Told once a load is over.
     *
     * @param target the code of what the file's rows become
     * @param rows that were read, of a file that was loaded
     */
    void load(String target, Outcome outcome, long rows, Duration took);
}
