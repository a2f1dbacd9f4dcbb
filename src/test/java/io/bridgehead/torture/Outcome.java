package io.bridgehead.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What became of a promise, kept in a file until it is tried again.
 *
 * @param found what was done and found, in the tests' own words
 * @param trouble why it isn't held; empty where it is
 */
record Outcome(boolean held, String found, String trouble, Duration took, Instant ended) {
    private static final String HELD = "held";
    private static final String FOUND = "found";
    private static final String TROUBLE = "trouble";
    private static final String TOOK = "took";
    private static final String ENDED = "ended";

    /** Empty where there is none. */
    static Optional<Outcome> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var said = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            said.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Outcome(
                Boolean.parseBoolean(said.getProperty(HELD)),
                said.getProperty(FOUND, ""),
                said.getProperty(TROUBLE, ""),
                Duration.parse(said.getProperty(TOOK, "PT0S")),
                Instant.parse(said.getProperty(ENDED, "1970-01-01T00:00:00Z"))));
    }

    void write(Path file) {
        var said = new Properties();
        said.setProperty(HELD, String.valueOf(held));
        said.setProperty(FOUND, found);
        said.setProperty(TROUBLE, trouble);
        said.setProperty(TOOK, took.toString());
        said.setProperty(ENDED, ended.toString());
        try (var out = Files.newBufferedWriter(file)) {
            said.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
