package io.bridgehead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a running copy takes of memory, in MB of 1,048,576 bytes. Reads {@code /proc}, so Linux only. */
final class ServerMemory {
    private static final double MEGABYTE = 1_048_576;
    private static final double KILOBYTES = 1_024;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final Subject subject;

    ServerMemory(Subject subject) {
        this.subject = subject;
    }

    /** Bytes of all objects that are reachable: counting them collects the others first. */
    double liveHeap() {
        var histogram = command("GC.class_histogram");
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException(histogram.lines().findFirst().orElse("jcmd says nothing"));
        }
        return Long.parseLong(total.group(1)) / MEGABYTE;
    }

    void collect() {
        command("GC.run");
    }

    /** Of the server's own process. */
    double resident() {
        return kilobytes(Path.of("/proc/" + subject.pid() + "/status"), "VmRSS:") / KILOBYTES;
    }

    /** Of PostgreSQL's processes, with what they share counted once. */
    double postgres() {
        try {
            var postmaster = Long.parseLong(Files.readAllLines(subject.data().resolve("pg/postmaster.pid"))
                    .getFirst()
                    .strip());
            var processes = ProcessHandle.of(postmaster).orElseThrow();
            return Stream.concat(Stream.of(processes), processes.descendants())
                            .mapToDouble(
                                    process -> kilobytes(Path.of("/proc/" + process.pid() + "/smaps_rollup"), "Pss:"))
                            .sum()
                    / KILOBYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double kilobytes(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // A process that ended meanwhile takes nothing.
            return 0;
        }
    }

    private String command(String what) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(jcmd, String.valueOf(subject.pid()), what)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
