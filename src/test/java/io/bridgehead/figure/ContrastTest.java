package io.bridgehead.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final Unit YI = Unit.money("CNY", Unit.Scale.YI);
    private static final Provenance NOTHING =
            new Provenance(Set.of(), null, Text.EMPTY, Text.EMPTY, Text.EMPTY, List.of(), List.of());

    @Test
    void putsTheSamePartnerOfBothSidesOnOneLineInTheOrderOfTheLeft() {
        var left = ranking(YI, item("MNG", "690"), item("RUS", "328"), item("JPN", null));
        var right = ranking(YI, item("RUS", "300"), item("MNG", "700"), item("DEU", "5"));

        var lines = Contrast.of(left, right).lines();

        assertThat(lines).extracting(line -> line.name().en()).containsExactly("MNG", "RUS", "JPN", "DEU", "total");
        assertThat(lines.get(0).difference()).isEqualByComparingTo("-10");
        assertThat(lines.get(1).change()).isEqualByComparingTo("0.09333333");
    }

    @Test
    void takesNothingFromWhatIsMissing() {
        var left = ranking(YI, item("JPN", null), item("MNG", "1"));
        var right = ranking(YI, item("JPN", "5"), item("DEU", "5"));

        assertThat(Contrast.of(left, right).lines())
                .filteredOn(line -> !line.key().equals("total"))
                .allSatisfy(line -> assertThat(line.difference()).isNull())
                .allSatisfy(line -> assertThat(line.change()).isNull());
    }

    @Test
    void takesNoDollarsFromYuan() {
        var line = Contrast.of(
                        ranking(YI, item("MNG", "690")), ranking(Unit.money("USD", Unit.Scale.YI), item("MNG", "96")))
                .lines()
                .getFirst();

        assertThat(line.comparable()).isFalse();
        assertThat(line.difference()).isNull();
        assertThat(line.change()).isNull();
    }

    @Test
    void givesNoRelativeDifferenceOverZeroOrOfPercentages() {
        var zero = Contrast.of(ranking(YI, item("MNG", "3")), ranking(YI, item("MNG", "0")))
                .lines()
                .getFirst();
        var rates = Contrast.of(ranking(Unit.PERCENT, item("MNG", "30")), ranking(Unit.PERCENT, item("MNG", "20")))
                .lines()
                .getFirst();

        assertThat(zero.difference()).isEqualByComparingTo("3");
        assertThat(zero.change()).isNull();
        assertThat(rates.difference()).isEqualByComparingTo("10");
        assertThat(rates.change()).isNull();
    }

    @Test
    void putsTheFirstMonthBesideTheFirstMonthAlsoWhereOneIsMissing() {
        var left = trend(Period.month(YearMonth.of(2025, 2)), Period.month(YearMonth.of(2025, 3)));
        var right = trend(Period.month(YearMonth.of(2024, 1)), Period.month(YearMonth.of(2024, 3)));

        var lines = Contrast.of(left, YearMonth.of(2025, 1), right, YearMonth.of(2024, 1))
                .lines();

        assertThat(lines)
                .extracting(line -> line.name().en())
                .containsExactly("Feb 2025 total", "Mar 2025 total | Mar 2024 total", "Jan 2024 total");
        assertThat(lines.get(1).difference()).isEqualByComparingTo("0");
        assertThat(lines).filteredOn(line -> line.difference() != null).hasSize(1);
    }

    @Test
    void neverPutsAYearToDateBesideAWholeYear() {
        var lines = Contrast.of(
                        trend(Period.yearToDate(YearMonth.of(2025, 11))),
                        YearMonth.of(2025, 1),
                        trend(Period.year(2024)),
                        YearMonth.of(2024, 1))
                .lines();

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.difference()).isNull());
    }

    private static Ranking.Item item(String key, @Nullable String value) {
        return new Ranking.Item(
                key,
                Text.same(key),
                Ranking.Kind.ITEM,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                null,
                Status.LOADED,
                "batch:1");
    }

    private static Figure ranking(Unit unit, Ranking.Item... items) {
        return figure(unit, new Ranking(List.of(items), null));
    }

    /** The n-th point has the value of its month, so that equal months have no difference. */
    private static Figure trend(Period... periods) {
        var points = new ArrayList<Trend.Point>();
        for (var period : periods) {
            var value = BigDecimal.valueOf(period.end().getMonthValue());
            points.add(new Trend.Point(period, value, Status.LOADED, "batch:1", null, null));
        }
        var series = new Trend.Series("total", Text.same("total"), Trend.Role.TOTAL, points);
        return figure(YI, new Trend(Trend.Chart.BAR, List.of(series)));
    }

    private static Figure figure(Unit unit, Shape shape) {
        return new Figure("test.figure", Text.EMPTY, Text.EMPTY, unit, Map.of(), shape, List.of(), NOTHING);
    }
}
