package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MillionRowsTest {
    @Test
    void loadsAMillionRowsAtOnceInAHeapOf512Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        try (var database = new IngestDatabase()) {
            var file = folder.resolve("million.csv");
            MillionRows.write(file, MillionRows.partners(database), 25);
            var restated = folder.resolve("restated.csv");
            MillionRows.write(restated, MillionRows.partners(database), 75);
            var connection = database.database().database();

            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MillionRows.class.getName(),
                            connection.url(),
                            connection.user(),
                            String.valueOf(connection.password()),
                            file.toString(),
                            restated.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            System.out.println(said.lines()
                    .filter(line -> line.endsWith("ms") || line.startsWith("load"))
                    .toList());

            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said)
                    .contains("loaded 1000000, replaced 0, unchanged 0, problems 0")
                    .contains("loaded 0, replaced 0, unchanged 1000000, problems 0")
                    .contains("loaded 1000000, replaced 1000000, unchanged 0, problems 0");
            assertThat(database.rows().fetchCount(TRADE_FLOW)).isEqualTo(MillionRows.ROWS);
            assertThat(database.rows().fetchCount(TRADE_SLICE)).isEqualTo(240);
        }
    }
}
