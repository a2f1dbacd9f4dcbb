package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.FigureData;
import io.bridgehead.reference.Region;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparativeAdvantageTest {
    private static FigureData data;
    private static TradeFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData()
                .trade(
                        "loaded",
                        "2022,MNG,export,84,600,CNY",
                        "2022,RUS,export,87,300,CNY",
                        "2022,RUS,export,27,100,CNY",
                        "2022,RUS,import,27,9000,CNY",
                        "2023,MNG,export,84,600,CNY");
        // The rows of the other region: chapter 27 is not exported, 84 less and 87 more.
        data.owner().execute("""
                INSERT INTO batch SELECT 'CN-HL', 900, profile, status, file_name, file_sha256, loaded_at, loaded_by,
                  rows_read, rows_loaded, rows_replaced, rows_unchanged FROM batch LIMIT 1;
                INSERT INTO trade_slice (region_id, period, basis, flow, currency, value, row_count, broken_down, status,
                  batch_id) VALUES ('CN-HL', '2022-01-01', 'year', 'export', 'CNY', 5000, 2, true, 'loaded', 900);
                INSERT INTO trade_chapter (region_id, period, basis, flow, currency, chapter, value, batch_id) VALUES
                  ('CN-HL', '2022-01-01', 'year', 'export', 'CNY', '84', 1000, 900),
                  ('CN-HL', '2022-01-01', 'year', 'export', 'CNY', '87', 4000, 900)
                """);
        figures = new TradeFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void dividesTheSharesOfExportsAsDoneByHand() {
        var figure = figures.advantage(scope("against", "CN-HL", "to", "2022"));

        // (600/1000) / (1000/5000) = 3; (300/1000) / (4000/5000) = 0.375; chapter 27 has no base
        assertThat(items(figure))
                .extracting(item -> item.key() + " " + item.value())
                .containsExactly("84 3", "87 0.375");
        assertThat(figure.unit()).isEqualTo(Unit.RATIO);
        assertThat(((Ranking) figure.shape()).lines())
                .extracting(line -> line.value().toPlainString())
                .containsExactly("1");
        assertThat(((Ranking) figure.shape()).total()).isNull();
        assertThat(figure.notes())
                .filteredOn(note -> note.code().equals("rca-reference"))
                .extracting(note -> note.text().en())
                .containsExactly("Reference set: exports of Heilongjiang, 2022.");
        assertThat(TradeRows.codes(figure)).contains("rca-above", "rca-without");
    }

    @Test
    void saysWhatIsNeededWhereThereIsNoReference() {
        for (var asked : List.of(scope("against", "CN-NM"), scope("against", "2023"))) {
            assertThat(items(figures.advantage(asked))).isEmpty();
            assertThat(TradeRows.codes(figures.advantage(asked))).contains("rca-reference-needed");
        }
    }

    @Test
    void takesTheOnlyOtherRegionWhereNoneIsNamed() {
        assertThat(items(figures.advantage(scope("to", "2022"))))
                .isNotEmpty()
                .isEqualTo(items(figures.advantage(scope("against", "CN-HL", "to", "2022"))));
    }

    @Test
    void offersOnlyRegionsWithExports() {
        data.owner().execute("""
                INSERT INTO region (id, name_zh, name_en, country, currency)
                SELECT 'CN-QH', '青海', 'Qinghai', country, currency FROM region WHERE id = 'CN-HL'
                """);
        var references = new ReferenceRegions(data.regions(), data.answers());

        assertThat(references.of(scope("region", "CN-NM")))
                .extracting(Region::id)
                .containsExactly("CN-HL");
        assertThat(references.of(scope("region", "CN-HL")))
                .extracting(Region::id)
                .containsExactly("CN-NM");
        var asked = new TradeFigures(data.regions(), data.answers()).advantage(scope("to", "2022"));
        assertThat(TradeRows.codes(asked)).contains("rca-reference");
    }

    @Test
    void saysWhichExportsAreMissing() {
        assertThat(TradeRows.codes(figures.advantage(scope("against", "CN-XX"))))
                .contains("rca-reference-needed");
        assertThat(TradeRows.codes(figures.advantage(scope("against", "CN-HL", "from", "2023"))))
                .contains("rca-reference-missing");
        assertThat(TradeRows.codes(figures.advantage(scope("region", "CN-HL", "against", "CN-NM", "from", "2023"))))
                .contains("rca-own");
    }

    @Test
    void isNullWithoutABase() {
        assertThat(ComparativeAdvantage.rca(BigDecimal.ONE, BigDecimal.TEN, null, BigDecimal.TEN))
                .isNull();
        assertThat(ComparativeAdvantage.rca(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN))
                .isNull();
        assertThat(ComparativeAdvantage.rca(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN))
                .isNull();
    }

    private static List<Ranking.Item> items(Figure figure) {
        return ((Ranking) figure.shape()).items();
    }
}
