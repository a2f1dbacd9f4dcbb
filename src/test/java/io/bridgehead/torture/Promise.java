package io.bridgehead.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is promised. All promises stand in {@code torture/promises.txt}, a line each.
 *
 * @param measure how far its long form goes
 * @param tests the full names of the JUnit classes that hold it, or {@code Class#test} where only one of its tests does;
 *     their short form is run with all tests
 */
record Promise(int number, String sentence, String measure, List<String> tests) {
    private static final String LIST = "/torture/promises.txt";
    private static final String ROOT = "io.bridgehead.";
    private static final int PARTS = 4;

    Promise {
        tests = List.copyOf(tests);
    }

    /** By their numbers. */
    static List<Promise> all() {
        try (var in = Promise.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Promise::read)
                    .sorted(Comparator.comparingInt(Promise::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Promise> of(int number) {
        return all().stream().filter(each -> each.number == number).findFirst();
    }

    private static Promise read(String line) {
        var parts = line.split("\\s*\\|\\s*", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("a promise has " + PARTS + " parts: " + line);
        }
        var tests = Stream.of(parts[3].split("\\s*,\\s*", -1)).map(name -> ROOT + name.strip());
        return new Promise(Integer.parseInt(parts[0].strip()), parts[1], parts[2], tests.toList());
    }
}
