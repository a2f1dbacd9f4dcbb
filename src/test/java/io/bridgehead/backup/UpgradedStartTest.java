package io.bridgehead.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.Bridgehead;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.EmbeddedServer;
import io.bridgehead.platform.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** The start of a copy on the data folder of an older one. */
class UpgradedStartTest {
    @TempDir
    private Path place;

    @Test
    void backsUpWhatIsInTheFolderAndGoesOnWithIt() throws Exception {
        var data = place.resolve("data");
        try (var folder = new DataFolder(data)) {
            assertThat(folder.tryLock()).isTrue();
            try (var server = EmbeddedServer.start(folder)) {
                OlderDatabase.fill(server.database());
            }
        }

        try (var copy = new SpringApplication(Bridgehead.class)
                .run(
                        "--bridgehead.data=" + data,
                        "--server.port=0",
                        "--bridgehead.sample=false",
                        "--spring.datasource.url=")) {
            var rows = DSL.using(copy.getBean(Database.class).ownerDataSource(), SQLDialect.POSTGRES);
            assertThat(rows.fetchValue("SELECT title FROM source WHERE id = 'old'"))
                    .isEqualTo("kept");
            assertThat(rows.fetchValue("SELECT count(*) FROM flyway_schema_history WHERE version = '"
                            + Migrations.known().getLast() + "'"))
                    .isEqualTo(1L);
        }

        try (var backups = Files.list(data.resolve("backups"))) {
            assertThat(backups).singleElement().satisfies(file -> {
                try (var backup = BackupFile.open(file)) {
                    assertThat(backup.manifest().schema()).isEqualTo(OlderDatabase.VERSION);
                }
            });
        }
    }
}
