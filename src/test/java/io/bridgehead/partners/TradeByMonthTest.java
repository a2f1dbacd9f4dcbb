package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The season and the same months of every year. */
class TradeByMonthTest {
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
    void tellsEveryMonthOfEveryYearAsDoneRowByRow() {
        var matrix = season(scope("unit", "CNY"));
        var rows = TradeRows.of(data);

        assertThat(matrix.columns()).extracting(Matrix.Header::key).containsExactly("2022", "2023", "2024", "2025");
        for (var column = 0; column < 2; column++) {
            for (var month = 1; month <= 12; month++) {
                var year = 2022 + column;
                var at = month;
                assertThat(matrix.cells().get(month - 1).get(column))
                        .isEqualByComparingTo(TradeRows.sum(rows, row -> row.year() == year && row.month() == at));
            }
        }
    }

    @Test
    void leavesMonthsWithoutDataEmptyAndTheirTotalsToo() {
        var matrix = season(scope("unit", "CNY"));

        assertThat(matrix.cells().get(6).get(2)).isNull();
        assertThat(matrix.cells().get(3).get(3)).isNull();
        assertThat(matrix.columnTotals().get(2)).isNull();
        assertThat(matrix.rowTotals().get(6)).isNull();
        assertThat(TradeRows.codes(figures.season(scope()))).contains("season-partial");
    }

    @Test
    void addsUpTotalsWhereAllMonthsAreThere() {
        var matrix = season(scope("unit", "CNY"));
        var rows = TradeRows.of(data);

        assertThat(matrix.columnTotals().get(1)).isEqualByComparingTo(TradeRows.sum(rows, row -> row.year() == 2023));
        assertThat(matrix.rowTotals().getFirst()).isEqualByComparingTo(TradeRows.sum(rows, row -> row.month() == 1));
        assertThat(matrix.total())
                .isEqualByComparingTo(TradeRows.total(
                        matrix.cells().stream().flatMap(List::stream).filter(Objects::nonNull)))
                .isEqualByComparingTo(TradeRows.sum(rows, row -> true));
    }

    @Test
    void showsAMonthOnlyWhereBothFlowsAreLoaded() {
        try (var oneSided = new FigureData()
                .everyMonth("loaded", "2020-01", "2020-12", "MNG,import,27,100,CNY")
                .everyMonth("loaded", "2020-01", "2020-06", "MNG,export,84,100,CNY")) {
            var trade = new TradeFigures(oneSided.regions(), oneSided.answers());

            assertThat(((Matrix) trade.season(scope()).shape()).cells().get(6)).containsExactly((BigDecimal) null);
            assertThat(((Matrix) trade.season(scope("flow", "import", "unit", "CNY"))
                                    .shape())
                            .total())
                    .isEqualByComparingTo("1200");
        }
    }

    @Test
    void comparesTheSameMonthsOfEveryYear() {
        assertThat(said(scope("unit", "CNY"), "import"))
                .containsExactly(
                        "2022-01/2022-03 3000000 null",
                        "2023-01/2023-03 6250000 1.08333333",
                        "2024-01/2024-03 3000000 -0.52",
                        "2025-01/2025-03 6000000 1");
        assertThat(said(scope("unit", "CNY"), "export").get(1))
                .isEqualTo("2023-01/2023-03 "
                        + TradeRows.sum(
                                TradeRows.of(data),
                                row -> row.year() == 2023
                                        && row.month() <= 3
                                        && row.flow().equals("export"))
                        + " -0.2173913");
    }

    @Test
    void showsWholeYearsOnlyWhereTheLatestIsWhole() {
        assertThat(said(scope("unit", "CNY", "to", "2023"), "import"))
                .containsExactly("2022 12900000 null", "2023 18100000 0.40310078");
    }

    @Test
    void leavesAYearEmptyThatMissesOneOfTheMonths() {
        assertThat(said(scope("unit", "CNY", "from", "2023", "to", "2024-08"), "import"))
                .containsExactly("2023-01/2023-08 13100000 0.47191011", "2024-01/2024-08 null null")
                .isNotEmpty();
        assertThat(TradeRows.codes(figures.toDate(scope("to", "2024-08")))).contains("missing-months");
    }

    @Test
    void takesOneStatementEachOnceItIsKnownWhatIsLoaded() {
        figures.season(scope());
        figures.toDate(scope());
        var before = data.statements();
        figures.season(scope());
        figures.toDate(scope());

        assertThat(data.statements() - before).isEqualTo(2);
    }

    private static Matrix season(Scope scope) {
        return (Matrix) figures.season(scope).shape();
    }

    private static List<String> said(Scope scope, String key) {
        return ((Trend) figures.toDate(scope).shape())
                .series().stream()
                        .filter(series -> series.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .points()
                        .stream()
                        .map(point -> point.period().code() + " " + point.value() + " " + point.growth())
                        .toList();
    }
}
