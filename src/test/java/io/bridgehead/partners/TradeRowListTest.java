package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeRowListTest {
    private static FigureData data;
    private static TradeRowList rows;
    private static TradeFigures trade;
    private static PartnerFigures partners;

    @BeforeAll
    static void rows() {
        data = TradeRows.load();
        // 2021 was loaded as a year and, in part, by month: figures take the year.
        data.trade("loaded", "2021,MNG,import,27,7000000,CNY", "2021-03,MNG,import,27,400000,CNY");
        // Another currency, and another region: neither is ever added.
        data.trade("loaded", "2023-01,MNG,import,27,999,USD");
        data.owner().execute("""
                INSERT INTO batch VALUES ('CN-HL', 900, 'trade', 'loaded', 'hl.csv', 'hash', now(), 'test', 1, 1, 0, 0);
                INSERT INTO trade_flow VALUES
                  ('CN-HL', '2023-01-01', 'month', 'import', 'CNY', 'MNG', '27', 123456789, 900)""");
        rows = new TradeRowList(data.regions(), data.answers());
        trade = new TradeFigures(data.regions(), data.answers());
        partners = new PartnerFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to=2023-12",
                "flow=import&to=2023-12",
                "flow=export&partner=MNG&to=2023-12",
                "from=2023-01&to=2023-12",
                "from=2022-06&to=2023-05&chapter=84&every=month",
                "sector=equipment&from=2022-01&to=2023-12",
                "partner=MNG,RUS&every=month",
                "every=month",
                "every=quarter&from=2024-01&to=2024-06"
            })
    void addUpToTheFiguresOwnTotal(String query) {
        var scope = of(query);

        var total = total(rows.summary(scope), "合计");

        var points = ((Trend) trade.total(scope).shape())
                .series().stream().flatMap(series -> series.points().stream()).toList();
        assertThat(total)
                .isEqualByComparingTo(points.stream()
                        .map(Trend.Point::value)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(all(scope).stream().map(TradeRow::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
        assertThat(rows.summary(scope).rows()).isEqualTo(all(scope).size());
    }

    @Test
    void addUpToWhatPartnersAndChaptersDo() {
        var scope = scope("from", "2023-01", "to", "2023-12");

        var total = total(rows.summary(scope), "合计");

        assertThat(((Ranking) partners.top(scope).shape()).total()).isEqualByComparingTo(total);
        assertThat(((Composition) trade.chapters(scope).shape()).total()).isEqualByComparingTo(total);
    }

    @Test
    void areThereForAYearWithAGapThatFiguresByPeriodLeaveOut() {
        var scope = scope("from", "2024-01", "to", "2024-12");

        var summary = rows.summary(scope);

        assertThat(((Ranking) partners.top(scope).shape()).total()).isEqualByComparingTo(total(summary, "合计"));
        assertThat(((Trend) trade.total(scope).shape()).series())
                .flatExtracting(Trend.Series::points)
                .extracting(Trend.Point::value)
                .containsOnlyNulls();
        assertThat(summary.notes()).anySatisfy(note -> assertThat(note.zh()).contains("2024年7月"));
    }

    @Test
    void takeAYearOnceThoughItWasLoadedTwice() {
        var year = all(scope("from", "2021-01", "to", "2021-12"));

        assertThat(year).singleElement().satisfies(row -> {
            assertThat(row.period().label().zh()).isEqualTo("2021年");
            assertThat(row.value()).isEqualByComparingTo("0.07");
        });
    }

    @Test
    void markReImportsAndAggregates() {
        var scope = scope("from", "2022-01", "to", "2023-12", "flow", "import");

        assertThat(all(scope).stream().filter(row -> row.kind() == Ranking.Kind.RE_IMPORT))
                .extracting(row -> row.partnerName().zh())
                .containsExactly("中国（复进口）");
        assertThat(all(scope).stream().filter(row -> row.kind() == Ranking.Kind.UNASSIGNED))
                .extracting(TradeRow::partner)
                .containsExactly("WORLD");
        assertThat(rows.summary(scope).notes().getFirst().zh()).contains("复进口").contains("不算作贸易伙伴");
        assertThat(rows.summary(scope).notes())
                .anySatisfy(note -> assertThat(note.zh()).contains("USD"));
    }

    @Test
    void areNeverOfAnotherRegion() {
        assertThat(rows.page(scope(), TradeSort.VALUE, false, 0, 1).getFirst().value())
                .isEqualByComparingTo("0.07");
        assertThat(all(scope())).extracting(TradeRow::file).doesNotContain("hl.csv");
    }

    @Test
    void sayWhatIsASample() {
        var sample = scope("from", "2025-01");

        assertThat(rows.summary(sample).sample()).isTrue();
        assertThat(rows.summary(scope("to", "2024-12")).sample()).isFalse();
        assertThat(all(sample)).extracting(TradeRow::status).containsOnly(Status.SAMPLE);
    }

    @Test
    void sayWhatEachIs() {
        var first = rows.page(scope("from", "2023-06", "to", "2023-06"), TradeSort.VALUE, false, 0, 1)
                .getFirst();

        assertThat(first.flow()).isEqualTo(Flow.EXPORT);
        assertThat(first.partnerName().en()).isEqualTo("United States");
        assertThat(first.hs()).isEqualTo("87");
        assertThat(first.chapter().zh()).isEqualTo("车辆");
        assertThat(first.unit().zh()).isEqualTo("亿元");
        assertThat(first.file()).isEqualTo("trade.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERIOD", "FLOW", "PARTNER", "GOODS", "VALUE", "BATCH"})
    void comeInPagesThatMissNoneAndRepeatNone(String sort) {
        var by = TradeSort.valueOf(sort);
        var paged = new java.util.ArrayList<TradeRow>();
        for (var offset = 0; offset < rows.summary(scope()).rows(); offset += 7) {
            paged.addAll(rows.page(scope(), by, true, offset, 7));
        }

        assertThat(paged).doesNotHaveDuplicates().hasSameElementsAs(all(scope()));
    }

    @Test
    void areOrderedByTheNameOfThePartnerInTheReadersLanguage() {
        var names = rows.page(scope("from", "2023-06", "to", "2023-06"), TradeSort.PARTNER, true, 0, 10).stream()
                .map(row -> row.partnerName().zh())
                .distinct();

        assertThat(names).containsExactly("俄罗斯", "美国", "蒙古国");
    }

    @Test
    void areReadInOneStatementAndAddedUpInAnother() {
        data.said().clear();
        rows.summary(scope("partner", "MNG"));
        assertThat(data.said()).filteredOn(sql -> sql.contains("trade_flow")).hasSize(1);

        rows.page(scope("partner", "MNG"), TradeSort.VALUE, true, 0, 50);

        assertThat(data.said()).filteredOn(sql -> sql.contains("trade_flow")).hasSize(2);
    }

    @Test
    void knowWhoStandsNextToAPartner() {
        var ranks = new PartnerRanks(data.regions(), data.answers());

        var around = ranks.around(scope("partner", "RUS", "to", "2023-12"));

        // 2023: MNG 17.4 million, RUS 4.8, USA 5.0, JPN 2.5.
        assertThat(around.larger()).contains("USA");
        assertThat(around.smaller()).contains("JPN");
        assertThat(ranks.around(scope("partner", "DEU", "to", "2023-12")).larger())
                .isEmpty();
    }

    private static List<TradeRow> all(Scope scope) {
        return rows.page(scope, TradeSort.PERIOD, true, 0, 100_000);
    }

    private static BigDecimal total(RowSummary summary, String name) {
        return summary.totals().stream()
                .filter(total -> total.name().zh().equals(name))
                .map(RowSummary.Total::value)
                .findFirst()
                .orElseThrow();
    }

    private static Scope of(String query) {
        return query.isEmpty() ? scope() : scope(query.split("[=&]"));
    }
}
