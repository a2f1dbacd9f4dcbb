package io.bridgehead.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL inside a data folder: on loopback only, with passwords made at the first start, and with every write on
 * disk before it is acknowledged.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final String DATABASE = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final DataFolder folder;

    private EmbeddedServer(EmbeddedPostgres postgres, DataFolder folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Starts the server of a folder whose lock the caller holds. */
    public static EmbeddedServer start(DataFolder folder) {
        var cluster = folder.resolve("pg");
        stopOrphan(cluster);
        discardHalfMade(cluster);
        var password = folder.secret("owner");
        var passwordFile = folder.resolve("pg-password");
        try {
            Files.writeString(passwordFile, password);
            try {
                var server = new EmbeddedServer(
                        builder(folder, cluster, passwordFile, password).start(), folder);
                server.prepareRole();
                return server;
            } finally {
                Files.delete(passwordFile);
            }
        } catch (IOException | IllegalStateException e) {
            throw new PlainException(
                    "The embedded database in " + folder.path() + " doesn't start. Is the disk full, or the folder"
                            + " another user's? The log says more.",
                    e);
        }
    }

    /** How to reach the server that another process runs in a folder, if one does. */
    public static Optional<Database> running(DataFolder folder) {
        return postmaster(folder.resolve("pg"))
                .map(lines -> database(folder, Integer.parseInt(lines.get(3).trim())));
    }

    public Database database() {
        return database(folder, postgres.getPort());
    }

    @Override
    public void close() throws IOException {
        var postmaster = postmaster(folder.resolve("pg")).flatMap(EmbeddedServer::process);
        postgres.close();
        // The library waits five seconds; after a large load the last checkpoint takes longer.
        postmaster.ifPresent(EmbeddedServer::await);
    }

    private static EmbeddedPostgres.Builder builder(
            DataFolder folder, Path cluster, Path passwordFile, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(folder.resolve("pg-bin").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // initdb's options: a password instead of trusting whoever connects.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                // Case and order by code point, from PostgreSQL itself: faster than the system's, and the same
                // everywhere.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                // The library starts servers for tests, which may lose data; this one may not.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("max_wal_size", "2GB")
                // A statement of a copy that was killed ends: the server left behind is stopped once nobody is
                // connected.
                .setServerConfig("client_connection_check_interval", "1s")
                // What figures read lies in memory: an index that holds all they need is dearer than its table
                // otherwise.
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off");
    }

    private static Database database(DataFolder folder, int port) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
                OWNER,
                folder.secret("owner"),
                Database.APPLICATION_ROLE,
                folder.secret("application"),
                null);
    }

    /** The application's login, before the first migration grants it anything. */
    private void prepareRole() {
        try (var connection = database().ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            // A role's name and password can't be bound; the first is a constant, the second hexadecimal digits.
            statement.execute("""
                    DO $$ BEGIN
                      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s; END IF;
                      ALTER ROLE %1$s LOGIN PASSWORD '%2$s';
                    END $$""".formatted(Database.APPLICATION_ROLE, folder.secret("application")));
        } catch (SQLException e) {
            throw new PlainException("The embedded database refuses its own password: " + folder.path(), e);
        }
    }

    /** A start that died within initdb leaves files no server can use, and no data either. */
    private static void discardHalfMade(Path cluster) {
        if (!Files.isDirectory(cluster) || Files.exists(cluster.resolve("global/pg_control"))) {
            return;
        }
        try (var files = Files.walk(cluster)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new PlainException("A half-made database in " + cluster + " can't be removed", e);
        }
    }

    /** A killed process leaves its server behind, which would refuse the next start. */
    private static void stopOrphan(Path cluster) {
        postmaster(cluster).flatMap(EmbeddedServer::process).ifPresent(process -> {
            process.destroy();
            await(process);
        });
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new PlainException("The embedded database (process " + process.pid() + ") doesn't stop", e);
        }
    }

    private static Optional<List<String>> postmaster(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() > 3)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
