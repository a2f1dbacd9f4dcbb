package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TradeGrowthTest {
    private static FigureData data;
    private static TradeFigures figures;

    @BeforeAll
    static void rows() {
        data = TradeRows.load();
        figures = new TradeFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void splitsByChapterWhereAllIsBrokenDownAsDoneRowByRow() {
        var asked = scope("from", "2023", "to", "2023", "unit", "CNY");

        assertThat(changes(asked)).isEqualTo(changesByHand(row -> row.hs(), 2023, 1, 12));
        assertThat(TradeRows.codes(figures.growth(asked))).contains("growth-by-chapter");
        addsUp(waterfall(asked));
    }

    @Test
    void splitsByPartnerWhereOneChapterIsMeant() {
        var asked = scope("from", "2023", "to", "2023", "unit", "CNY", "chapter", "84");

        assertThat(changes(asked).keySet()).containsExactlyInAnyOrder("JPN", "DEU", "MNG", "unassigned", "re-import");
        assertThat(changes(asked)).containsEntry("DEU", new BigDecimal("-1400000"));
        assertThat(TradeRows.codes(figures.growth(asked))).contains("growth-by-partner");
        addsUp(waterfall(asked));
    }

    @Test
    void ordersFromTheLargestRiseToTheLargestFallAndContributesToTheGrowth() {
        var waterfall = waterfall(scope("from", "2023", "to", "2023", "unit", "CNY"));

        assertThat(waterfall.steps()).extracting(Waterfall.Step::key).containsExactly("87", "27", "84");
        assertThat(TradeRows.total(waterfall.steps().stream().map(Waterfall.Step::contribution)))
                .isCloseTo(
                        Rate.percent(Rate.growth(
                                waterfall.to().value(), waterfall.from().value())),
                        within(new BigDecimal("0.0001")));
    }

    @Test
    void addsUpTheRestBelowTheTenLargestChanges() {
        var rows = new ArrayList<String>();
        for (var i = 10; i < 24; i++) {
            rows.add("2020,P" + i + ",export,," + 1000 * i + ",CNY");
            rows.add("2021,P" + i + ",export,," + (1000 * i + (i % 2 == 0 ? i : -i)) + ",CNY");
        }
        rows.add("2021,P99,export,,7,CNY");
        try (var many = new FigureData().trade("loaded", rows.toArray(String[]::new))) {
            var waterfall = (Waterfall) new TradeFigures(many.regions(), many.answers())
                    .growth(scope("unit", "CNY"))
                    .shape();

            assertThat(waterfall.steps()).hasSize(11).last().satisfies(step -> {
                assertThat(step.key()).isEqualTo("others");
                // +10 −11 +12 −13 +7
                assertThat(step.change()).isEqualByComparingTo("5");
                assertThat(step.name().en()).isEqualTo("5 other partners");
            });
            addsUp(waterfall);
        }
    }

    /** Published values of 2022: exports 140.4 at +75.2 % within 630.3 at +31.9 % contribute 12.6 points. */
    @Test
    void contributesWhatTheGoldenCasesSay() {
        try (var golden = new FigureData()
                .trade(
                        "loaded",
                        "2021,MNG,export,,8013698630,CNY",
                        "2021,RUS,export,,39773252768,CNY",
                        "2022,MNG,export,,14040000000,CNY",
                        "2022,RUS,export,,48990000000,CNY",
                        "2021,MNG,import,,48483412322,CNY",
                        "2021,RUS,import,,27349745331,CNY",
                        "2022,MNG,import,,61380000000,CNY",
                        "2022,RUS,import,,27950000000,CNY")) {
            var trade = new TradeFigures(golden.regions(), golden.answers());

            assertThat(contribution(trade, "export")).isCloseTo(new BigDecimal("12.6"), within(new BigDecimal("0.05")));
            assertThat(contribution(trade, "import")).isCloseTo(new BigDecimal("17.0"), within(new BigDecimal("0.05")));
        }
    }

    private static BigDecimal contribution(TradeFigures trade, String flow) {
        return ((Waterfall) trade.growth(scope("flow", flow)).shape())
                .steps().stream()
                        .filter(step -> step.key().equals("MNG"))
                        .findFirst()
                        .orElseThrow()
                        .contribution();
    }

    private static void addsUp(Waterfall waterfall) {
        assertThat(waterfall
                        .from()
                        .value()
                        .add(TradeRows.total(waterfall.steps().stream().map(Waterfall.Step::change))))
                .isEqualByComparingTo(waterfall.to().value());
    }

    private static Map<String, BigDecimal> changesByHand(
            Function<TradeRows.Row, String> key, int year, int from, int to) {
        List<TradeRows.Row> rows = TradeRows.of(data);
        var now = TradeRows.sums(rows, row -> row.year() == year && row.month() >= from && row.month() <= to, key);
        var before =
                TradeRows.sums(rows, row -> row.year() == year - 1 && row.month() >= from && row.month() <= to, key);
        before.forEach((k, value) -> now.merge(k, value.negate(), BigDecimal::add));
        now.replaceAll((k, value) -> Rate.plain(value));
        return now;
    }

    private static Map<String, BigDecimal> changes(Scope scope) {
        return waterfall(scope).steps().stream()
                .collect(Collectors.toMap(Waterfall.Step::key, step -> Rate.plain(step.change())));
    }

    private static Waterfall waterfall(Scope scope) {
        return (Waterfall) figures.growth(scope).shape();
    }
}
