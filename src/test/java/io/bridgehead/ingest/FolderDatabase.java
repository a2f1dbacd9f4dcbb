package io.bridgehead.ingest;

import com.zaxxer.hikari.HikariDataSource;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.EmbeddedServer;
import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The database of a copy in a data folder of its own, made or found there as a start does: orphans of a killed copy are
 * stopped, migrations are run, and the shipped lists are loaded.
 */
final class FolderDatabase implements AutoCloseable {
    private final DataFolder folder;
    private final EmbeddedServer server;
    private final HikariDataSource pool;
    private final RegionDatabase regions;

    private FolderDatabase(DataFolder folder, EmbeddedServer server) {
        this.folder = folder;
        this.server = server;
        pool = server.database().pool(8);
        regions = new RegionDatabase(DSL.using(pool, SQLDialect.POSTGRES));
    }

    static FolderDatabase start(Path path) {
        var folder = new DataFolder(path);
        if (!folder.tryLock()) {
            throw new IllegalStateException("another process has " + path);
        }
        var server = EmbeddedServer.start(folder);
        Flyway.configure()
                .dataSource(server.database().ownerDataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var started = new FolderDatabase(folder, server);
        new ReferenceContent(started.regions, Clock.systemUTC()).load();
        return started;
    }

    RegionDatabase regions() {
        return regions;
    }

    /** As the owner of the tables sees them. */
    DSLContext rows() {
        return DSL.using(server.database().ownerDataSource(), SQLDialect.POSTGRES);
    }

    ImportReport load(Target target, String fileName, Content content) {
        var imports = new Imports(regions, Clock.systemUTC(), Limits.DEFAULT, new FileStore(regions, Long.MAX_VALUE));
        return imports.load(
                ImportRequest.of(target.canonical(), IngestDatabase.REGION_ID, fileName, content, "tester"));
    }

    /** SIGKILL to every process of PostgreSQL: nothing of it can end in order. */
    void kill() throws IOException {
        var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("pg/postmaster.pid"))
                        .getFirst()
                        .strip()))
                .orElseThrow();
        var processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(processes);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        processes.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
        folder.close();
    }
}
