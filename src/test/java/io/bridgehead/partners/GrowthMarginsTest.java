package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Waterfall;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GrowthMarginsTest {
    private static FigureData data;
    private static PartnerFigures figures;

    @BeforeAll
    static void rows() {
        data = TradeRows.load();
        figures = new PartnerFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void splitsTheChangeAsDoneRowByRow() {
        var rows = TradeRows.of(data);
        var now = TradeRows.sums(rows, row -> row.year() == 2023 && row.ofPartner(), TradeRows.Row::partner);
        var before = TradeRows.sums(rows, row -> row.year() == 2022 && row.ofPartner(), TradeRows.Row::partner);
        var partners = new TreeSet<>(now.keySet());
        partners.addAll(before.keySet());
        var gained = BigDecimal.ZERO;
        var lost = BigDecimal.ZERO;
        var stay = BigDecimal.ZERO;
        for (var partner : partners) {
            var value = now.getOrDefault(partner, BigDecimal.ZERO);
            var base = before.getOrDefault(partner, BigDecimal.ZERO);
            if (base.signum() == 0) {
                gained = gained.add(value);
            } else if (value.signum() == 0) {
                lost = lost.subtract(base);
            } else {
                stay = stay.add(value.subtract(base));
            }
        }

        assertThat(change("new")).isEqualByComparingTo(gained).isEqualByComparingTo("7300000");
        assertThat(change("lost")).isEqualByComparingTo(lost).isEqualByComparingTo("-1400000");
        assertThat(change("continuing")).isEqualByComparingTo(stay).isEqualByComparingTo("6799950");
        assertThat(change("unassigned")).isEqualByComparingTo("600000");
        assertThat(change("re-import")).isEqualByComparingTo("-900000");
    }

    @Test
    void addsUpToTheDifferenceOfTheTwoPeriods() {
        for (var asked :
                new Scope[] {year(), year().with(Parameter.FLOW, "export"), scope("from", "2025", "unit", "CNY")}) {
            var waterfall = waterfall(asked);
            var steps = TradeRows.total(waterfall.steps().stream().map(Waterfall.Step::change));

            assertThat(waterfall.from().value()).isNotNull();
            assertThat(waterfall.from().value().add(steps))
                    .isEqualByComparingTo(waterfall.to().value());
        }
    }

    @Test
    void comparesAYearToDateWithTheSameMonths() {
        var waterfall = waterfall(scope("unit", "CNY"));

        assertThat(waterfall.from().name().en()).isEqualTo("Jan–Mar 2024");
        assertThat(waterfall.from().value()).isEqualByComparingTo("3300000");
        assertThat(waterfall.to().value()).isEqualByComparingTo("6900000");
    }

    @Test
    void isEmptyWithoutTheYearBefore() {
        var figure = figures.margins(scope("from", "2022", "to", "2022"));

        assertThat(figure.shape().isEmpty()).isTrue();
        assertThat(TradeRows.codes(figure)).contains("no-base");
    }

    private static Scope year() {
        return scope("from", "2023", "to", "2023", "unit", "CNY");
    }

    private static BigDecimal change(String key) {
        return waterfall(year()).steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow()
                .change();
    }

    private static Waterfall waterfall(Scope scope) {
        return (Waterfall) figures.margins(scope).shape();
    }
}
