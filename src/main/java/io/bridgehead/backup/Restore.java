package io.bridgehead.backup;

import io.bridgehead.platform.Database;
import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a database that has no content with that of a backup, in one transaction: all of it or nothing. */
final class Restore {
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final Database database;
    private final BackupFile backup;
    private final Manifest manifest;

    private Restore(Database database, BackupFile backup) {
        this.database = database;
        this.backup = backup;
        this.manifest = backup.manifest();
    }

    /**
     * Makes the tables of the version that the backup is of, fills them, and brings them to the newest version.
     *
     * @throws PlainException where the database has content, or the backup doesn't fit; nothing is changed then
     */
    static void into(Database database, BackupFile backup) {
        new Restore(database, backup).run();
    }

    private void run() {
        var owner = database.ownerDataSource();
        try {
            try (var connection = owner.getConnection()) {
                requireEmpty(connection);
            }
            Migrations.to(owner, manifest.schema());
            try (var connection = owner.getConnection()) {
                connection.setAutoCommit(false);
                fill(connection);
                connection.commit();
            }
            Migrations.toNewest(owner);
            try (var connection = owner.getConnection();
                    var statement = connection.createStatement()) {
                // What nobody has counted is read in the slowest way.
                statement.execute("ANALYZE");
            }
        } catch (SQLException e) {
            LOG.error("The restore broke off", e);
            throw new PlainException(
                    "The database didn't take what is in the backup: nothing of it was kept. Is its disk full?", e);
        }
    }

    private void requireEmpty(Connection connection) throws SQLException {
        var version = Migrations.version(connection);
        var tables = StoredTables.read(connection);
        if (!tables.isEmpty() && version.isEmpty()) {
            throw new PlainException(
                    "The database holds tables of another program: a backup is restored into one of its"
                            + " own. Nothing was changed.");
        }
        if (StoredTables.haveContent(connection)) {
            throw new PlainException("There is content already where the backup is to go: a backup is restored into an"
                    + " empty data folder, or an empty database. Nothing was changed.");
        }
        if (version.isPresent() && Migrations.compare(version.get(), manifest.schema()) > 0) {
            throw new PlainException("The tables there are of a newer version than the backup: restore it into an empty"
                    + " data folder, or an empty database. Nothing was changed.");
        }
    }

    private void fill(Connection connection) throws SQLException {
        CopyText.settle(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        var tables = StoredTables.read(connection);
        requireSameTables(connection, tables);
        // What a trigger would make of a row is in the backup already.
        switchTriggers(connection, tables, "DISABLE");
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE "
                    + tables.stream()
                            .map(table -> StoredTable.quoted(table.name()))
                            .collect(Collectors.joining(", ")));
        }
        for (var table : tables) {
            fill(connection, table);
        }
        switchTriggers(connection, tables, "ENABLE");
        for (var sequence : manifest.sequences()) {
            try (var statement = connection.prepareStatement("SELECT setval(?::regclass, ?, ?)")) {
                statement.setString(1, StoredTable.quoted(sequence.name()));
                statement.setLong(2, sequence.last());
                statement.setBoolean(3, sequence.called());
                statement.execute();
            }
        }
    }

    private void fill(Connection connection, StoredTable table) throws SQLException {
        var part = part(table);
        try (var rows = backup.rows(part)) {
            var copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(part.columns()), rows);
            if (copied != part.rows()) {
                throw new DamagedException(table.name() + " has " + copied + " rows, not " + part.rows());
            }
        } catch (IOException e) {
            throw backup.damaged(e);
        }
    }

    private static void switchTriggers(Connection connection, List<StoredTable> tables, String how)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                if (table.triggers()) {
                    statement.execute("ALTER TABLE " + StoredTable.quoted(table.name()) + " " + how + " TRIGGER USER");
                }
            }
        }
    }

    private void requireSameTables(Connection connection, List<StoredTable> tables) throws SQLException {
        var alike = tables.size() == manifest.tables().size()
                && tables.stream()
                        .allMatch(table -> manifest.tables().stream()
                                .filter(part -> part.name().equals(table.name()))
                                .anyMatch(
                                        part -> new HashSet<>(part.columns()).equals(new HashSet<>(table.columns()))));
        var sequences =
                manifest.sequences().stream().map(Manifest.Sequence::name).collect(Collectors.toSet());
        if (!alike || !sequences.equals(new HashSet<>(StoredTables.sequences(connection)))) {
            throw new PlainException("The backup's tables aren't those of version " + manifest.schema()
                    + " of the schema: it is of another program. Nothing was changed.");
        }
    }

    private Manifest.Table part(StoredTable table) {
        return manifest.tables().stream()
                .filter(part -> part.name().equals(table.name()))
                .findFirst()
                .orElseThrow();
    }
}
