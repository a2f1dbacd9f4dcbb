package io.bridgehead.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * PostgreSQL inside a data folder: on loopback only, with passwords made at the first start, and with every write on
 * disk before it is acknowledged. If it ends before it is closed, it starts again by itself.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres postgres;
    private final DataFolder folder;
    private final ServerWatch watch;

    private EmbeddedServer(EmbeddedPostgres postgres, DataFolder folder, ServerWatch watch) {
        this.postgres = postgres;
        this.folder = folder;
        this.watch = watch;
    }

    /** Starts the server of a folder whose lock the caller holds. */
    public static EmbeddedServer start(DataFolder folder) {
        var cluster = Cluster.of(folder);
        cluster.stopOrphan();
        cluster.discardHalfMade();
        var password = folder.secret("owner");
        var passwordFile = folder.resolve("pg-password");
        try {
            Files.writeString(passwordFile, password);
            try {
                var postgres =
                        builder(folder, cluster.path(), passwordFile, password).start();
                var server = new EmbeddedServer(postgres, folder, ServerWatch.begin(cluster));
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
        return Cluster.of(folder).port().map(port -> database(folder, port));
    }

    public Database database() {
        return database(folder, postgres.getPort());
    }

    @Override
    public void close() throws IOException {
        watch.close();
        var process = Cluster.of(folder).server();
        postgres.close();
        // The library waits five seconds; after a large load the last checkpoint takes longer.
        process.ifPresent(Cluster::await);
    }

    private static EmbeddedPostgres.Builder builder(
            DataFolder folder, Path cluster, Path passwordFile, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(folder.resolve("pg-bin").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Cluster.PATIENCE)
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
}
