package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.torture.Depth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Loading a file again changes nothing but the log; promise 3 of tables. */
class SameFileTest {
    private static final int TIMES = 20;
    private static final int MOST_LINES = 5_000;

    @ParameterizedTest
    @EnumSource(names = {"TRADE", "PROJECTS", "MILESTONES"})
    void leavesTheSameFactsAndRollupsHoweverOftenItIsLoaded(Target target, TestReporter reporter) throws IOException {
        var file = shipped("/db/sample/" + target.code() + ".csv");
        try (var database = new IngestDatabase()) {
            assertThat(database.load(target, file).rowsLoaded()).isPositive();
            var facts = database.factsFingerprint();

            for (var time = 1; time < TIMES; time++) {
                assertThat(database.load(target, file).rowsLoaded()).isZero();
                assertThat(database.factsFingerprint()).isEqualTo(facts);
            }

            assertThat(database.rows().fetchCount(BATCH)).isEqualTo(TIMES);
            reporter.publishEntry(
                    Depth.FOUND, "%d loads of one file of %s: the same tables".formatted(TIMES, target.code()));
        }
    }

    private static byte[] shipped(String name) throws IOException {
        try (var in = Objects.requireNonNull(SameFileTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .limit(MOST_LINES)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
