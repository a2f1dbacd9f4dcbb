package io.bridgehead.bench;

import io.bridgehead.access.AccessDatabase;
import io.bridgehead.access.SignInLinks;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.EmbeddedServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The measured copy: the production jar in a process of its own, on a data folder of its own. */
final class Subject implements AutoCloseable {
    static final String TOKEN = "the-token-of-the-bench-and-of-nothing-else";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path data;
    private final int port;
    private final long started;

    private Subject(Process process, Path data, int port, long started) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.started = started;
    }

    /** Starts it, by the start script without a build, and returns before it is ready. */
    static Subject start(Path data, int port) {
        var log = new File(data + ".log");
        var builder = new ProcessBuilder(
                        "./bridgehead", "as-built", "start", "--data", data.toString(), "--port", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("BRIDGEHEAD_ADMIN_TOKEN", TOKEN);
        try {
            var now = System.nanoTime();
            return new Subject(builder.start(), data, port, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its first page, and answers the milliseconds from its start until then. Ends it where there is none. */
    double awaitPage() {
        var api = api();
        while (!api.answers("")) {
            if (!isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException("no page within " + PATIENCE + ", see " + data + ".log");
            }
            pause(10);
        }
        return (System.nanoTime() - started) / Numbers.NANOS;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    BenchApi api() {
        return new BenchApi(address(), TOKEN);
    }

    String address() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    Path data() {
        return data;
    }

    Database database() {
        return EmbeddedServer.running(new DataFolder(data))
                .orElseThrow(() -> new IllegalStateException("no database runs in " + data));
    }

    /** Fresh one-time sign-in links, each for one session. */
    List<String> links(int count) {
        try (var pool = database().pool(1)) {
            var links = new SignInLinks(new AccessDatabase(DSL.using(pool, SQLDialect.POSTGRES)));
            return IntStream.range(0, count)
                    .mapToObj(number -> links.create().at(address()))
                    .toList();
        }
    }

    /** Ends it as a service manager does, and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
