package io.bridgehead.chains;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChainPlansTest {
    private static final String MILESTONES = """
            INSERT INTO milestone VALUES
              ('CN-NM', 'dairy', 'upstream', 'finished', 5, '2024-01-01', '2024-12-31', '2024-01-01', '2025-01-15', 1),
              ('CN-NM', 'dairy', 'upstream', 'reported', 3, '2025-01-01', '2025-12-31', '2025-02-01', NULL, 1),
              ('CN-NM', 'dairy', 'midstream', 'silent', 10, '2025-01-01', '2025-06-30', '2025-02-01', NULL, 1),
              ('CN-NM', 'dairy', 'downstream', 'not begun', 2, '2025-11-01', '2025-11-20', NULL, NULL, 1),
              ('CN-NM', 'dairy', 'downstream', 'told done', 1, NULL, '2025-10-01', NULL, NULL, 1),
              ('CN-NM', 'wind', 'upstream', 'ahead', 1, '2026-01-01', '2026-12-31', '2025-03-01', NULL, 2),
              ('CN-NM', 'solar', 'midstream', 'early', 4, NULL, '2025-03-31', '2025-01-01', '2025-03-01', 1),
              ('CN-NM', 'solar', 'midstream', 'on time', 2, '2025-01-01', '2025-04-30', '2025-01-01', '2025-04-30', 1),
              ('CN-NM', 'gone', 'upstream', 'old', 1, '2020-01-01', '2020-12-31', NULL, NULL, 2);
            INSERT INTO milestone_report VALUES
              ('CN-NM', 'dairy', 'upstream', 'finished', '2024-06-30', 0.4, 1),
              ('CN-NM', 'dairy', 'upstream', 'reported', '2025-10-31', 0.5, 1),
              ('CN-NM', 'dairy', 'upstream', 'reported', '2025-11-30', 0.6, 1),
              ('CN-NM', 'dairy', 'downstream', 'told done', '2025-10-31', 1, 1),
              ('CN-NM', 'dairy', 'downstream', 'told done', '2025-11-30', 1, 1),
              ('CN-NM', 'wind', 'upstream', 'ahead', '2025-11-15', 0.1, 2)""";

    private static FigureData data;
    private static HealthFigures health;
    private static MilestoneFigures milestones;
    private static CurveFigures curve;
    private static ChainFigures progress;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.batch("milestones", "loaded");
        data.batch("milestones", "sample");
        data.owner().execute("""
                INSERT INTO source VALUES ('bridgehead', 'Bridgehead', 'Own', NULL, NULL, NULL);
                INSERT INTO chain VALUES
                  ('CN-NM', 'dairy', '奶业', 'Dairy', 1, 'agri', 'bridgehead', 'equipment', '2022-09-06', NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'wind', '风电', 'Wind', 2, 'new-energy', 'bridgehead', 'new-energy', NULL, NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'bare', '无计划', 'No plan', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'solar', '光伏', 'Solar', 4, 'new-energy', 'bridgehead', NULL, NULL, NULL, NULL, NULL, 'first'),
                  ('CN-NM', 'gone', '已撤', 'Gone', 5, 'agri', 'bridgehead', NULL, NULL, '2024-12-31', NULL, NULL, 'first')
                """);
        data.owner().execute(MILESTONES);
        var answers = data.answers();
        health = new HealthFigures(data.regions(), answers);
        milestones = new MilestoneFigures(data.regions(), answers);
        curve = new CurveFigures(data.regions(), answers);
        progress = new ChainFigures(data.regions(), answers);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void ratesHowAChainKeepsToItsPlan() {
        var card = (Scorecard) health.health(scope()).shape();
        // Earned 5·1 + 3·0.6 + 2·0 + 1·1 of planned 5·1 + 3·(333 / 364 days) + 2·1 + 1·1; the silent one is in neither.
        var spi = 7.8 / (8 + 3 * 333 / 364.0);

        assertThat(card.rows()).extracting(Scorecard.Row::key).containsExactly("dairy", "wind", "bare", "solar");
        var dairy = card.rows().getFirst();
        assertThat(dairy.cells().getFirst().doubleValue()).isCloseTo(spi, offset(1e-6));
        // Finished 15 days late; the silent one (since 30 June) and the one not begun (since 20 November) are late.
        assertThat(said(dairy.cells().subList(1, 4))).isEqualTo("15 2 5");
        assertThat(dairy.rating()).isEqualTo(Scorecard.Rating.BAD);
        assertThat(dairy.remark().zh()).isEqualTo("2个里程碑逾期，最长153天");
        assertThat(said(card.rows().get(1).cells())).isEqualTo("- - 0 1");
        assertThat(card.rows().get(1).rating()).isEqualTo(Scorecard.Rating.UNKNOWN);
        assertThat(said(card.rows().get(2).cells())).isEqualTo("- - - -");
        assertThat(card.rows().get(2).rating()).isEqualTo(Scorecard.Rating.UNKNOWN);
        assertThat(said(card.rows().get(3).cells())).isEqualTo("1 -15 0 2");
        assertThat(card.rows().get(3).rating()).isEqualTo(Scorecard.Rating.GOOD);
        assertThat(card.rows().get(1).status()).isEqualTo(Status.SAMPLE);
        assertThat(health.health(scope()).notes())
                .extracting(Note::code)
                .contains("unknown-milestones", "no-milestones", "chain-cluster-ours", "sample");
    }

    @Test
    void ratesByItsBoundsAndNothingElse() {
        assertThat(rated("0.95", 30)).isEqualTo(Scorecard.Rating.GOOD);
        assertThat(rated("0.9499", 0)).isEqualTo(Scorecard.Rating.WATCH);
        assertThat(rated("1.2", 31)).isEqualTo(Scorecard.Rating.WATCH);
        assertThat(rated("0.85", 90)).isEqualTo(Scorecard.Rating.WATCH);
        assertThat(rated("0.8499", 0)).isEqualTo(Scorecard.Rating.BAD);
        assertThat(rated("1.2", 91)).isEqualTo(Scorecard.Rating.BAD);
        assertThat(new ChainHealth(null, null, 1, 400, 1).rating()).isEqualTo(Scorecard.Rating.UNKNOWN);
    }

    @Test
    void agreesWithProgressOnWhatIsLateAndHowManyThereAre() {
        for (var asked : List.of(scope(), scope("to", "2024"), scope("to", "2025-06"), scope("to", "2026"))) {
            var bars = ((Progress) progress.progress(asked).shape()).items();
            var rows = ((Scorecard) health.health(asked).shape()).rows();
            assertThat(rows)
                    .extracting(Scorecard.Row::key)
                    .isEqualTo(bars.stream().map(Progress.Item::key).toList());
            for (var i = 0; i < rows.size(); i++) {
                var bar = bars.get(i);
                assertThat(said(rows.get(i).cells().subList(2, 4)))
                        .isEqualTo(bar.milestones() == 0 ? "- -" : bar.late() + " " + bar.milestones());
            }
        }
    }

    @Test
    void saysHowManyMilestonesAreLeftOutWhereNoChainIsChosen() {
        var figure = milestones.milestones(scope());

        assertThat(((Schedule) figure.shape()).tasks())
                .filteredOn(task -> task.group().equals("dairy"))
                .extracting(Schedule.Task::state)
                .contains(Schedule.State.OVERDUE, Schedule.State.RUNNING)
                .hasSize(4);
        assertThat(figure.notes())
                .filteredOn(note -> note.code().equals("milestones-cut"))
                .singleElement()
                .satisfies(note -> assertThat(note.text().en()).contains("1 of 8 are left out"));
        assertThat(milestones.milestones(scope("chain", "dairy")).notes())
                .extracting(Note::code)
                .doesNotContain("milestones-cut");
    }

    @Test
    void drawsMilestonesWithTheirStateOnTheDay() {
        var schedule = (Schedule)
                milestones.milestones(scope("chain", "dairy,wind,solar")).shape();

        assertThat(schedule.today()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(schedule.tasks().stream()
                        .map(task -> task.key() + " " + task.state().code() + " " + task.slip() + " "
                                + (task.progress() == null
                                        ? "-"
                                        : task.progress().toPlainString())))
                .containsExactly(
                        "dairy/upstream/finished late 15 1",
                        "dairy/upstream/reported running null 0.6",
                        "dairy/midstream/silent overdue 153 -",
                        "dairy/downstream/told done late null 1",
                        "dairy/downstream/not begun overdue 10 0",
                        "wind/upstream/ahead running null 0.1",
                        "solar/midstream/early early -30 1",
                        "solar/midstream/on time on-time 0 1");
        assertThat(schedule.tasks().get(3).plannedStart()).isNull();
        assertThat(schedule.tasks().getFirst().segmentName().zh()).isEqualTo("上游");
    }

    @Test
    void knowsOnADayOnlyWhatHadHappenedByThen() {
        var schedule = (Schedule)
                milestones.milestones(scope("to", "2024", "chain", "dairy")).shape();

        assertThat(schedule.tasks().getFirst().actualFinish()).isNull();
        assertThat(schedule.tasks().getFirst().state()).isEqualTo(Schedule.State.RUNNING);
        assertThat(schedule.tasks().getFirst().progress()).isEqualByComparingTo("0.4");
        assertThat(schedule.tasks().get(1).actualStart()).isNull();
        assertThat(schedule.tasks().get(1).state()).isEqualTo(Schedule.State.PLANNED);
    }

    @Test
    void countsMilestonesOfEachSegmentAndLeavesGaps() {
        var matrix = (Matrix) milestones.segments(scope()).shape();

        assertThat(matrix.cells().stream().map(ChainPlansTest::said))
                .containsExactly("2 1 2", "1 - -", "- - -", "- 2 -");
        assertThat(said(matrix.rowTotals())).isEqualTo("5 1 - 2");
        assertThat(said(matrix.columnTotals())).isEqualTo("3 3 2");
        assertThat(matrix.total())
                .isEqualByComparingTo(matrix.columnTotals().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(matrix.status()).isEqualTo(Status.SAMPLE);
        assertThat(matrix.source()).isEqualTo("batch:2");
    }

    @Test
    void weighsMilestonesWithinTheirChains() {
        var composition = (Composition) milestones.weights(scope()).shape();

        assertThat(composition.parts().stream().map(part -> part.group() + " " + part.value()))
                .containsExactly(
                        "dairy 10", "dairy 5", "dairy 3", "dairy 2", "dairy 1", "wind 1", "solar 4", "solar 2");
        assertThat(sum(composition, Composition.Part::value)).isEqualByComparingTo(composition.total());
        assertThat(composition.total()).isEqualByComparingTo("28");
        assertThat(composition.parts().getFirst().share()).isEqualByComparingTo("0.35714286");
        assertThat(sum(composition, Composition.Part::share).doubleValue()).isCloseTo(1, offset(1e-7));
    }

    @Test
    void distributesFinishedMilestonesByDaysLate() {
        var slip = (Distribution) health.slip(scope()).shape();

        assertThat(slip.bins().stream().map(bin -> bin.name().en() + ": " + bin.value()))
                .containsExactly(
                        "more than 90 days early: 0",
                        "61–90 days early: 0",
                        "31–60 days early: 0",
                        "1–30 days early: 1",
                        "on the day: 1",
                        "1–30 days late: 1",
                        "31–60 days late: 0",
                        "61–90 days late: 0",
                        "more than 90 days late: 0");
        // 15, -30 and 0 days; the one told done has no day.
        assertThat(slip.mean()).isEqualByComparingTo("-5");
        assertThat(slip.median()).isEqualByComparingTo("0");
        assertThat(((Distribution) health.slip(scope("chain", "solar")).shape()).median())
                .isEqualByComparingTo("-15");
        for (var i = 1; i < slip.bins().size(); i++) {
            assertThat(slip.bins().get(i).from())
                    .isEqualTo(slip.bins().get(i - 1).to());
        }
        assertThat(health.slip(scope()).notes()).extracting(Note::code).contains("slip-unfinished");
        assertThat(health.slip(scope("chain", "bare")).shape().isEmpty()).isTrue();
    }

    @Test
    void goesAlongTheCurveThatProgressShowsMonthByMonth() {
        for (var chain : List.of("dairy", "wind", "solar")) {
            var trend = (Trend) curve.curve(scope("chain", chain, "from", "2023-12", "to", "2025-11"))
                    .shape();
            assertThat(trend.series()).extracting(Trend.Series::key).containsExactly("plan", "actual");
            for (var i = 0; i < 24; i++) {
                var month = trend.series().getFirst().points().get(i).period();
                var bar = ((Progress) progress.progress(scope("chain", chain, "to", month.code()))
                                .shape())
                        .items()
                        .getFirst();
                var drawn = Arrays.asList(
                        trend.series().getFirst().points().get(i).value(),
                        trend.series().getLast().points().get(i).value());
                assertThat(said(drawn))
                        .as("%s in %s", chain, month.code())
                        .isEqualTo(said(Arrays.asList(bar.plan(), bar.actual())));
            }
        }
    }

    @Test
    void plansToTheEndButKnowsNothingAfterTheLastReport() {
        var trend = (Trend) curve.curve(scope()).shape();
        var plan = trend.series().getFirst().points();
        var actual = trend.series().getLast().points();

        assertThat(plan.getFirst().period().code()).isEqualTo("2024-01");
        assertThat(plan.getLast().period().code()).isEqualTo("2026-12");
        assertThat(plan.getLast().value()).isEqualByComparingTo("100");
        var last =
                actual.stream().filter(point -> point.value() != null).toList().getLast();
        assertThat(last.period().code()).isEqualTo("2025-11");
        // 5·1 + 3·0.6 + 2·0 + 1·1 + 1·0.1 + 4·1 + 2·1 over all but the silent one
        assertThat(last.value().doubleValue()).isCloseTo(100 * 13.9 / 18, offset(1e-6));
        assertThat(curve.curve(scope()).notes()).extracting(Note::code).contains("curve-unknown");
        assertThat(curve.curve(scope("chain", "bare")).shape().isEmpty()).isTrue();
    }

    @Test
    void asksNothingThatIsKnownOfTheStateOfTheData() {
        health.health(scope());
        var before = data.statements();
        health.health(scope());
        health.slip(scope());
        milestones.milestones(scope());
        milestones.segments(scope());
        milestones.weights(scope());
        curve.curve(scope());

        assertThat(data.statements() - before).isZero();
    }

    @Test
    void showsTwelveChainsIn2022AndSixteenToday() throws IOException {
        try (var shipped = new FigureData()) {
            var lines = Files.readAllLines(Path.of("db/reference/chains.csv"));
            for (var line : lines.subList(1, lines.size())) {
                // Only the notes at the end are in quotes.
                var cells = line.split(",", -1);
                shipped.owner()
                        .execute(
                                "INSERT INTO chain VALUES (?, ?, ?, ?, CAST(? AS int), NULL, NULL, NULL,"
                                        + " CAST(NULLIF(?, '') AS date), CAST(NULLIF(?, '') AS date), NULL, NULL, 'first')",
                                cells[0],
                                cells[1],
                                cells[2],
                                cells[3],
                                cells[4],
                                cells[8],
                                cells[9]);
            }
            var batch = shipped.batch("milestones", "loaded");
            shipped.owner()
                    .execute(
                            "INSERT INTO milestone VALUES ('CN-NM', 'dairy', 'upstream', 'one', 1, NULL, '2025-10-01',"
                                    + " '2025-09-01', NULL, ?)",
                            batch);
            var answers = shipped.answers();
            var figures = new HealthFigures(shipped.regions(), answers);
            var segments = new MilestoneFigures(shipped.regions(), answers);

            for (Function<Scope, Integer> rows : List.<Function<Scope, Integer>>of(
                    asked -> ((Scorecard) figures.health(asked).shape()).rows().size(),
                    asked -> ((Matrix) segments.segments(asked).shape()).rows().size())) {
                assertThat(rows.apply(scope("to", "2022"))).isEqualTo(12);
                assertThat(rows.apply(scope())).isEqualTo(16);
            }
        }
    }

    private static Scorecard.Rating rated(String spi, int longest) {
        return new ChainHealth(new BigDecimal(spi), null, 1, longest, 1).rating();
    }

    private static BigDecimal sum(Composition composition, Function<Composition.Part, BigDecimal> value) {
        return composition.parts().stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String said(List<BigDecimal> values) {
        return String.join(
                " ",
                values.stream()
                        .map(value ->
                                value == null ? "-" : value.stripTrailingZeros().toPlainString())
                        .toList());
    }
}
