package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnerTurnoverTest {
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
    void countsWhoCameAndWhoWentAsDoneRowByRow() {
        var then = partners(row -> row.year() == 2022);
        var now = partners(row -> row.year() == 2023);
        var gained = now.stream().filter(partner -> !then.contains(partner)).count();
        var lost = then.stream().filter(partner -> !now.contains(partner)).count();

        assertThat(said(scope(), "new").get(1)).isEqualTo("2023 " + gained).isEqualTo("2023 2");
        assertThat(said(scope(), "lost").get(1)).isEqualTo("2023 " + -lost).isEqualTo("2023 -1");
    }

    @Test
    void isEmptyForTheFirstYearForOneWithAMissingMonthAndAfterIt() {
        assertThat(said(scope(), "new")).containsExactly("2022 null", "2023 2", "2024 null", "2025-01/2025-03 1");
        assertThat(TradeRows.codes(figures.turnover(scope())))
                .contains("turnover-unknown", "missing-months", "partial-year");
    }

    @Test
    void comparesAYearToDateWithTheSameMonthsOfTheYearBefore() {
        // In January to March 2024 only MNG traded; RUS came in August, so it is new in 2025.
        assertThat(said(scope("from", "2025"), "new")).containsExactly("2025-01/2025-03 1");
        assertThat(said(scope("from", "2025"), "lost")).containsExactly("2025-01/2025-03 0");
    }

    @Test
    void comparesMonthsAndQuartersWithThoseOfTheYearBefore() {
        assertThat(said(scope("every", "month", "from", "2023-01", "to", "2023-03"), "lost"))
                .containsExactly("2023-01 -1", "2023-02 -1", "2023-03 0");
        assertThat(said(scope("every", "month", "from", "2023-01", "to", "2023-03"), "new"))
                .containsExactly("2023-01 1", "2023-02 2", "2023-03 1");
        assertThat(said(scope("every", "quarter", "from", "2024-07", "to", "2024-12"), "lost"))
                .containsExactly("2024-Q3 null", "2024-Q4 0");
    }

    @Test
    void doesNotCallPartnersNewWhoseFlowWasNotLoadedBefore() {
        try (var oneSided = new FigureData()
                .trade("loaded", "2020,MNG,import,27,100,CNY", "2021,MNG,import,27,100,CNY", "2021,RUS,export,84,5,CNY")
                .published("partner_count,,2019-01-01,2019-12-31,year,first,164,countries,published,")) {
            var partners = new PartnerFigures(oneSided.regions(), oneSided.answers());

            assertThat(((Trend) partners.turnover(scope()).shape()).isEmpty()).isTrue();
            assertThat(((Trend) partners.turnover(scope("flow", "import")).shape()).isEmpty())
                    .isFalse();
        }
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoaded() {
        figures.turnover(scope());
        var before = data.statements();
        figures.turnover(scope());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static List<String> partners(Predicate<TradeRows.Row> meant) {
        return TradeRows.sums(TradeRows.of(data), meant.and(TradeRows.Row::ofPartner), TradeRows.Row::partner)
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> said(Scope scope, String key) {
        return ((Trend) figures.turnover(scope).shape())
                .series().stream()
                        .filter(series -> series.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .points()
                        .stream()
                        .map(point -> point.period().code() + " " + point.value())
                        .toList();
    }
}
