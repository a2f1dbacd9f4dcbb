package io.bridgehead.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.audit.AuditTrail;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    /** Promise 12. */
    @Test
    void aBackupUnderLoadIsOneStateAndTheSameElsewhere() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = SampleDatabase.create();
                var elsewhere = TestDatabase.blank()) {
            Map<String, String> expected;
            try (var loads = new Loads(database);
                    var state = Backup.begin(database.database())) {
                loads.awaitAnother();
                var snapshot = snapshot(state);
                loads.awaitAnother();
                Backup.write(state, file);
                loads.awaitAnother();
                expected = hashes(database, snapshot);
            }
            assertThat(hashes(database)).as("more was loaded meanwhile").isNotEqualTo(expected);

            restore(elsewhere, file);

            assertThat(hashes(elsewhere)).isEqualTo(expected);
            assertThat(expected.get("trade_flow")).doesNotStartWith("0 ");
            assertThat(Loads.load(elsewhere, 7, 42)).isTrue();
            assertThat(new AuditTrail(elsewhere.dsl()).verify(null).problem()).isEmpty();
        }
    }

    @Test
    void restoresLongTextsEmptyOnesNothingAndBytes() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create();
                var elsewhere = TestDatabase.blank()) {
            database.owner().execute("""
                    INSERT INTO source (id, publisher, title, note)
                    VALUES ('a', E'tab\\tline\\nback\\\\slash \\\\N', '', NULL), ('b', '内蒙古 🐎', repeat('长', 300000), '')""");
            database.owner().execute("""
                    INSERT INTO batch_file_part (region_id, sha256, part, content)
                    VALUES ('CN-NM', 'x', 1, decode(repeat('00ff5c0a', 100000), 'hex'))""");
            Backup.write(database.database(), file);

            restore(elsewhere, file);

            assertThat(hashes(elsewhere)).isEqualTo(hashes(database));
        }
    }

    @Test
    void goesOnCountingWhereTheSequenceStood() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create();
                var elsewhere = TestDatabase.blank()) {
            database.owner().fetch("SELECT setval('batch_id_seq', 41)");
            Backup.write(database.database(), file);

            restore(elsewhere, file);

            assertThat(elsewhere.owner().fetchValue("SELECT nextval('batch_id_seq')"))
                    .isEqualTo(42L);
        }
    }

    @Test
    void isReadableByItsUserAloneAndOverwritesNothing() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create()) {
            Backup.write(database.database(), file);
            var before = Files.readAllBytes(file);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> Backup.write(database.database(), file))
                    .isInstanceOf(PlainException.class)
                    .hasMessageContaining("already");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void leavesNoFileBehindWhereTheDatabaseBreaksOff() throws Exception {
        try (var database = TestDatabase.create();
                var state = Backup.begin(database.database())) {
            database.owner()
                    .fetch("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                            + " AND pid <> pg_backend_pid() AND state = 'idle in transaction'");

            assertThatThrownBy(() -> Backup.write(state, folder.resolve("backup.zip")))
                    .isInstanceOf(PlainException.class)
                    .hasMessageContaining("no backup was written");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesADatabaseWithContentAndChangesNothing() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = SampleDatabase.create();
                var other = SampleDatabase.create()) {
            Backup.write(database.database(), file);
            assertThat(Loads.load(other, 3, 99)).isTrue();
            var before = hashes(other);

            assertThatThrownBy(() -> restore(other, file))
                    .isInstanceOf(PlainException.class)
                    .hasMessageContaining("content already");

            assertThat(hashes(other)).isEqualTo(before);
        }
    }

    @Test
    void refusesADatabaseOfAnotherProgram() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create();
                var other = TestDatabase.blank()) {
            Backup.write(database.database(), file);
            other.owner().execute("CREATE TABLE theirs (id integer)");

            assertThatThrownBy(() -> restore(other, file))
                    .isInstanceOf(PlainException.class)
                    .hasMessageContaining("another program");
        }
    }

    @Test
    void worksWithALoginThatOwnsItsDatabaseAndIsNoSuperuser() throws Exception {
        var operator = "backup_test";
        try (var database = SampleDatabase.create();
                var elsewhere = TestDatabase.blank()) {
            var server = database.owner();
            server.execute("CREATE ROLE " + operator + " LOGIN PASSWORD 'secret'");
            server.execute("GRANT bridgehead_app TO " + operator + " WITH ADMIN TRUE, INHERIT FALSE, SET FALSE");
            server.execute("CREATE DATABASE " + operator + " OWNER " + operator);
            var url = database.database().url();
            var theirs = new Database(
                    url.substring(0, url.lastIndexOf('/') + 1) + operator,
                    operator,
                    "secret",
                    operator,
                    "secret",
                    Database.APPLICATION_ROLE);
            try {
                Backup.write(database.database(), folder.resolve("first.zip"));
                try (var backup = BackupFile.open(folder.resolve("first.zip"))) {
                    Restore.into(theirs, backup);
                }
                Backup.write(theirs, folder.resolve("second.zip"));
                restore(elsewhere, folder.resolve("second.zip"));
            } finally {
                server.execute("DROP DATABASE " + operator + " WITH (FORCE)");
                server.execute("DROP ROLE " + operator);
            }
            assertThat(hashes(elsewhere)).isEqualTo(hashes(database));
        }
    }

    @Test
    void restoresABackupOfAnOlderVersionAndBringsItToTheNewest() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var old = TestDatabase.blank();
                var elsewhere = TestDatabase.blank()) {
            OlderDatabase.fill(old.database());
            assertThat(Backup.write(old.database(), file).schema()).isEqualTo(OlderDatabase.VERSION);

            restore(elsewhere, file);

            assertThat(elsewhere.owner().fetchValue("SELECT title FROM source WHERE id = 'old'"))
                    .isEqualTo("kept");
            assertThat(elsewhere.owner().fetchValue("SELECT count(*) FROM audit_head"))
                    .isEqualTo(1L);
        }
    }

    @Test
    void refusesWhateverIsNotAWholeBackup() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create()) {
            database.owner().execute("INSERT INTO source (id, publisher, title) VALUES ('a', 'b', 'c')");
            Backup.write(database.database(), file);
        }
        var bytes = Files.readAllBytes(file);

        assertThatThrownBy(() -> BackupFile.open(folder.resolve("none")))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("There is no file");
        refused("foreign", "not a backup at all".getBytes(StandardCharsets.UTF_8));
        refused("empty", new byte[0]);
        for (var part : new double[] {0.1, 0.5, 0.9, 0.999}) {
            refused("cut off", java.util.Arrays.copyOf(bytes, (int) (bytes.length * part)));
        }
        var random = new Random(8);
        for (var time = 0; time < 200; time++) {
            var damaged = bytes.clone();
            var at = random.nextInt(bytes.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            refusedOrTheSame(damaged);
        }
    }

    @Test
    void refusesEntriesThatAreMissingAddedOrOfOtherBytes() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create()) {
            database.owner().execute("INSERT INTO source (id, publisher, title) VALUES ('a', 'b', 'c')");
            Backup.write(database.database(), file);
        }

        refused(
                "a row changed",
                rewritten(file, "tables/source.txt", "a\tb\td\t\\N\t\\N\t\\N\n", manifest -> manifest));
        refused("a table missing", rewritten(file, "tables/source.txt", null, manifest -> manifest));
        refused("an entry more", rewritten(file, "../../outside.txt", "x", manifest -> manifest));
        refused(
                "a name that isn't one",
                rewritten(file, "x", null, manifest -> manifest.replace("\"source\"", "\"sou\\\"; DROP\"")));
        refused(
                "larger than it can be",
                rewritten(
                        file,
                        "x",
                        null,
                        manifest -> manifest.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 99999999999")));
    }

    @Test
    void saysThatABackupIsOfANewerVersion() throws Exception {
        var file = folder.resolve("backup.zip");
        try (var database = TestDatabase.create()) {
            Backup.write(database.database(), file);
        }

        for (var newer : Map.of("\"schema\" : \"\\d+\"", "\"schema\" : \"9999\"", "\"format\" : 1", "\"format\" : 2")
                .entrySet()) {
            var written = Files.write(
                    folder.resolve("newer"),
                    rewritten(file, "x", null, manifest -> manifest.replaceFirst(newer.getKey(), newer.getValue())));
            assertThatThrownBy(() -> BackupFile.open(written))
                    .isInstanceOf(PlainException.class)
                    .hasMessageContaining("newer version of Bridgehead");
        }
    }

    private void refused(String what, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("refused"), bytes);
        assertThatThrownBy(() -> BackupFile.open(file))
                .as(what)
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("isn't a whole backup");
    }

    /** What a ZIP file says twice, or of itself only, may be changed without a row being another one. */
    private void refusedOrTheSame(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("damaged"), bytes);
        try (var opened = BackupFile.open(file)) {
            assertThat(opened.manifest().tables())
                    .filteredOn(table -> table.name().equals("source"))
                    .singleElement()
                    .extracting(Manifest.Table::rows)
                    .isEqualTo(1L);
        } catch (PlainException e) {
            assertThat(e).hasMessageContaining("Nothing was changed");
        }
    }

    /** @param text of the entry instead; null: the entry is left out */
    private static byte[] rewritten(
            Path file, String entry, @org.jspecify.annotations.Nullable String text, UnaryOperator<String> manifest)
            throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var old : java.util.Collections.list(zip.entries())) {
                if (!old.getName().equals(entry)) {
                    var content = zip.getInputStream(old).readAllBytes();
                    put(
                            out,
                            old.getName(),
                            old.getName().equals(Backup.MANIFEST)
                                    ? manifest.apply(new String(content, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : content);
                }
            }
            if (text != null) {
                put(out, entry, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void restore(TestDatabase database, Path file) throws IOException {
        try (var backup = BackupFile.open(file)) {
            Restore.into(database.database(), backup);
        }
    }

    private static String snapshot(Connection state) throws SQLException {
        try (var statement = state.createStatement();
                var row = statement.executeQuery("SELECT pg_export_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, String> hashes(TestDatabase database) throws SQLException {
        try (var connection = database.database().ownerDataSource().getConnection()) {
            return TableHashes.of(connection);
        }
    }

    private static Map<String, String> hashes(TestDatabase database, String snapshot) throws SQLException {
        try (var connection = database.database().ownerDataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                statement.execute("SET TRANSACTION SNAPSHOT '" + snapshot + "'");
            }
            return TableHashes.of(connection);
        }
    }
}
