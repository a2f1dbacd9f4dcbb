package io.bridgehead.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Unit YI = Unit.money("CNY", Unit.Scale.YI);

    @Test
    void comparesATrendBySeriesAndPeriodTheLargestChangeFirst() {
        var was = figure(trend(point(2022, "10"), point(2023, "20"), point(2024, "30")));
        var is = figure(trend(point(2022, "10.0"), point(2023, "21"), point(2024, "60")));

        assertThat(said(Differences.between(was, is)))
                .containsExactly(
                        "2024 imports: 30.0 → 60.0 CNY 100 million", "2023 imports: 20.0 → 21.0 CNY 100 million");
    }

    @Test
    void tellsMissingFromZeroAndWhatCameLast() {
        var was = figure(trend(point(2021, null), point(2022, "0"), point(2023, "5"), point(2024, "4")));
        var is = figure(trend(point(2021, "0"), point(2022, "1"), point(2023, null), point(2024, "5")));

        assertThat(said(Differences.between(was, is)))
                .containsExactly(
                        "2022 imports: 0.0 → 1.0 CNY 100 million",
                        "2023 imports: 5.0 → no value",
                        "2024 imports: 4.0 → 5.0 CNY 100 million",
                        "2021 imports: no value → 0.0 CNY 100 million");
    }

    @Test
    void showsAsManyDigitsAsADifferenceNeeds() {
        var was = figure(trend(point(2024, "1234.56")));
        var is = figure(trend(point(2024, "1234.561")));

        assertThat(said(Differences.between(was, is)))
                .containsExactly("2024 imports: 1,234.560 → 1,234.561 CNY 100 million");
    }

    @Test
    void comparesARankingByCodeValueAndRank() {
        var was = figure(ranking("MNG", "10", "RUS", "8"));
        var is = figure(ranking("RUS", "12", "MNG", "10"));

        assertThat(said(Differences.between(was, is)))
                .containsExactlyInAnyOrder(
                        "RUS: 8.0 → 12.0 CNY 100 million",
                        "RUS, rank: 2 → 1",
                        "MNG, rank: 1 → 2",
                        "total: 18.0 → 22.0 CNY 100 million");
        assertThat(said(Differences.restated(was, is)))
                .containsExactly("RUS: 8.0 → 12.0 CNY 100 million", "total: 18.0 → 22.0 CNY 100 million");
    }

    @Test
    void comparesAMatrixCellByCell() {
        var was = figure(matrix("12", null, "12"));
        var is = figure(matrix("11", "2", "13"));

        assertThat(Differences.between(was, is))
                .extracting(Difference::what)
                .extracting(Text::en)
                .containsExactlyInAnyOrder("row × a", "row × b", "total");
        assertThat(Differences.restated(was, is))
                .extracting(Difference::what)
                .extracting(Text::en)
                .containsExactlyInAnyOrder("row × a", "total");
    }

    @Test
    void comparesProgressWithItsPlanAndRestatesItOnTheSameDayOnly() {
        var day = LocalDate.of(2025, 6, 30);
        var was = figure(progress(day, "40", "50"));

        assertThat(said(Differences.between(was, figure(progress(day, "45", "55")))))
                .containsExactly("Dairy: 40.0 → 45.0 %", "Dairy, plan: 50.0 → 55.0 %");
        assertThat(said(Differences.between(figure(progress(null, null, null)), was)))
                .containsExactly("Dairy: no value → 40.0 %", "Dairy, plan: no value → 50.0 %");
        assertThat(Differences.restated(was, figure(progress(day, "45", "50")))).hasSize(1);
        assertThat(Differences.restated(was, figure(progress(day.plusDays(1), "45", "50"))))
                .isEmpty();
    }

    @Test
    void comparesFactsByFactAndNamesBothPeriodsWhereTheyMoved() {
        var was = figure(fact(Period.yearToDate(YearMonth.of(2025, 9)), "12"));
        var later = figure(fact(Period.yearToDate(YearMonth.of(2025, 10)), "14"));
        var restated = figure(fact(Period.yearToDate(YearMonth.of(2025, 9)), "13"));

        assertThat(said(Differences.between(was, later)))
                .containsExactly("Trade (Jan–Sep 2025 → Jan–Oct 2025): 12.0 → 14.0 CNY 100 million");
        assertThat(Differences.restated(was, later)).isEmpty();
        assertThat(said(Differences.restated(was, restated))).containsExactly("Trade: 12.0 → 13.0 CNY 100 million");
    }

    @Test
    void restatesNeitherWhatWasSampleNorWhatCameNorAYearThatWentOn() {
        var nine = point(Period.yearToDate(YearMonth.of(2025, 9)), "9", Status.LOADED);
        var ten = point(Period.yearToDate(YearMonth.of(2025, 10)), "10", Status.LOADED);
        var was = figure(trend(point(Period.year(2023), "5", Status.SAMPLE), nine));
        var is = figure(trend(point(2023, "6"), point(2024, "7"), ten));

        assertThat(Differences.between(was, is)).hasSize(4);
        assertThat(Differences.restated(was, is)).isEmpty();
    }

    @Test
    void restatesWhatVanished() {
        var was = figure(trend(point(2023, "5"), point(2024, "6")));

        assertThat(said(Differences.restated(was, figure(trend(point(2024, "6"))))))
                .containsExactly("2023 imports: 5.0 → no value");
        assertThat(said(Differences.restated(was, figure(trend())))).hasSize(2);
    }

    private static List<String> said(List<Difference> differences) {
        return differences.stream()
                .map(difference -> difference.said().en().strip())
                .toList();
    }

    private static Trend trend(Trend.Point... points) {
        return new Trend(
                Trend.Chart.LINE,
                List.of(new Trend.Series("import", new Text("进口", "imports"), Trend.Role.IMPORT, List.of(points))));
    }

    private static Trend.Point point(int year, @Nullable String value) {
        return point(Period.year(year), value, Status.LOADED);
    }

    private static Trend.Point point(Period period, @Nullable String value, Status status) {
        return new Trend.Point(period, number(value), status, "batch:1", null, null);
    }

    private static Ranking ranking(String... codesAndValues) {
        var items = IntStream.range(0, codesAndValues.length / 2)
                .mapToObj(i -> new Ranking.Item(
                        codesAndValues[2 * i],
                        Text.same(codesAndValues[2 * i]),
                        Ranking.Kind.ITEM,
                        number(codesAndValues[2 * i + 1]),
                        null,
                        null,
                        null,
                        Status.LOADED,
                        "batch:1"))
                .toList();
        return new Ranking(
                items,
                IntStream.range(0, codesAndValues.length / 2)
                        .mapToObj(i -> new BigDecimal(codesAndValues[2 * i + 1]))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Matrix matrix(@Nullable String a, @Nullable String b, @Nullable String total) {
        return new Matrix(
                List.of(new Matrix.Header("row", Text.same("row"))),
                List.of(new Matrix.Header("a", Text.same("a")), new Matrix.Header("b", Text.same("b"))),
                List.of(Arrays.asList(number(a), number(b))),
                Arrays.asList(number(total)),
                Arrays.asList(number(a), number(b)),
                number(total),
                Status.LOADED,
                "batch:1");
    }

    private static Progress progress(@Nullable LocalDate at, @Nullable String actual, @Nullable String plan) {
        return new Progress(
                at,
                List.of(new Progress.Item(
                        "dairy",
                        new Text("奶业", "Dairy"),
                        number(actual),
                        number(plan),
                        null,
                        1,
                        0,
                        null,
                        null,
                        Status.LOADED,
                        "batch:1")));
    }

    private static Facts fact(Period period, String value) {
        return new Facts(List.of(new Facts.Item(
                "trade.total",
                new Text("进出口", "Trade"),
                number(value),
                YI,
                period,
                Status.LOADED,
                "batch:1",
                null,
                "")));
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }

    private static Figure figure(Shape shape) {
        return new Figure(
                "any.figure",
                Text.EMPTY,
                Text.EMPTY,
                YI,
                Map.of(),
                shape,
                List.of(),
                new Provenance(
                        Set.of(Status.LOADED),
                        LocalDate.of(2025, 9, 30),
                        Text.EMPTY,
                        Text.EMPTY,
                        Text.EMPTY,
                        List.of(),
                        List.of()));
    }
}
