package io.bridgehead.overview;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverviewFiguresTest {
    private static FigureData data;
    private static OverviewFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData()
                .published(
                        "trade_total,,2022-01-01,2022-12-31,year,first,1523.6,CNY-yi,published,",
                        "trade_total,,2023-01-01,2023-12-31,year,second,1965.3,CNY-yi,published,30.4",
                        "trade_export,,2022-01-01,2022-12-31,year,first,630.3,CNY-yi,published,31.9",
                        "trade_export,,2023-01-01,2023-12-31,year,second,785.7,CNY-yi,published,",
                        "partner_count,,2024-01-01,2024-08-20,as-of,second,187,countries,published,")
                .everyMonth("sample", "2022-01", "2023-02", "MNG,import,27,150000000,CNY");
        data.owner().execute("""
                INSERT INTO observation VALUES
                  ('CN-NM', 'port_cargo', 'ports', '', '2024-01-01', '2024-12-31', 'year', 'first', 120, 'Mt', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_cargo', 'land-ports', '', '2025-01-01', '2025-12-31', 'year', 'second', 132, 'Mt', 'published', NULL, '仅陆路口岸', 'Land ports only'),
                  ('CN-NM', 'port_cargo', 'ports', '', '2026-01-01', '2026-03-31', 'ytd', 'second', 30, 'Mt', 'published', NULL, NULL, NULL)
                """);
        var batch = data.batch("projects", "sample");
        data.owner()
                .execute(
                        "INSERT INTO project (region_id, id, name, sector, amount, currency, signed_on, stage, stage_on, batch_id)"
                                + " VALUES ('CN-NM', 'P1', 'A', 'digital', 250000000, 'CNY', '2023-09-06', 'signed', '2023-09-06', ?),"
                                + " ('CN-NM', 'P2', 'B', 'digital', NULL, 'CNY', '2024-09-06', 'signed', '2024-09-06', ?)",
                        batch,
                        batch);
        data.rollUpProjects();
        figures = new OverviewFigures(
                data.regions(),
                data.answers(),
                new PartnerFigures(data.regions(), data.answers()),
                new TradeFigures(data.regions(), data.answers()));
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void takesTheLatestPublishedValueWithItsPublishedGrowth() {
        assertThat(said(scope()))
                .containsExactly(
                        "trade.total 1965.3 CNY-yi 2023 published 30.4 published",
                        "trade.export 785.7 CNY-yi 2023 published 24.654926 computed",
                        "trade.import 3 CNY-yi 2023-01/2023-02 sample 0 computed",
                        "partners.count 187 partners 2024-08-20 published",
                        "projects.count 2 projects 2024-09-06 sample",
                        "projects.amount 2.5 CNY-yi 2024-09-06 sample",
                        "chains.progress null % null loaded",
                        "port.cargo.land 132 Mt 2025 published");
    }

    @Test
    void looksAtWhatWasKnownUpToAMonth() {
        assertThat(said(scope("to", "2023")))
                .contains(
                        "trade.total 1965.3 CNY-yi 2023 published 30.4 published",
                        "partners.count 1 partners 2023-01/2023-02 sample",
                        "projects.count 1 projects 2023-09-06 sample",
                        "port.cargo null Mt null loaded");
    }

    @Test
    void hasItemsWithoutValuesWhereThereIsNothing() {
        assertThat(facts(scope("region", "CN-HL")).items())
                .hasSize(8)
                .allSatisfy(item -> assertThat(item.value()).isNull());
    }

    @Test
    void carriesTheWordThatCameWithAPublishedValue() {
        assertThat(figures.facts(scope()).notes())
                .extracting(note -> note.text().zh())
                .contains("2025年：仅陆路口岸。", "1个项目没有以CNY计的合同金额，未计入金额。");
    }

    @Test
    void drawsTheYearsBeforeAPublishedValueThatStandForTheSame() {
        assertThat(spark("trade.total", scope()))
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactly(new BigDecimal("1523.6"), new BigDecimal("1965.3"));
        // Only land ports of 2025 are like those of 2025: all ports of 2024 are something else.
        assertThat(spark("port.cargo.land", scope())).isEmpty();
        // A count as of a day stands for no other year.
        assertThat(spark("partners.count", scope())).isEmpty();
    }

    @Test
    void leavesAGapWhereAYearBetweenIsMissing() {
        data.owner().execute("""
                INSERT INTO observation VALUES
                  ('CN-NM', 'port_cargo', 'ports', '', '2020-01-01', '2020-12-31', 'year', 'first', 90, 'Mt', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_cargo', 'ports', '', '2022-01-01', '2022-12-31', 'year', 'first', 100, 'Mt', 'published', NULL, NULL, NULL);
                INSERT INTO shipped_content VALUES ('reference:CN-NM', 'with two more years', now())
                """);

        assertThat(spark("port.cargo", scope("to", "2024")).stream()
                        .map(String::valueOf)
                        .toList())
                .containsExactly("90", "null", "100", "null", "120");
    }

    @Test
    void drawsTheComputedSeriesWhereNothingWasPublished() {
        // 2022 is a whole year and 2023 a year to date: never one line.
        assertThat(spark("trade.import", scope())).isEmpty();
        assertThat(spark("partners.count", scope("to", "2022"))).isEmpty();
    }

    @Test
    void takesTwoStatementsOnceItIsKnownWhatIsPublishedAndHowFarChainsAre() {
        figures.facts(scope());
        var before = data.statements();

        figures.facts(scope());

        assertThat(data.statements() - before).isEqualTo(2);
    }

    @Test
    void listsTheLatestLoadsWithTheirRows() {
        var changes = (Scorecard) new ChangeFigures(data.regions(), data.answers())
                .changes(scope())
                .shape();

        assertThat(changes.rows().getFirst().name().en()).isEqualTo("Batch 2 · projects.csv");
        assertThat(changes.rows().getFirst().remark().zh()).isEqualTo("projects · 2026-01-02 11:04");
        assertThat(changes.rows().getFirst().cells()).containsExactly(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(changes.rows()).hasSize(2);
    }

    @Test
    void saysThatNothingIsLateOnlyWhereSomethingWasPlanned() {
        var late = new LateFigures(new ChainFigures(data.regions(), data.answers()), data.answers());

        assertThat(late.late(scope()).shape().isEmpty()).isTrue();
    }

    private static List<BigDecimal> spark(String key, Scope scope) {
        return facts(scope).items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow()
                .spark();
    }

    private static Facts facts(Scope scope) {
        return (Facts) figures.facts(scope).shape();
    }

    private static List<String> said(Scope scope) {
        return facts(scope).items().stream()
                .map(item -> item.key() + " " + item.value() + " " + item.unit().code() + " "
                        + (item.period() == null ? null : item.period().code()) + " "
                        + item.status().code()
                        + (item.change() == null
                                ? ""
                                : " " + item.change().value() + " "
                                        + (item.change().published() ? "published" : "computed")))
                .toList();
    }
}
