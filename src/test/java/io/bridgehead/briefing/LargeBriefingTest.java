package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.longrun.ChildJava;
import io.bridgehead.torture.Depth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Promise 9 of briefings. */
class LargeBriefingTest {
    private static final int FIGURES = Depth.whole() ? Limits.PARTS : 100;
    private static final int KINDS = Depth.whole() ? 4 : 100;
    private static final int ASKS = Depth.whole() ? Limits.ASKS : 100;

    @Test
    void writesTheLargestBriefingInTheProductsHeap(TestReporter reporter) throws Exception {
        try (var database = SampleDatabase.create()) {
            var connection = database.database();
            var written = ChildJava.inProductHeap(
                            LargeBriefing.class,
                            connection.url(),
                            connection.user(),
                            String.valueOf(connection.password()),
                            FIGURES,
                            KINDS,
                            ASKS)
                    .run();

            assertThat(written.code()).as(written.said()).isZero();
            assertThat(written.said()).contains("pptx ", "docx ", "pdf ", "zip ");
            var sizes = written.said()
                    .lines()
                    .filter(line -> line.endsWith(" ms") || line.endsWith(" values"))
                    .collect(Collectors.joining(", "));
            reporter.publishEntry(
                    Depth.FOUND,
                    "a briefing of %d figures and %d characters that asks %d, in 512 MB: %s"
                            .formatted(FIGURES, Limits.LETTERS, ASKS, sizes));
        }
    }
}
