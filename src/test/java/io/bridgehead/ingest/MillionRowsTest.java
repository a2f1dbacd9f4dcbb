package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.longrun.ChildJava;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MillionRowsTest {
    @Test
    void loadsAMillionRowsAtOnceInAHeapOf512Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        try (var database = new IngestDatabase()) {
            var file = folder.resolve("million.csv");
            MillionRows.write(file, MillionRows.partners(database.rows()), 25);
            var restated = folder.resolve("restated.csv");
            MillionRows.write(restated, MillionRows.partners(database.rows()), 75);
            var connection = database.database().database();

            var loaded = ChildJava.inProductHeap(
                            MillionRows.class,
                            connection.url(),
                            connection.user(),
                            String.valueOf(connection.password()),
                            file,
                            restated)
                    .run();
            var said = loaded.said();
            System.out.println(said.lines()
                    .filter(line -> line.endsWith("ms") || line.startsWith("load"))
                    .toList());

            assertThat(loaded.code()).as(said).isZero();
            assertThat(said)
                    .contains("loaded 1000000, replaced 0, unchanged 0, problems 0")
                    .contains("loaded 0, replaced 0, unchanged 1000000, problems 0")
                    .contains("loaded 1000000, replaced 1000000, unchanged 0, problems 0");
            assertThat(database.rows().fetchCount(TRADE_FLOW)).isEqualTo(MillionRows.ROWS);
            assertThat(database.rows().fetchCount(TRADE_SLICE)).isEqualTo(240);
        }
    }
}
