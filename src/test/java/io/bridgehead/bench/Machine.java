package io.bridgehead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What was measured on. */
final class Machine {
    private static final double GIGABYTE = 1024.0 * 1024;

    private Machine() {}

    /** A list in Markdown. */
    static String text(BenchOptions options, Subject subject, String browser) {
        var facts = List.of(
                "Measured: " + LocalDate.now(Clock.systemUTC()),
                "Options: `" + options.text() + "`",
                "Machine: " + Runtime.getRuntime().availableProcessors() + " cores, " + memory() + ", "
                        + field("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
                "System: " + field("/etc/os-release", "PRETTY_NAME").orElse(System.getProperty("os.name")),
                "Java " + Runtime.version() + ", PostgreSQL " + postgres(subject) + ", Chromium " + browser);
        return "- " + String.join("\n- ", facts) + "\n";
    }

    private static String postgres(Subject subject) {
        return DSL.using(subject.database().ownerDataSource(), SQLDialect.POSTGRES)
                .fetchSingle("SHOW server_version")
                .get(0, String.class);
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
