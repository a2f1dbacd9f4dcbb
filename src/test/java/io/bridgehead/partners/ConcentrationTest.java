package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
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
    void addsUpSquaredSharesOfPartnersAloneAsDoneByHand() {
        for (var year : List.of(2022, 2023)) {
            var shares = shares(year);
            var point = points(scope(), "hhi").get(year - 2022);

            assertThat(point.value().doubleValue())
                    .isCloseTo(
                            shares.stream().mapToDouble(share -> share * share).sum(), within(1e-8));
            assertThat(points(scope(), "cr3").get(year - 2022).value().doubleValue())
                    .isCloseTo(
                            shares.stream().limit(3).mapToDouble(share -> share).sum(), within(1e-8));
            assertThat(points(scope(), "cr5").get(year - 2022).value().doubleValue())
                    .isCloseTo(1, within(1e-8));
        }
        assertThat(figures.concentration(scope()).unit()).isEqualTo(Unit.INDEX);
    }

    @Test
    void leavesAYearWithAMissingMonthEmptyAndEndsWithTheYearToDate() {
        assertThat(points(scope(), "hhi"))
                .extracting(point -> point.period().code())
                .containsExactly("2022", "2023", "2024", "2025-01/2025-03");
        assertThat(points(scope(), "hhi").get(2).value()).isNull();
        // 6.9 million, of which MNG 6.0 and RUS 0.9
        assertThat(points(scope(), "hhi").get(3).value().doubleValue())
                .isCloseTo((36 + 0.81) / (6.9 * 6.9), within(1e-8));
    }

    @Test
    void isEmptyForPartOfThePartnersAndForASinglePartner() {
        var some = figures.concentration(scope("partner", "MNG,RUS"));
        var single = figures.concentration(scope("flow", "import", "from", "2025"));

        assertThat(some.shape().isEmpty()).isTrue();
        assertThat(TradeRows.codes(some)).contains("partial-partners");
        assertThat(single.shape().isEmpty()).isTrue();
        assertThat(TradeRows.codes(single)).contains("single-partner");
    }

    @Test
    void tellsQuartersAndMonths() {
        assertThat(points(scope("every", "quarter", "from", "2025"), "hhi")).hasSize(1);
        assertThat(points(scope("every", "month", "from", "2024-06", "to", "2024-08"), "cr3"))
                .extracting(point -> point.value() == null)
                .containsExactly(true, true, false);
    }

    @Test
    void bandsBeginAtTheirBounds() {
        assertThat(Concentration.band(new BigDecimal("0.149"))).isEqualTo("low");
        assertThat(Concentration.band(new BigDecimal("0.15"))).isEqualTo("moderate");
        assertThat(Concentration.band(new BigDecimal("0.25"))).isEqualTo("moderate");
        assertThat(Concentration.band(new BigDecimal("0.2501"))).isEqualTo("high");
        assertThat(((Trend) figures.concentration(scope()).shape()).lines())
                .extracting(line -> line.value().toPlainString())
                .containsExactly("0.15", "0.25");
        assertThat(TradeRows.codes(figures.concentration(scope()))).contains("concentration-band");
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoaded() {
        figures.concentration(scope());
        var before = data.statements();
        figures.concentration(scope());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static List<Double> shares(int year) {
        var rows = TradeRows.of(data);
        var sums = TradeRows.sums(rows, row -> row.year() == year && row.ofPartner(), TradeRows.Row::partner);
        var total = sums.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
        return sums.values().stream()
                .map(value -> value.doubleValue() / total)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Trend.Point> points(Scope scope, String key) {
        return ((Trend) figures.concentration(scope).shape())
                .series().stream()
                        .filter(series -> Objects.equals(series.key(), key))
                        .findFirst()
                        .orElseThrow()
                        .points();
    }
}
