package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH_FILE;
import static io.bridgehead.db.Tables.BATCH_FILE_PART;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    private static final String REGION = IngestDatabase.REGION_ID;

    @Test
    void givesBackTheBytesOfAFileOfSeveralPartsAndKeepsItOnce(@TempDir Path folder) throws IOException {
        try (var database = new IngestDatabase()) {
            var bytes = new byte[5_000_000];
            new Random(1).nextBytes(bytes);
            var file = Files.write(folder.resolve("a.csv"), bytes);
            var store = new FileStore(database.database().regions(), bytes.length);

            keep(database, store, "abc", file);
            keep(database, store, "abc", file);

            assertThat(database.rows().fetchCount(BATCH_FILE)).isEqualTo(1);
            assertThat(database.rows().fetchCount(BATCH_FILE_PART)).isEqualTo(5);
            try (var kept = store.open(REGION, "abc").orElseThrow()) {
                assertThat(kept.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void leavesAFileOutThatIsLargerThanIsKept(@TempDir Path folder) throws IOException {
        try (var database = new IngestDatabase()) {
            var file = Files.write(folder.resolve("a.csv"), new byte[1_001]);
            var store = new FileStore(database.database().regions(), 1_000);

            keep(database, store, "abc", file);

            assertThat(store.open(REGION, "abc")).isEmpty();
            assertThat(database.rows().fetchCount(BATCH_FILE_PART)).isZero();
        }
    }

    @Test
    void showsAFileToNoOtherRegion(@TempDir Path folder) throws IOException {
        try (var database = new IngestDatabase()) {
            database.addRegion("US", "USA", "USD");
            var file = Files.writeString(folder.resolve("a.csv"), "period");
            var store = new FileStore(database.database().regions(), 1_000);

            keep(database, store, "abc", file);

            assertThat(store.open("US", "abc")).isEmpty();
            assertThat(store.open(REGION, "abc")).isPresent();
        }
    }

    private static void keep(IngestDatabase database, FileStore store, String sha256, Path file) {
        database.database().regions().change(REGION, dsl -> {
            try {
                store.keep(dsl, REGION, sha256, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
