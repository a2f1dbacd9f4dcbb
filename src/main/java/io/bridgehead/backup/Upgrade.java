package io.bridgehead.backup;

import io.bridgehead.platform.Database;
import io.bridgehead.platform.DiskSpace;
import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an embedded database to the newest version. What an older program left, if there is content in it, is backed up
 * first, beside it in the data folder; the last few of these backups are kept.
 */
public final class Upgrade {
    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final String FOLDER = "backups";
    private static final String NAME = "before-V";
    private static final int KEPT = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final DiskSpace disk;
    private final Clock clock;

    /** @param data the folder that the database is in */
    public Upgrade(Path data) {
        this(data, DiskSpace.of(data), Clock.systemUTC());
    }

    Upgrade(Path data, DiskSpace disk, Clock clock) {
        this.folder = data.resolve(FOLDER);
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Migrates, after a backup where there is something to lose.
     *
     * @throws PlainException where there is no room for the backup; nothing is changed
     */
    public void run(Database database) {
        var newest = Migrations.known().getLast();
        try (var connection = database.ownerDataSource().getConnection()) {
            if (isOlderWithContent(connection, newest)) {
                requireRoom(connection);
                write(database, newest);
            }
        } catch (SQLException e) {
            throw new PlainException("The database can't be looked at before its upgrade. The log says more.", e);
        }
        Migrations.toNewest(database.ownerDataSource());
    }

    private static boolean isOlderWithContent(Connection connection, String newest) throws SQLException {
        var version = Migrations.version(connection);
        return version.isPresent()
                && Migrations.compare(version.get(), newest) < 0
                && StoredTables.haveContent(connection);
    }

    /** A backup is smaller than its database; and so much more may be needed by what a migration writes anew. */
    private void requireRoom(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            var needed = size.next() ? size.getLong(1) : 0;
            if (disk.usable() < needed) {
                throw new PlainException("This version of Bridgehead changes the tables of the one before, and backs"
                        + " them up first; but there is too little room on the disk for that: " + megabytes(needed)
                        + " MB are needed beside the data, and " + megabytes(disk.usable())
                        + " MB are free. Make room, and start again. Nothing was changed.");
            }
        }
    }

    private void write(Database database, String newest) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(NAME + newest + "." + TIME.format(clock.instant()) + ".zip");
            var manifest = Backup.write(database, file);
            LOG.info(
                    "Backed up {} rows of version {} to {} before the upgrade",
                    manifest.rows(),
                    manifest.schema(),
                    file);
            forgetOld();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOld() throws IOException {
        for (var old : backups().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    /** The newest first. */
    private List<Path> backups() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> name(file).startsWith(NAME))
                    .sorted(Comparator.comparing(Upgrade::time).reversed())
                    .toList();
        }
    }

    private static String time(Path file) {
        var name = name(file);
        return name.substring(name.indexOf('.', NAME.length()) + 1);
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
