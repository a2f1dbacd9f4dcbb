package io.bridgehead.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Says how long every question takes on the sample: read, put together and with its sources, but not drawn. It reports
 * and judges no time, since another machine has others. Writes {@code target/figure-times.md}, and the slowest statement
 * of each to {@code target/figure-statements.sql}. Its name keeps it out of the usual run: {@code mvn test
 * -Dtest=FigureTimes}.
 */
class FigureTimes {
    private static final Path REPORT = Path.of("target/figure-times.md");
    private static final Path STATEMENTS = Path.of("target/figure-statements.sql");
    private static final int WARM_UP = 30;
    private static final int RUNS = 50;
    private static final double NANOS = 1e6;

    @Test
    void reportsHowLongEveryQuestionTakes() throws IOException {
        var lines = new ArrayList<Line>();
        try (var database = SampleDatabase.create();
                var catalogue = new AskedCatalogue(database)) {
            for (var round = 0; round < WARM_UP; round++) {
                catalogue.questions().forEach(question -> catalogue.saidBy(question, scope()));
            }
            catalogue.questions().forEach(question -> lines.add(measured(catalogue, question)));
        }
        lines.sort(Comparator.comparing(Line::median).reversed());
        var report = new StringBuilder("| figure | fastest | median | p95 | statements | slowest statement |\n"
                + "|---|---|---|---|---|---|\n");
        lines.forEach(line -> report.append(line.text()));
        Files.writeString(REPORT, report);
        Files.write(
                STATEMENTS,
                lines.stream()
                        .map(line -> "-- " + line.id + "\n" + line.sql + ";")
                        .toList());

        // The profile of a partner asks nothing where no partner is chosen.
        assertThat(lines).filteredOn(line -> line.statements() == 0).hasSizeLessThanOrEqualTo(1);
        assertThat(lines).hasSizeGreaterThan(30);
    }

    private static Scope scope() {
        return Scope.of(Scope.FIRST_REGION, Lang.ZH);
    }

    private static Line measured(AskedCatalogue catalogue, Question question) {
        var times = new long[RUNS];
        var slowest = new long[RUNS];
        var statements = 0;
        var sql = "";
        for (var run = 0; run < RUNS; run++) {
            var begun = System.nanoTime();
            var said = catalogue.saidBy(question, scope());
            times[run] = System.nanoTime() - begun;
            var longest = said.stream().max(Comparator.comparing(AskedCatalogue.Said::nanos));
            slowest[run] = longest.map(AskedCatalogue.Said::nanos).orElse(0L);
            sql = longest.map(AskedCatalogue.Said::sql).orElse("");
            statements = said.size();
        }
        Arrays.sort(times);
        Arrays.sort(slowest);
        return new Line(
                question.id(), times[0], times[RUNS / 2], times[RUNS * 95 / 100], statements, slowest[RUNS / 2], sql);
    }

    private record Line(String id, long fastest, long median, long late, int statements, long slowest, String sql) {
        String text() {
            return String.format(
                    Locale.ROOT,
                    "| `%s` | %.1f | %.1f | %.1f | %d | %.1f |%n",
                    id,
                    fastest / NANOS,
                    median / NANOS,
                    late / NANOS,
                    statements,
                    slowest / NANOS);
        }
    }
}
