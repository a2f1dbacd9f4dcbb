package io.bridgehead.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.EmbeddedServer;
import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on embedded databases in folders of their own. */
class BackupCommandsTest {
    @TempDir
    private Path place;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void backsUpARunningCopyAndAStoppedOneAndRestoresIntoAnEmptyFolder() throws Exception {
        var data = place.resolve("data");
        var other = place.resolve("other");
        try (var folder = new DataFolder(data)) {
            assertThat(folder.tryLock()).isTrue();
            try (var server = EmbeddedServer.start(folder)) {
                Migrations.toNewest(server.database().ownerDataSource());
                DSL.using(server.database().ownerDataSource(), SQLDialect.POSTGRES)
                        .execute("INSERT INTO source (id, publisher, title) VALUES ('a', 'b', 'c')");

                assertThat(backup(place.resolve("running.zip"), data)).isZero();
                assertThatThrownBy(() -> restore(place.resolve("running.zip"), data))
                        .isInstanceOf(PlainException.class)
                        .hasMessageContaining("runs on the data");
            }
        }
        assertThat(backup(place.resolve("stopped.zip"), data)).isZero();
        assertThatThrownBy(() -> restore(place.resolve("stopped.zip"), data))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("content already");

        assertThat(restore(place.resolve("stopped.zip"), other)).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Written to " + place.resolve("running.zip") + ": ")
                .contains("Restored ");
        assertThat(backup(place.resolve("again.zip"), other)).isZero();
        try (var one = BackupFile.open(place.resolve("stopped.zip"));
                var two = BackupFile.open(place.resolve("again.zip"))) {
            assertThat(two.manifest().tables()).isEqualTo(one.manifest().tables());
        }
    }

    @Test
    void makesNoFolderForAFileThatIsNoBackup() throws Exception {
        var file = Files.writeString(place.resolve("file.zip"), "no backup");

        assertThatThrownBy(() -> restore(file, place.resolve("data")))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("isn't a whole backup");
        assertThatThrownBy(() -> backup(place.resolve("backup.zip"), place.resolve("data")))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("no data of Bridgehead");
        assertThat(place.resolve("data")).doesNotExist();
    }

    @Test
    void takesOneFile() {
        assertThatThrownBy(() -> new BackupCommand(console).run(List.of())).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> new RestoreCommand(console).run(List.of("a", "b")))
                .isInstanceOf(UsageException.class);
    }

    private int backup(Path file, Path data) {
        return new BackupCommand(console).run(List.of(file.toString(), "--data", data.toString()));
    }

    private int restore(Path file, Path data) {
        return new RestoreCommand(console).run(List.of(file.toString(), "--data", data.toString()));
    }
}
