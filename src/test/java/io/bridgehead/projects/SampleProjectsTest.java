package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.scope;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Trend;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.SampleFiles;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of projects beside a count over the sample's own file. */
class SampleProjectsTest {
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final List<String> ORDER = List.of("signed", "fulfilled", "started", "in-production");

    private static List<Project> projects;
    private static TestDatabase database;
    private static AskedCatalogue catalogue;

    @BeforeAll
    static void started() {
        var byId = new LinkedHashMap<String, Project>();
        for (var step : SampleFiles.projects()) {
            byId.computeIfAbsent(step.get("id"), id -> new Project(id, new ArrayList<>()))
                    .steps()
                    .add(step);
        }
        projects = List.copyOf(byId.values());
        database = SampleDatabase.create();
        catalogue = new AskedCatalogue(database);
    }

    @AfterAll
    static void close() {
        catalogue.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"count,,", "amount,,", "count,2024-01,2024-12", "amount,2023-09,2025-03"})
    void crossesSectorsWithClusters(String measure, @Nullable String from, @Nullable String to) {
        var scope = within(scope("measure", measure), from, to);
        var signed = projects.stream().filter(signed(from, to)).toList();
        var matrix = (Matrix) catalogue.ask("projects.sector-cluster", scope).shape();

        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var sector = matrix.rows().get(row).key();
                var cluster = matrix.columns().get(column).key();
                same(
                        matrix.cells().get(row).get(column),
                        measured(
                                measure,
                                signed.stream()
                                        .filter(project -> project.get("sector").equals(sector)
                                                && (project.get("cluster").isEmpty()
                                                                ? "unassigned"
                                                                : project.get("cluster"))
                                                        .equals(cluster))
                                        .toList()));
            }
        }
        assertThat(matrix.total()).isEqualByComparingTo(measured(measure, signed));
    }

    @ParameterizedTest
    @CsvSource({
        "projects.by-sector,sector,count", "projects.by-sector,sector,amount",
        "projects.by-cluster,cluster,count", "projects.by-cluster,cluster,amount",
        "projects.by-chain,chain,count", "projects.by-origin,origin,amount",
        "projects.by-division,division,count", "projects.by-division,division,amount"
    })
    void putsProjectsTogether(String id, String column, String measure) {
        var expected = new HashMap<String, List<Project>>();
        for (var project : projects) {
            var key = project.get(column).isEmpty() ? "unassigned" : project.get(column);
            expected.computeIfAbsent(key, group -> new ArrayList<>()).add(project);
        }
        var found = new HashMap<String, BigDecimal>();
        bars(catalogue.ask(id, scope("measure", measure))).forEach((key, value) -> {
            if (value != null) {
                found.put(key, value);
            }
        });

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (key, group) -> assertThat(found.get(key)).as(key).isEqualByComparingTo(measured(measure, group)));
    }

    @ParameterizedTest
    @CsvSource({"count,,", "amount,2023-01,2023-12", "count,2024-08,2025-06"})
    void followsWhatBecameOfProjects(String measure, @Nullable String from, @Nullable String to) {
        var signed = projects.stream().filter(signed(from, to)).toList();
        var funnel = (Funnel) catalogue
                .ask("projects.stages", within(scope("measure", measure), from, to))
                .shape();
        var steps = new HashMap<String, BigDecimal>();
        funnel.steps().forEach(step -> steps.put(step.key(), step.value()));
        var fulfilled = measured(measure, reached(signed, "fulfilled"));
        var started = measured(measure, reached(signed, "started"));
        var all = measured(measure, signed);

        assertThat(steps.get("signed")).isEqualByComparingTo(all);
        assertThat(steps.get("started")).isEqualByComparingTo(started);
        assertThat(steps.get("in-production"))
                .isEqualByComparingTo(measured(measure, reached(signed, "in-production")));
        assertThat(rate(funnel, "fulfilment")).isEqualByComparingTo(fulfilled.divide(all, 8, RoundingMode.HALF_UP));
        assertThat(rate(funnel, "start")).isEqualByComparingTo(started.divide(all, 8, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({",", "2023-01,2023-12", "2024-08,2025-06"})
    void listsJustTheProjectsThatEachStepCounts(@Nullable String from, @Nullable String to) {
        var codes = new CodeLists(database.regions());
        var list = new ProjectList(database.regions(), codes);
        var scope = within(scope(), from, to);
        var counts = (Funnel) catalogue.ask("projects.stages", scope).shape();
        var amounts = (Funnel) catalogue
                .ask("projects.stages", within(scope("measure", "amount", "unit", "CNY"), from, to))
                .shape();

        for (var step = 0; step < counts.steps().size(); step++) {
            var stage = Stage.of(counts.steps().get(step).key()).orElseThrow();
            var reached = stage.onwards().stream().map(Stage::code).toList();
            var rows = list.selection(
                    scope, ListingCodec.read(Map.of("list.reached", reached), codes.of(FigureData.REGION)));

            assertThat(counts.steps().get(step).value()).isEqualByComparingTo(Integer.toString(rows.projects()));
            assertThat(amounts.steps().get(step).value())
                    .isEqualByComparingTo(rows.sums().getFirst().amount());
        }
    }

    @Test
    void findsTheProjectsLongestWithoutAStep() {
        var last = projects.stream()
                .flatMap(Project::days)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var expected = projects.stream()
                .filter(project -> !project.stage().equals("cancelled") && !project.reached("in-production"))
                .sorted(Comparator.comparing(Project::lastStep).thenComparing(Project::id))
                .limit(20)
                .toList();
        var ranking = (Ranking) catalogue.ask("projects.stalled", scope()).shape();

        assertThat(ranking.items())
                .extracting(Ranking.Item::key)
                .isEqualTo(expected.stream().map(Project::id).toList());
        assertThat(ranking.items())
                .extracting(item -> item.value().intValueExact())
                .isEqualTo(expected.stream()
                        .map(project -> (int) ChronoUnit.DAYS.between(project.lastStep(), last))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"month,count", "year,amount", "quarter,count"})
    void countsProjectsByWhenTheyWereSigned(String every, String measure) {
        var months = Map.of("month", 1, "quarter", 3, "year", 12).get(every);
        var points = ((Trend) catalogue
                        .ask("projects.timeline", scope("every", every, "measure", measure))
                        .shape())
                .series()
                .getFirst()
                .points();
        var counted = ZERO;
        for (var point : points) {
            var start = point.period().start();
            var there = projects.stream()
                    .filter(project -> !project.signedOn().isBefore(start)
                            && project.signedOn().isBefore(start.plusMonths(months)))
                    .toList();
            assertThat(point.value())
                    .as("%s", start)
                    .isEqualByComparingTo(there.isEmpty() ? ZERO : measured(measure, there));
            counted = counted.add(point.value());
        }
        assertThat(counted).isEqualByComparingTo(measured(measure, projects));
    }

    @Test
    void countsWhatBecameOfTheProjectsOfEachFair() {
        var scorecard = (Scorecard) catalogue.ask("projects.fairs", scope()).shape();

        assertThat(scorecard.rows()).hasSize(SampleFiles.list("fairs").size());
        for (var row : scorecard.rows()) {
            var there = projects.stream()
                    .filter(project -> project.get("fair").equals(row.key()))
                    .toList();
            Function<String, BigDecimal> cell = column -> row.cells()
                    .get(scorecard.columns().stream()
                            .map(Scorecard.Column::key)
                            .toList()
                            .indexOf(column));
            assertThat(cell.apply("projects")).as(row.key()).isEqualByComparingTo(measured("count", there));
            assertThat(cell.apply("amount")).isEqualByComparingTo(measured("amount", there));
            assertThat(cell.apply("fulfilled")).isEqualByComparingTo(count(reached(there, "fulfilled")));
            assertThat(cell.apply("started")).isEqualByComparingTo(count(reached(there, "started")));
            assertThat(cell.apply("in-production")).isEqualByComparingTo(count(reached(there, "in-production")));
            assertThat(cell.apply("cancelled"))
                    .isEqualByComparingTo(count(there.stream()
                            .filter(project -> project.stage().equals("cancelled"))
                            .toList()));
        }
    }

    private static Map<String, @Nullable BigDecimal> bars(Figure figure) {
        var bars = new HashMap<String, @Nullable BigDecimal>();
        switch (figure.shape()) {
            case Ranking ranking -> ranking.items().forEach(item -> bars.put(item.key(), item.value()));
            case Places places -> places.places().forEach(place -> bars.put(place.key(), place.value()));
            default -> throw new AssertionError(figure.shape());
        }
        return bars;
    }

    private static Scope within(Scope scope, @Nullable String from, @Nullable String to) {
        var bounded = scope;
        bounded = from == null ? bounded : bounded.with(Parameter.FROM, from);
        return to == null ? bounded : bounded.with(Parameter.TO, to);
    }

    private static Predicate<Project> signed(@Nullable String from, @Nullable String to) {
        return project -> (from == null || project.get("signed_on").compareTo(from) >= 0)
                && (to == null || project.get("signed_on").substring(0, 7).compareTo(to) <= 0);
    }

    private static List<Project> reached(Collection<Project> some, String stage) {
        return some.stream().filter(project -> project.reached(stage)).toList();
    }

    private static BigDecimal count(Collection<Project> some) {
        return BigDecimal.valueOf(some.size());
    }

    /** A count, or an amount in 100 million yuan. */
    private static BigDecimal measured(String measure, Collection<Project> some) {
        return measure.equals("count")
                ? count(some)
                : some.stream()
                        .map(project -> project.get("amount"))
                        .filter(amount -> !amount.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(ZERO, BigDecimal::add)
                        .divide(YI);
    }

    private static @Nullable BigDecimal rate(Funnel funnel, String key) {
        return funnel.rates().stream()
                .filter(rate -> rate.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static void same(@Nullable BigDecimal actual, BigDecimal expected) {
        if (expected.signum() == 0) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    /** @param steps in the order of the file, which is that of time */
    private record Project(String id, List<SampleFiles.Step> steps) {
        String get(String column) {
            return steps.getLast().get(column);
        }

        String stage() {
            return get("stage");
        }

        LocalDate signedOn() {
            return LocalDate.parse(get("signed_on"));
        }

        Stream<LocalDate> days() {
            return Stream.concat(
                    Stream.of(signedOn()), steps.stream().map(step -> LocalDate.parse(step.get("stage_on"))));
        }

        LocalDate lastStep() {
            return days().max(LocalDate::compareTo).orElseThrow();
        }

        boolean reached(String stage) {
            return steps.stream().anyMatch(step -> ORDER.indexOf(step.get("stage")) >= ORDER.indexOf(stage));
        }
    }
}
