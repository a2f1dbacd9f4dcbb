package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectCourseTest {
    private static final Predicate<ProjectRows.Row> IN_PRODUCTION = row -> row.was("in-production");
    private static final Predicate<ProjectRows.Row> STARTED = IN_PRODUCTION.or(row -> row.was("started"));
    private static final Predicate<ProjectRows.Row> FULFILLED = STARTED.or(row -> row.was("fulfilled"));

    private static FigureData data;
    private static ProjectRows rows;
    private static StageFigures stages;
    private static FairFigures fairs;
    private static StalledFigures stalled;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.owner().execute("""
                INSERT INTO fair VALUES
                  ('CN-NM', 'nof-2024', '2024年洽谈会', 'Fair 2024', DATE '2024-08-20', 'second'),
                  ('CN-NM', 'cme-2025', '2025年博览会', 'Expo 2025', DATE '2025-08-25', 'second');
                INSERT INTO indicator VALUES
                  ('fair_projects_signed', '项目数', 'Projects', 'projects', NULL, NULL),
                  ('fair_amount_signed', '金额', 'Amount', 'CNY-yi', NULL, NULL);
                INSERT INTO observation VALUES
                  ('CN-NM', 'fair_projects_signed', 'fair:nof-2023', '', '2023-09-06', '2023-09-06', 'as-of', 'first',
                   137, 'projects', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'fair_projects_signed', 'fair:nof-2023', '', '2023-09-06', '2023-09-06', 'as-of', 'second',
                   138, 'projects', 'revised', NULL, NULL, NULL),
                  ('CN-NM', 'fair_amount_signed', 'fair:nof-2023', '', '2023-09-06', '2023-09-06', 'as-of', 'first',
                   3343, 'CNY-yi', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'fair_projects_signed', 'fair:cme-2025', '', '2025-08-25', '2025-08-25', 'as-of', 'second',
                   32, 'projects', 'published', NULL, NULL, NULL)""");
        var loaded = data.batch("projects", "loaded");
        var sample = data.batch("projects", "sample");
        rows = new ProjectRows(data)
                .add(loaded, "A,equipment,,,,,nof-2023,100000000,CNY,2023-09-06", "signed=2023-09-06")
                // Started without a step that says fulfilled; no amount.
                .add(loaded, "B,equipment,,,,,nof-2023,,CNY,2023-09-06", "signed=2023-09-06", "started=2024-05-01")
                // Cancelled after it was fulfilled.
                .add(
                        loaded,
                        "C,digital,,,,,nof-2023,200000000,CNY,2023-09-06",
                        "signed=2023-09-06",
                        "fulfilled=2023-12-01",
                        "cancelled=2024-12-01")
                .add(
                        sample,
                        "D,digital,,,,,nof-2024,50000000,CNY,2024-08-20",
                        "signed=2024-08-20",
                        "fulfilled=2024-10-01",
                        "started=2025-01-10",
                        "in-production=2025-11-20")
                .add(loaded, "E,digital,,,,,,30000000,USD,2024-03-01", "signed=2024-03-01")
                // Nobody knows when.
                .add(loaded, "F,new-energy,,,,,,70000000,CNY,", "fulfilled");
        stages = new StageFigures(data.regions(), data.answers());
        fairs = new FairFigures(data.regions(), data.answers());
        stalled = new StalledFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void countsAProjectForEveryStageUpToTheFurthestInItsHistory() {
        var funnel = funnel(scope());

        assertThat(funnel.steps()).extracting(Funnel.Step::key).containsExactly("signed", "started", "in-production");
        assertThat(funnel.steps())
                .extracting(Funnel.Step::value)
                .containsExactly(counted(row -> true), counted(STARTED), counted(IN_PRODUCTION));
        assertThat(rate(funnel, "fulfilment").numerator()).isEqualByComparingTo(counted(FULFILLED));
        assertThat(rate(funnel, "start").numerator()).isEqualByComparingTo(counted(STARTED));
        assertThat(rate(funnel, "start").denominator()).isEqualByComparingTo("6");
        assertThat(rate(funnel, "start").of().zh()).isEqualTo("已开工 ÷ 已签约");
    }

    @Test
    void addsUpAmountsAndKnowsNothingOfFundsReceived() {
        var asked = scope("measure", "amount", "unit", "CNY");
        var funnel = funnel(asked);

        assertThat(funnel.steps())
                .extracting(Funnel.Step::value)
                .containsExactly(amount(row -> true), amount(STARTED), amount(IN_PRODUCTION));
        assertThat(rate(funnel, "fulfilment").numerator()).isEqualByComparingTo(amount(FULFILLED));
        assertThat(rate(funnel, "funds-in-place").value()).isNull();
        assertThat(rate(funnel, "funds-in-place").denominator()).isEqualByComparingTo(amount(row -> true));
        assertThat(stages.stages(asked).notes())
                .extracting(note -> note.text().en())
                .contains(
                        "Funds received are not among the data: the funds-in-place rate is not known.",
                        "2 projects have no contracted amount in CNY and are not in the amounts.",
                        "1 of the projects were cancelled; they stay counted as signed.");
    }

    @Test
    void tellsAnUnknownAmountFromNone() {
        var dollars = funnel(scope("measure", "amount", "unit", "USD"));

        assertThat(dollars.steps().getFirst().value()).isEqualByComparingTo("30000000");
        assertThat(dollars.steps().get(1).value()).isNull();
        var unstarted = funnel(scope("measure", "amount", "unit", "CNY", "sector", "new-energy"));
        assertThat(unstarted.steps().get(1).value()).isEqualByComparingTo("0");
        assertThat(funnel(scope("from", "2031")).isEmpty()).isTrue();
    }

    @Test
    void leavesUndatedProjectsOutOfAPeriod() {
        var asked = scope("from", "2023", "to", "2023");

        assertThat(funnel(asked).steps().getFirst().value()).isEqualByComparingTo("3");
        assertThat(stages.stages(asked).notes()).extracting(Note::code).contains("undated-projects");
    }

    @Test
    void agreesWithTheRatesThatWerePublished() {
        try (var published = new FigureData()) {
            var batch = published.batch("projects", "loaded");
            published.owner().execute("""
                    INSERT INTO project (region_id, id, name, sector, currency, stage, batch_id, fair)
                    SELECT 'CN-NM', 'P' || n, 'P' || n, 'equipment', 'CNY',
                           CASE WHEN n <= 2766 THEN 'fulfilled' ELSE 'signed' END, ?, NULL
                    FROM generate_series(1, 3095) n
                    UNION ALL
                    SELECT 'CN-NM', 'Q' || n, 'Q' || n, 'digital', 'CNY',
                           CASE WHEN n <= 18 THEN 'started' ELSE 'signed' END, ?, NULL
                    FROM generate_series(1, 66) n""", batch, batch);
            published.rollUpProjects();
            var figures = new StageFigures(published.regions(), published.answers());

            assertThat(percent(rate(
                            (Funnel)
                                    figures.stages(scope("sector", "equipment")).shape(),
                            "fulfilment")))
                    .isEqualTo("89.4");
            assertThat(percent(rate(
                            (Funnel) figures.stages(scope("sector", "digital")).shape(), "start")))
                    .isEqualTo("27.3");
        }
        assertThat(percent(StageRates.fundsInPlace(
                        new BigDecimal("249.2"), new BigDecimal("212"), Status.PUBLISHED, "first")))
                .isEqualTo("117.5");
    }

    @Test
    void showsWhatWasPublishedOfAFairBesideWhatIsListed() {
        var card = (Scorecard) fairs.fairs(scope()).shape();

        assertThat(card.columns())
                .extracting(Scorecard.Column::key)
                .containsExactly(
                        "published-projects",
                        "published-amount",
                        "projects",
                        "amount",
                        "fulfilled",
                        "started",
                        "in-production",
                        "cancelled",
                        "fulfilment");
        assertThat(card.rows()).extracting(Scorecard.Row::key).containsExactly("nof-2023", "nof-2024", "cme-2025");
        assertThat(card.rows().stream().map(ProjectCourseTest::said))
                .containsExactly("138 3343 3 3 2 1 0 1 66.666667", "- - 1 0.5 1 1 1 0 100", "32 - - - - - - - -");
        for (var row : card.rows().subList(0, 2)) {
            Predicate<ProjectRows.Row> there = project -> row.key().equals(project.fair());
            assertThat(row.cells().get(2)).isEqualByComparingTo(counted(there));
            assertThat(row.cells().get(4)).isEqualByComparingTo(counted(there.and(FULFILLED)));
            assertThat(row.cells().get(7))
                    .isEqualByComparingTo(counted(there.and(project -> project.was("cancelled"))));
        }
        assertThat(card.rows())
                .extracting(Scorecard.Row::status)
                .containsExactly(Status.LOADED, Status.SAMPLE, Status.PUBLISHED);
        assertThat(card.rows()).extracting(Scorecard.Row::source).containsExactly("batch:1", "batch:2", "second");
        assertThat(fairs.fairs(scope()).notes())
                .extracting(Note::code)
                .contains("fairs-published", "missing-amounts", "sample");
    }

    @Test
    void showsTheFairsOfAPeriodAndConvertsNoPublishedAmount() {
        assertThat(((Scorecard) fairs.fairs(scope("from", "2024", "to", "2024")).shape()).rows())
                .hasSize(1);
        assertThat(((Scorecard) fairs.fairs(scope("fair", "cme-2025")).shape()).rows())
                .hasSize(1);
        var dollars = fairs.fairs(scope("unit", "USD-million", "fair", "nof-2023"));
        assertThat(said(((Scorecard) dollars.shape()).rows().getFirst())).isEqualTo("138 - 3 - 2 1 0 1 66.666667");
        assertThat(dollars.notes()).extracting(Note::code).contains("other-currency");
    }

    @Test
    void ranksOpenProjectsByDaysWithoutAStep() {
        var ranking = (Ranking) stalled.stalled(scope()).shape();
        var asOf = LocalDate.of(2025, 11, 20);
        var expected = rows.rows().stream()
                .filter(row -> !row.was("in-production") && !row.was("cancelled"))
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.signed()),
                        row.history().stream().map(ProjectRows.Step::on).filter(Objects::nonNull))
                        .max(LocalDate::compareTo)
                        .map(last -> row.id() + " " + ChronoUnit.DAYS.between(last, asOf))
                        .stream())
                .toList();

        assertThat(ranking.items().stream().map(item -> item.key() + " " + item.value()))
                .containsExactlyInAnyOrderElementsOf(expected)
                .containsExactly("A 806", "E 629", "B 568");
        assertThat(ranking.total()).isNull();
        assertThat(stalled.stalled(scope()).subtitle().en()).contains("as of 20 Nov 2025");
        assertThat(stalled.stalled(scope()).notes())
                .extracting(note -> note.text().en())
                .containsExactly("1 more have no day at all and are not shown.");
        assertThat(stalled.stalled(scope("from", "2024", "stage", "signed")).notes())
                .extracting(Note::code)
                .doesNotContain("undated-projects");
        assertThat(stalled.stalled(scope("from", "2024")).notes())
                .extracting(Note::code)
                .contains("undated-projects");
        assertThat(stalled.stalled(scope("sector", "new-energy")).shape().isEmpty())
                .isTrue();
    }

    @Test
    void showsNoMoreThanTheTwentyThatWaitLongest() {
        try (var many = new FigureData()) {
            var batch = many.batch("projects", "loaded");
            var list = new ProjectRows(many);
            IntStream.rangeClosed(1, 23)
                    .forEach(day -> list.add(
                            batch,
                            "P%02d,digital,,,,,,,CNY,2024-01-%02d".formatted(day, day),
                            "signed=2024-01-%02d".formatted(day)));
            var figure = new StalledFigures(many.regions(), many.answers()).stalled(scope());

            var ranking = (Ranking) figure.shape();
            assertThat(ranking.items()).hasSize(20);
            assertThat(ranking.items().getFirst().value()).isEqualByComparingTo("22");
            assertThat(figure.notes())
                    .extracting(note -> note.text().en())
                    .containsExactly("23 projects are neither in production nor cancelled; the 20 longest without a"
                            + " step are shown.");
        }
    }

    @Test
    void takesOneStatementAFigure() {
        var asked = scope("from", "2023", "to", "2030");
        // Whatever is kept of names and sources is read before.
        stages.stages(asked);
        fairs.fairs(asked);
        stalled.stalled(asked);
        var before = data.statements();
        stages.stages(asked);
        fairs.fairs(asked);
        stalled.stalled(asked);

        assertThat(data.statements() - before).isEqualTo(3);
    }

    private static BigDecimal counted(Predicate<ProjectRows.Row> which) {
        return BigDecimal.valueOf(rows.rows().stream().filter(which).count());
    }

    private static BigDecimal amount(Predicate<ProjectRows.Row> which) {
        return rows.amounts("CNY", which, row -> "all").get("all");
    }

    private static Funnel funnel(Scope scope) {
        return (Funnel) stages.stages(scope).shape();
    }

    private static Funnel.Quotient rate(Funnel funnel, String key) {
        return funnel.rates().stream()
                .filter(rate -> rate.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String percent(Funnel.Quotient rate) {
        return rate.value()
                .movePointRight(2)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String said(Scorecard.Row row) {
        List<BigDecimal> cells = row.cells();
        return String.join(
                " ",
                cells.stream()
                        .map(cell ->
                                cell == null ? "-" : cell.stripTrailingZeros().toPlainString())
                        .toList());
    }
}
