package io.bridgehead.longrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What something was run on. */
public final class ThisMachine {
    private static final double GIGABYTE = 1024.0 * 1024;

    private ThisMachine() {}

    /** The machine and its system, a line each. */
    public static List<String> facts() {
        return List.of(
                "Machine: " + Runtime.getRuntime().availableProcessors() + " cores, " + memory() + ", "
                        + field("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
                "System: " + field("/etc/os-release", "PRETTY_NAME").orElse(System.getProperty("os.name")));
    }

    private static String memory() {
        return field("/proc/meminfo", "MemTotal")
                .map(text -> Double.parseDouble(text.replaceAll("[^0-9]", "")) / GIGABYTE)
                .map(gigabytes -> String.format(Locale.ROOT, "%.0f GB", gigabytes))
                .orElse("memory unknown");
    }

    /** What a file of the system says after a name and a colon or an equals sign; nothing where there is no such file. */
    private static Optional<String> field(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst("^[^:=]*[:=]\\s*", "").replace("\"", ""))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
