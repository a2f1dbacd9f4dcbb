package io.bridgehead.platform;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The files of a folder's embedded server, and the process that works on them: a copy's, or one that a killed copy left. */
final class Cluster {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path path;

    private Cluster(Path path) {
        this.path = path;
    }

    static Cluster of(DataFolder folder) {
        return new Cluster(folder.resolve("pg"));
    }

    Path path() {
        return path;
    }

    /** Where the server listens, or did if it was killed. */
    Optional<Integer> port() {
        return lines().map(lines -> Integer.valueOf(lines.get(3).trim()));
    }

    /** The server, if one runs. */
    Optional<ProcessHandle> server() {
        return lines().flatMap(lines ->
                        ProcessHandle.of(Long.parseLong(lines.getFirst().trim())))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    /** A killed process leaves its server behind, which would refuse the next start. */
    void stopOrphan() {
        server().ifPresent(process -> {
            process.destroy();
            await(process);
        });
    }

    /** A start that died within initdb leaves files no server can use, and no data either. */
    void discardHalfMade() {
        if (!Files.isDirectory(path) || Files.exists(path.resolve("global/pg_control"))) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new PlainException("A half-made database in " + path + " can't be removed", e);
        }
    }

    /**
     * Starts a server that ended, on the port and with the settings it had: PostgreSQL keeps them beside the data.
     *
     * @param control PostgreSQL's own program for that
     * @return whether it answers; it may still be at repairing its files
     */
    boolean startAgain(Path control) throws IOException {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to be root; the library starts it so too.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        var patience = Long.toString(PATIENCE.toSeconds());
        command.addAll(List.of(control.toString(), "restart", "-s", "-w", "-t", patience, "-D", path.toString()));
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            return started.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new PlainException("The embedded database (process " + process.pid() + ") doesn't stop", e);
        }
    }

    /** What the server wrote of itself, once it has written all of it. */
    private Optional<List<String>> lines() {
        var file = path.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() > 3)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
