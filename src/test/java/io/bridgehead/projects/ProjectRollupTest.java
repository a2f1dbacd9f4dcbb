package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Shape;
import io.bridgehead.ingest.IngestDatabase;
import io.bridgehead.ingest.Target;
import io.bridgehead.ingest.Undo;
import io.bridgehead.ingest.UndoRefusedException;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import io.bridgehead.torture.Depth;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Figures that read the rollup beside what the projects themselves say, after whatever was loaded and taken back. */
class ProjectRollupTest {
    private static final int STEPS = Depth.times(12, 100);
    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::code).toList();
    private static final Map<Parameter, List<String>> FILTERS = Map.of(
            Parameter.SECTOR, List.of("digital", "other,new-energy"),
            Parameter.CLUSTER, List.of("agri", "agri,equipment"),
            Parameter.CHAIN, List.of("dairy"),
            Parameter.DIVISION, List.of("150100", "150200"),
            Parameter.FAIR, List.of("nof-2023"),
            Parameter.FROM, List.of("2022-12", "2023-01", "2023-03"),
            Parameter.TO, List.of("2023-12", "2024-01", "2025-02"),
            Parameter.MEASURE, List.of("amount"),
            Parameter.UNIT, List.of("USD-million"),
            Parameter.EVERY, List.of("month", "quarter"));

    private final Random random = new Random(20261127);

    private record Asked(Question question, Scope scope, Shape answer) {}

    @Test
    void answersWhatTheProjectsSayNowAndAsOfEachBatch(TestReporter reporter) throws UndoRefusedException {
        try (var database = new IngestDatabase();
                var catalogue = new AskedCatalogue(database.database())) {
            var undo = new Undo(database.database().regions(), Clock.systemUTC());
            var noted = new ArrayList<Map.Entry<Long, List<Asked>>>();
            for (var step = 0; step < STEPS; step++) {
                var batch = step % 4 == 3
                        ? undo.undo("CN-NM", noted.getLast().getKey(), "tester").id()
                        : load(database);
                var asked = ask(catalogue);
                asked.forEach(ProjectRollupTest::answersTheSameOfAllStages);
                noted.add(Map.entry(batch, asked));
            }
            for (var then : noted) {
                for (var asked : then.getValue()) {
                    var asOf = asked.scope().with(Parameter.AS_OF, then.getKey().toString());
                    assertThat(asked.question().ask(asOf).shape())
                            .as("%s with %s", asked.question().id(), asOf)
                            .isEqualTo(asked.answer());
                }
            }
            reporter.publishEntry(
                    Depth.FOUND,
                    "figures of projects equal the projects now and as of each of %d batches".formatted(STEPS));
        }
    }

    /** Stages that are asked for beside something else no rollup holds. */
    private static void answersTheSameOfAllStages(Asked asked) {
        if (asked.question().parameters().contains(Parameter.STAGE)) {
            var ofAll = asked.scope().with(Parameter.STAGE, STAGES);
            assertThat(asked.question().ask(ofAll).shape())
                    .as("%s with %s", asked.question().id(), ofAll)
                    .isEqualTo(asked.answer());
        }
    }

    private List<Asked> ask(AskedCatalogue catalogue) {
        var scopes = List.of(scope(), some(), some(), some(), some());
        return catalogue.questions().stream()
                .filter(question ->
                        question.id().startsWith("projects.") || question.id().equals("overview.facts"))
                .flatMap(question -> scopes.stream()
                        .map(scope ->
                                new Asked(question, scope, question.ask(scope).shape())))
                .toList();
    }

    /** A scope that filters by one or two things, and now and then by many. */
    private Scope some() {
        var scope = scope();
        var chance = random.nextInt(4) == 0 ? 2 : 5;
        for (var filter : Parameter.values()) {
            var values = FILTERS.get(filter);
            if (values != null && random.nextInt(chance) == 0) {
                scope = scope.with(filter, List.of(one(values).split(",")));
            }
        }
        return scope;
    }

    /** Some forty projects of a hundred, each at one stage or two. */
    private long load(IngestDatabase database) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", Target.PROJECTS.columns()));
        random.ints(1, 100).distinct().limit(40).forEach(id -> {
            var project = String.join(
                    ",",
                    "P" + id,
                    "Project",
                    one(List.of("", "nof-2023", "nof-2024")),
                    one(List.of("other", "digital", "new-energy")),
                    one(List.of("", "agri", "equipment")),
                    one(List.of("", "dairy", "wind")),
                    one(List.of("", "150100", "150200")),
                    one(List.of("", "北京市", "Beijing", "德国")),
                    "",
                    one(List.of("", "100000000", "2.50", "30000000")),
                    one(List.of("CNY", "CNY", "USD")),
                    one(List.of("", "2022-12-31", "2023-01-01", "2023-05-31", "2024-01-01", "2024-02-29")));
            lines.add(project + "," + one(List.of("signed", "fulfilled")) + "," + one(List.of("", "2024-03-01")));
            if (random.nextBoolean()) {
                lines.add(project + "," + one(List.of("started", "in-production", "cancelled")) + ","
                        + one(List.of("", "2024-05-01", "2025-05-01")));
            }
        });
        var report = database.load(Target.PROJECTS, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        return report.batch().orElseThrow();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
