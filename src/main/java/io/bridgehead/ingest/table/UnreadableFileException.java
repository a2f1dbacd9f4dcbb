package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;

/** The file can't be read as a table from some line on. */
public final class UnreadableFileException extends Exception {
    private final long line;
    private final String found;
    private final transient Phrase expected;

    /** @param line 0 where it is about the whole file */
    public UnreadableFileException(long line, String found, Phrase expected) {
        super(expected.key());
        this.line = line;
        this.found = found;
        this.expected = expected;
    }

    public long line() {
        return line;
    }

    public String found() {
        return found;
    }

    public Phrase expected() {
        return expected;
    }
}
