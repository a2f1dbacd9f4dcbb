package io.bridgehead.backup;

import io.bridgehead.platform.Database;
import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.PlainException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * One state of a database, written into one ZIP file: the rows of each table as PostgreSQL's {@code COPY} tells them, and
 * at the end the manifest that says what must be there. Reading it takes no lock that a load would wait for.
 */
final class Backup {
    static final String MANIFEST = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHUNK = 1 << 16;

    private Backup() {}

    /**
     * Writes a backup of a database.
     *
     * @throws PlainException where the file is there already or can't be written, or the database breaks off
     */
    static Manifest write(Database database, Path file) {
        try (var state = begin(database)) {
            return write(state, file);
        } catch (SQLException e) {
            throw new PlainException("The database broke off: no backup was written.", e);
        }
    }

    /** A transaction that sees one state of the database throughout, past row-level security. */
    static Connection begin(Database database) throws SQLException {
        var connection = database.ownerDataSource().getConnection();
        try {
            connection.setAutoCommit(false);
            CopyText.settle(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Writes the state that such a transaction sees. */
    static Manifest write(Connection state, Path file) {
        return NewFile.write(file, out -> {
            try {
                return write(state, out);
            } catch (SQLException e) {
                throw new PlainException("The database broke off: no backup was written.", e);
            }
        });
    }

    private static Manifest write(Connection state, OutputStream out) throws SQLException, IOException {
        var schema = Migrations.version(state)
                .orElseThrow(() -> new PlainException(
                        "The database has no tables of Bridgehead: there is nothing to" + " back up."));
        var tables = new ArrayList<Manifest.Table>();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(out, CHUNK), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var table : StoredTables.read(state)) {
                tables.add(write(state, table, zip));
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    product(),
                    schema,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    tables,
                    // Last: a sequence belongs to no state, and must not stand before what is in the rows.
                    sequences(state));
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest.Table write(Connection state, StoredTable table, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(Manifest.Table.entry(table.name())));
        var hashed = new Hashes.Out(zip);
        var chunks = new BufferedOutputStream(hashed, CHUNK);
        var rows = state.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), chunks);
        chunks.flush();
        zip.closeEntry();
        return new Manifest.Table(table.name(), table.columns(), rows, hashed.bytes(), hashed.sha256OfAll());
    }

    private static List<Manifest.Sequence> sequences(Connection state) throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : StoredTables.sequences(state)) {
            try (var statement = state.createStatement();
                    var row = statement.executeQuery("SELECT last_value, is_called FROM " + StoredTable.quoted(name))) {
                if (row.next()) {
                    sequences.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
                }
            }
        }
        return sequences;
    }

    private static String product() {
        return Objects.requireNonNullElse(Backup.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
