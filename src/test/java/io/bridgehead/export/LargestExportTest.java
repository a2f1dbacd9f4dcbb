package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.longrun.ChildJava;
import io.bridgehead.torture.Depth;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Promise 9 of exports: each figure leaves in any format and size, with all the notes it may have. */
class LargestExportTest {
    private static final int FIGURES = Depth.whole() ? Integer.MAX_VALUE : 1;

    @Test
    void writesTheLargestFiguresInTheProductsHeap(TestReporter reporter) throws IOException, InterruptedException {
        try (var database = SampleDatabase.create()) {
            var connection = database.database();
            var written = ChildJava.inProductHeap(
                            LargestExport.class,
                            connection.url(),
                            connection.user(),
                            String.valueOf(connection.password()),
                            FIGURES)
                    .run();

            assertThat(written.code()).as(written.said()).isZero();
            assertThat(written.said().lines().filter(line -> line.startsWith("at most ")))
                    .hasSize(Format.values().length);
            reporter.publishEntry(
                    Depth.FOUND,
                    written.said()
                                    .lines()
                                    .filter(line -> line.startsWith("begun "))
                                    .count()
                            + " files of the largest figures, with 100 notes of 2,000 characters, in 512 MB: "
                            + written.said()
                                    .lines()
                                    .filter(line -> line.startsWith("at most "))
                                    .collect(Collectors.joining(", ")));
        }
    }
}
