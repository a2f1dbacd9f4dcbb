package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.table.Limits;
import io.bridgehead.longrun.ChildJava;
import io.bridgehead.torture.Depth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Promise 9 of uploads: whatever a file is large in, it is loaded or refused within the product's heap. */
class LargestUploadTest {
    private final List<Object> arguments = new ArrayList<>();
    private long bytes;

    @Test
    void loadsOrRefusesTheLargestFilesInTheProductsHeap(@TempDir Path folder, TestReporter reporter)
            throws IOException, InterruptedException {
        try (var database = new IngestDatabase()) {
            var connection = database.database().database();
            arguments.addAll(List.of(connection.url(), connection.user(), String.valueOf(connection.password())));
            write(folder, MillionRows.partners(database.rows()).subList(0, 200));

            var ended = ChildJava.inProductHeap(LargestUpload.class, arguments.toArray())
                    .run();

            assertThat(ended.code()).as(ended.said()).isZero();
            var rows = rows();
            assertThat(ended.said())
                    .contains("rows.csv: 50 rows previewed, " + rows + " read, " + rows + " loaded, []")
                    .contains("wide.csv: 50 rows previewed")
                    .containsPattern("long-cells\\.csv: .*\\[expected\\.file-row\\]")
                    .containsPattern("names\\.csv: .*\\[expected\\.partner\\]")
                    .containsPattern("keys\\.csv: .*expected\\.fewer-keys")
                    .containsPattern("texts\\.xlsx: (?!.*many-texts)")
                    .containsPattern("more-texts\\.xlsx: .*\\[expected\\.file-many-texts\\]")
                    .containsPattern("old\\.xls: (?!.*size-xls)")
                    .containsPattern("older\\.xls: .*\\[expected\\.file-size-xls\\]");
            reporter.publishEntry(
                    Depth.FOUND,
                    "%d uploads of %d MB, large in rows (%d), columns, cells, names, keys, texts and old workbooks: loaded or refused in 512 MB"
                            .formatted((arguments.size() - 3) / 2, bytes / 1_000_000, rows));
        }
    }

    private static long rows() {
        // The header is a row as well.
        return Depth.whole() ? Limits.DEFAULT.rows() - 1 : 100_000;
    }

    private void write(Path folder, List<String> partners) throws IOException {
        var whole = Depth.whole();
        file("trade", folder.resolve("rows.csv"), file -> LargestFiles.rows(file, partners, rows()));
        file("comtrade", folder.resolve("wide.csv"), file -> LargestFiles.wide(file, whole ? 1_000 : 60, 490_000));
        file("trade", folder.resolve("long-cells.csv"), file -> LargestFiles.longCells(file, whole ? 999 : 30));
        file("trade", folder.resolve("names.csv"), file -> LargestFiles.names(file, whole ? 50_000 : 1_000));
        file(
                "us-census-partners",
                folder.resolve("keys.csv"),
                file -> LargestFiles.keys(file, whole ? 300_000 : 12_000));
        file("trade", folder.resolve("texts.xlsx"), file -> LargestFiles.texts(file, 2_000_000));
        file("trade", folder.resolve("more-texts.xlsx"), file -> LargestFiles.texts(file, 2_000_001));
        file("trade", folder.resolve("old.xls"), file -> LargestFiles.oldWorkbook(file, 7));
        file("trade", folder.resolve("older.xls"), file -> LargestFiles.oldWorkbook(file, 9));
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void file(String profile, Path file, Writing writing) throws IOException {
        writing.to(file);
        bytes += Files.size(file);
        arguments.add(profile);
        arguments.add(file);
    }
}
