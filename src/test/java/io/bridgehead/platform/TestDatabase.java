package io.bridgehead.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.util.FileSystemUtils;

/**
 * A migrated database of its own for a test class, on one embedded server a test run: the product's own server, its
 * own roles, its own row-level security. Nothing is loaded yet.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> PREPARED = new HashMap<>();

    private final String name;
    private final Database database;
    private final HikariDataSource pool;
    private final DSLContext dsl;

    private TestDatabase(String name, Database database) {
        this.name = name;
        this.database = database;
        this.pool = database.pool(8);
        this.dsl = DSL.using(pool, SQLDialect.POSTGRES);
    }

    public static TestDatabase create() {
        return copy("migrated");
    }

    /** One without any table. */
    public static TestDatabase blank() {
        return copy("template0");
    }

    /**
     * A database that begins as another one is left by some work: it is done once a test run.
     *
     * @param name of what the work leaves
     */
    public static synchronized TestDatabase prepared(String name, Consumer<TestDatabase> work) {
        if (!PREPARED.containsKey(name)) {
            try (var first = create()) {
                work.accept(first);
                PREPARED.put(name, first.name);
            }
        }
        return copy(PREPARED.getOrDefault(name, ""));
    }

    private static TestDatabase copy(String template) {
        var server = Server.SHARED.database();
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = server.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name, Server.named(server, name));
    }

    public Database database() {
        return database;
    }

    /** As the application connects: no row is seen before a region is entered. */
    public DSLContext dsl() {
        return dsl;
    }

    public RegionDatabase regions() {
        return new RegionDatabase(dsl);
    }

    /** As the owner of the tables connects, past row-level security: for a test's own look at the rows. */
    public DSLContext owner() {
        return DSL.using(database.ownerDataSource(), SQLDialect.POSTGRES);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static final class Server {
        static final EmbeddedServer SHARED = start();

        private static EmbeddedServer start() {
            try {
                var folder = new DataFolder(Files.createTempDirectory(Path.of("target"), "test-data-"));
                if (!folder.tryLock()) {
                    throw new IllegalStateException("a new folder is locked");
                }
                var server = EmbeddedServer.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
                try (var connection = server.database().ownerDataSource().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE migrated");
                }
                Flyway.configure()
                        .dataSource(named(server.database(), "migrated").ownerDataSource())
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
                return server;
            } catch (Exception e) {
                throw new IllegalStateException("no database to test on", e);
            }
        }

        /** With all its databases, gigabytes that nobody looks at; its programs may still stop the servers of other tests. */
        private static void stop(EmbeddedServer server, DataFolder folder) {
            try {
                server.close();
                FileSystemUtils.deleteRecursively(folder.resolve("pg"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        static Database named(Database server, String name) {
            var url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
            return new Database(
                    url, server.owner(), server.ownerPassword(), server.user(), server.password(), server.actAs());
        }
    }
}
