package io.bridgehead.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.DiskSpace;
import io.bridgehead.platform.Migrations;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    private static final DiskSpace ROOM = () -> Long.MAX_VALUE;
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @TempDir
    private Path data;

    @Test
    void backsUpWhatAnOlderVersionLeftAndThenMigrates() throws Exception {
        try (var old = TestDatabase.blank();
                var back = TestDatabase.blank()) {
            OlderDatabase.fill(old.database());

            upgrade(ROOM, NOW).run(old.database());

            assertThat(version(old)).isEqualTo(Migrations.known().getLast());
            assertThat(old.owner().fetchValue("SELECT title FROM source")).isEqualTo("kept");
            assertThat(backups()).hasSize(1);
            assertThat(backups().getFirst())
                    .isEqualTo("before-V" + Migrations.known().getLast() + ".20261127-100000.zip");
            try (var backup =
                    BackupFile.open(data.resolve("backups").resolve(backups().getFirst()))) {
                assertThat(backup.manifest().schema()).isEqualTo(OlderDatabase.VERSION);
                Restore.into(back.database(), backup);
            }
            assertThat(back.owner().fetchValue("SELECT title FROM source")).isEqualTo("kept");
        }
    }

    @Test
    void makesNoBackupOfWhatIsNewOrEmpty() throws Exception {
        try (var empty = TestDatabase.blank();
                var today = TestDatabase.create()) {
            upgrade(ROOM, NOW).run(empty.database());
            upgrade(ROOM, NOW).run(today.database());

            assertThat(version(empty)).isEqualTo(Migrations.known().getLast());
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void refusesToBeginWithoutRoomForTheBackup() throws Exception {
        try (var old = TestDatabase.blank()) {
            OlderDatabase.fill(old.database());

            assertThatThrownBy(() -> upgrade(() -> 1L << 20, NOW).run(old.database()))
                    .isInstanceOf(PlainException.class)
                    .hasMessageContaining("too little room")
                    .hasMessageContaining("1 MB are free");

            assertThat(version(old)).isEqualTo(OlderDatabase.VERSION);
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void keepsTheLastThree() throws Exception {
        for (var day = 0; day < 5; day++) {
            try (var old = TestDatabase.blank()) {
                OlderDatabase.fill(old.database());
                upgrade(ROOM, NOW.plusSeconds(86_400L * day)).run(old.database());
            }
        }

        var newest = Migrations.known().getLast();
        assertThat(backups())
                .containsExactlyInAnyOrder(
                        "before-V" + newest + ".20261129-100000.zip",
                        "before-V" + newest + ".20261130-100000.zip",
                        "before-V" + newest + ".20261201-100000.zip");
    }

    private Upgrade upgrade(DiskSpace disk, Instant now) {
        return new Upgrade(data, disk, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> backups() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String version(TestDatabase database) throws Exception {
        try (var connection = database.database().ownerDataSource().getConnection()) {
            return Migrations.version(connection).orElseThrow();
        }
    }
}
