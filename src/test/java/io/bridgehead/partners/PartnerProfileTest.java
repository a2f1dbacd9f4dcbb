package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One partner, the ranks of all a year before, and the balance. */
class PartnerProfileTest {
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
    void tellsAPartnerAsDoneRowByRow() {
        var rows = TradeRows.of(data);
        var all = TradeRows.sum(rows, row -> row.year() == 2023);
        var mongolia =
                TradeRows.sum(rows, row -> row.year() == 2023 && row.partner().equals("MNG"));

        assertThat(value(year("MNG"), "value")).isEqualByComparingTo(mongolia).isEqualByComparingTo("17400000");
        assertThat(value(year("MNG"), "share").doubleValue())
                .isBetween(
                        mongolia.doubleValue() / all.doubleValue() * 100 - 1e-5,
                        mongolia.doubleValue() / all.doubleValue() * 100 + 1e-5);
        assertThat(value(year("MNG"), "export")).isEqualByComparingTo("2400000");
        assertThat(value(year("MNG"), "import")).isEqualByComparingTo("15000000");
        assertThat(value(year("MNG"), "balance")).isEqualByComparingTo("-12600000");
        assertThat(value(year("MNG"), "growth")).isEqualByComparingTo("11.538462");
        assertThat(value(year("MNG"), "rank")).isEqualByComparingTo("1");
        assertThat(value(year("MNG"), "years")).isEqualByComparingTo("4");
        assertThat(item(year("JPN"), "years").name().en()).isEqualTo("Years with trade since 2023");
    }

    @Test
    void hasNoRankAndNoGrowthWhereThereIsNone() {
        assertThat(value(year("DEU"), "value")).isEqualByComparingTo("0");
        assertThat(value(year("DEU"), "rank")).isNull();
        assertThat(value(year("DEU"), "growth")).isEqualByComparingTo("-100");
        assertThat(value(year("RUS"), "growth")).isNull();
        assertThat(value(year("USA"), "growth")).isNull();
        assertThat(TradeRows.codes(figures.profile(year("USA")))).contains("small-base");
        assertThat(value(year("CHN"), "rank")).isNull();
    }

    @Test
    void asksForExactlyOnePartner() {
        for (var asked : List.of(scope("from", "2023"), year("MNG,RUS"))) {
            assertThat(figures.profile(asked).shape().isEmpty()).isTrue();
            assertThat(TradeRows.codes(figures.profile(asked))).contains("one-partner");
        }
    }

    @Test
    void ranksPartnersAYearBeforeToo() {
        var items = ((Ranking) figures.top(scope("from", "2023", "to", "2023")).shape()).items();

        assertThat(items)
                .extracting(item -> item.key() + " " + item.rankBefore())
                .containsExactly(
                        "MNG 1", "USA 3", "RUS null", "JPN null", "others null", "unassigned null", "re-import null");
        assertThat(TradeRows.codes(figures.top(scope("from", "2023", "to", "2023"))))
                .contains("small-base");
        assertThat(((Ranking) figures.top(scope("from", "2022", "to", "2022")).shape()).items())
                .allSatisfy(item -> assertThat(item.rankBefore()).isNull());
    }

    @Test
    void balancesExportsAgainstImportsOfTheSamePeriod() {
        var balance = (Trend) new TradeFigures(data.regions(), data.answers())
                .balance(scope("unit", "CNY"))
                .shape();
        var rows = TradeRows.of(data);
        var byHand = TradeRows.sum(rows, row -> row.year() == 2023 && row.flow().equals("export"))
                .subtract(TradeRows.sum(
                        rows, row -> row.year() == 2023 && row.flow().equals("import")));

        assertThat(balance.series()).singleElement().satisfies(series -> {
            assertThat(series.role()).isEqualTo(Trend.Role.BALANCE);
            assertThat(series.points().get(1).value()).isEqualByComparingTo(byHand);
            assertThat(series.points().get(2).value()).isNull();
        });
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoaded() {
        figures.profile(year("MNG"));
        var before = data.statements();
        figures.profile(year("MNG"));

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static Scope year(String partner) {
        return scope("from", "2023", "to", "2023", "unit", "CNY", "partner", partner);
    }

    private static BigDecimal value(Scope scope, String key) {
        return item(scope, key).value();
    }

    private static Facts.Item item(Scope scope, String key) {
        return ((Facts) figures.profile(scope).shape())
                .items().stream()
                        .filter(item -> item.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }
}
