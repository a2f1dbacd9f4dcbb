package io.bridgehead.chains;

import static io.bridgehead.reference.FigureData.scope;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Trend;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.reference.SampleFiles;
import io.bridgehead.scope.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of chains beside a sum over the sample's own file. */
class SampleChainsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.00001");

    private static List<Milestone> milestones;
    private static LocalDate at;
    private static TestDatabase database;
    private static AskedCatalogue catalogue;

    @BeforeAll
    static void started() {
        var byKey = new LinkedHashMap<String, Milestone>();
        for (var row : SampleFiles.milestones()) {
            var milestone = byKey.computeIfAbsent(
                    row.get("chain") + "/" + row.get("segment") + "/" + row.get("milestone"),
                    key -> new Milestone(key, row, new TreeMap<>()));
            if (!row.get("reported_on").isEmpty()) {
                milestone.reports().put(LocalDate.parse(row.get("reported_on")), new BigDecimal(row.get("progress")));
            }
        }
        milestones = List.copyOf(byKey.values());
        at = milestones.stream()
                .flatMap(milestone -> milestone.reports().keySet().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        database = SampleDatabase.create();
        catalogue = new AskedCatalogue(database);
    }

    @AfterAll
    static void close() {
        catalogue.close();
        database.close();
    }

    @Test
    void weighsProgressPlanAndProgressAMonthBefore() {
        var progress = (Progress) catalogue.ask("chains.progress", scope()).shape();

        assertThat(progress.at()).isEqualTo(at);
        assertThat(progress.items()).hasSize(16);
        for (var item : progress.items()) {
            var chain = of(item.key());
            same(item.actual(), weighted(chain, milestone -> milestone.done(at)));
            same(item.plan(), weighted(chain, milestone -> milestone.planned(at)));
            same(
                    item.previous(),
                    weighted(
                            chain,
                            milestone ->
                                    milestone.done(at.plusDays(1).minusMonths(1).minusDays(1))));
            assertThat(item.milestones()).as(item.key()).isEqualTo(chain.size());
            assertThat(item.late())
                    .isEqualTo((int) chain.stream().filter(Milestone::isLate).count());
        }
    }

    @Test
    void ratesEachChainByEarnedAndPlannedValue() {
        var scorecard = (Scorecard) catalogue.ask("chains.health", scope()).shape();

        assertThat(scorecard.rows()).hasSize(16);
        for (var row : scorecard.rows()) {
            var chain = of(row.key());
            var known = chain.stream()
                    .filter(milestone -> milestone.done(at) != null)
                    .toList();
            same(
                    row.cells().get(0),
                    quotient(
                            sum(
                                    known,
                                    milestone ->
                                            milestone.weight().multiply(Objects.requireNonNull(milestone.done(at)))),
                            sum(known, milestone -> milestone.weight().multiply(milestone.planned(at)))));
            var slips = chain.stream().flatMap(Milestone::finishedSlip).toList();
            same(
                    row.cells().get(1),
                    slips.isEmpty()
                            ? null
                            : BigDecimal.valueOf(slips.stream()
                                            .mapToLong(slip -> slip)
                                            .sum())
                                    .divide(BigDecimal.valueOf(slips.size()), MathContext.DECIMAL128));
            if (!chain.isEmpty()) {
                assertThat(row.cells().get(2))
                        .isEqualByComparingTo(BigDecimal.valueOf(
                                chain.stream().filter(Milestone::isLate).count()));
            }
        }
    }

    @Test
    void countsFinishedMilestonesByHowLateTheyWere() {
        var distribution = (Distribution) catalogue.ask("chains.slip", scope()).shape();
        var slips =
                milestones.stream().flatMap(Milestone::finishedSlip).sorted().toList();

        assertThat(slips).hasSizeGreaterThan(20);
        for (var bin : distribution.bins()) {
            var from = bin.from() == null ? Long.MIN_VALUE : bin.from().longValueExact();
            var to = bin.to() == null ? Long.MAX_VALUE : bin.to().longValueExact();
            assertThat(bin.value())
                    .as(bin.key())
                    .isEqualByComparingTo(BigDecimal.valueOf(slips.stream()
                            .filter(slip -> slip >= from && slip < to)
                            .count()));
        }
        var half = slips.size() / 2;
        assertThat(distribution.median())
                .isEqualByComparingTo(
                        slips.size() % 2 == 1
                                ? BigDecimal.valueOf(slips.get(half))
                                : BigDecimal.valueOf(slips.get(half - 1) + slips.get(half))
                                        .divide(BigDecimal.TWO));
    }

    @Test
    void drawsPlannedAndActualProgressOfEachMonth() {
        var trend = (Trend) catalogue.ask("chains.curve", scope()).shape();
        var checked = 0;
        for (var series : trend.series()) {
            for (var point : series.points()) {
                var end = point.period().end();
                if (series.key().equals("plan")) {
                    same(point.value(), weighted(milestones, milestone -> milestone.planned(end)));
                } else if (YearMonth.from(end).isAfter(YearMonth.from(at))) {
                    assertThat(point.value()).isNull();
                } else {
                    var day = end.isAfter(at) ? at : end;
                    same(point.value(), weighted(milestones, milestone -> milestone.done(day)));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void countsTheMilestonesOfEachSegment() {
        var matrix =
                (Matrix) catalogue.ask("chains.segment-milestones", scope()).shape();
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var chain = matrix.rows().get(row).key();
                var segment = matrix.columns().get(column).key();
                var count = of(chain).stream()
                        .filter(milestone -> milestone.get("segment").equals(segment))
                        .count();
                same(matrix.cells().get(row).get(column), count == 0 ? null : BigDecimal.valueOf(count));
            }
        }
        assertThat(matrix.total()).isEqualByComparingTo(BigDecimal.valueOf(milestones.size()));
    }

    @ParameterizedTest
    @CsvSource({"count,", "amount,", "count,2023-12", "amount,2024-10"})
    void countsTheProjectsOfEachSegment(String measure, @Nullable String to) {
        var asked = to == null ? scope("measure", measure) : scope("measure", measure, "to", to);
        var matrix = (Matrix) catalogue
                .ask("chains.segments", asked.with(Parameter.UNIT, "CNY"))
                .shape();
        var signed = new TreeMap<String, Map<String, String>>();
        SampleFiles.projects().stream()
                .filter(step -> to == null || step.get("signed_on").compareTo(to + "-32") < 0)
                .forEach(step -> signed.put(step.get("id"), step.cells()));
        var gaps = 0;

        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var chain = matrix.rows().get(row).key();
                var segment = matrix.columns().get(column).key();
                var cell = signed.values().stream()
                        .filter(project -> chain.equals(project.get("chain")) && segment.equals(project.get("segment")))
                        .filter(project -> measure.equals("count")
                                || !project.get("amount").isEmpty())
                        .map(project ->
                                measure.equals("count") ? BigDecimal.ONE : new BigDecimal(project.get("amount")))
                        .reduce(BigDecimal::add)
                        .orElse(null);
                same(matrix.cells().get(row).get(column), cell);
                gaps += cell == null ? 1 : 0;
            }
        }
        assertThat(gaps).isBetween(1, 24);
    }

    @Test
    void tellsTheWeightOfEachMilestone() {
        var composition = (Composition) catalogue.ask("chains.weights", scope()).shape();
        var weights = new TreeMap<String, BigDecimal>();
        milestones.forEach(milestone -> weights.put(milestone.key(), milestone.weight()));

        assertThat(composition.parts())
                .extracting(Composition.Part::key)
                .containsExactlyInAnyOrderElementsOf(weights.keySet());
        composition
                .parts()
                .forEach(part -> assertThat(part.value()).as(part.key()).isEqualByComparingTo(weights.get(part.key())));
        assertThat(composition.total()).isEqualByComparingTo(sum(milestones, Milestone::weight));
    }

    private static List<Milestone> of(String chain) {
        return milestones.stream()
                .filter(milestone -> milestone.get("chain").equals(chain))
                .toList();
    }

    /** Σ w·share / Σ w in percent, of those whose share is known. */
    private static @Nullable BigDecimal weighted(
            List<Milestone> some, Function<Milestone, @Nullable BigDecimal> share) {
        var part = ZERO;
        var whole = ZERO;
        for (var milestone : some) {
            var done = share.apply(milestone);
            if (done != null) {
                part = part.add(milestone.weight().multiply(done));
                whole = whole.add(milestone.weight());
            }
        }
        return quotient(part.multiply(HUNDRED), whole);
    }

    private static @Nullable BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Milestone> some, Function<Milestone, BigDecimal> value) {
        return some.stream().map(value).reduce(ZERO, BigDecimal::add);
    }

    private static void same(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isCloseTo(expected, offset(ROUNDING));
        }
    }

    private record Milestone(String key, Map<String, String> cells, TreeMap<LocalDate, BigDecimal> reports) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        @Nullable
        LocalDate day(String column) {
            return SampleFiles.day(get(column));
        }

        BigDecimal weight() {
            return new BigDecimal(get("weight"));
        }

        /** 1 when finished, else as last reported, else 0 where it wasn't begun; null: nobody knows. */
        @Nullable
        BigDecimal done(LocalDate when) {
            var finish = day("actual_finish");
            if (finish != null && !finish.isAfter(when)) {
                return ONE;
            }
            var report = reports.floorEntry(when);
            if (report != null) {
                return report.getValue();
            }
            var start = day("actual_start");
            return start == null || start.isAfter(when) ? ZERO : null;
        }

        BigDecimal planned(LocalDate when) {
            var start = Objects.requireNonNull(day("planned_start"));
            var finish = Objects.requireNonNull(day("planned_finish"));
            if (!finish.isAfter(when)) {
                return ONE;
            }
            return start.isAfter(when)
                    ? ZERO
                    : BigDecimal.valueOf(ChronoUnit.DAYS.between(start, when))
                            .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, finish)), MathContext.DECIMAL128);
        }

        boolean isLate() {
            var done = done(at);
            return Objects.requireNonNull(day("planned_finish")).isBefore(at)
                    && (done == null || done.compareTo(ONE) < 0);
        }

        Stream<Long> finishedSlip() {
            var finish = day("actual_finish");
            return finish == null || finish.isAfter(at)
                    ? Stream.empty()
                    : Stream.of(ChronoUnit.DAYS.between(Objects.requireNonNull(day("planned_finish")), finish));
        }
    }
}
