package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopPartnersTest {
    private static FigureData data;
    private static PartnerFigures figures;

    @BeforeAll
    static void rows() {
        var many = new ArrayList<String>();
        for (var i = 10; i < 34; i++) {
            many.add("2016,P" + i + ",export,," + i * 100_000_000L + ",CNY");
        }
        data = new FigureData()
                // Published trade of 2021 and 2022 with the Mongolia and Russia of the golden cases.
                .trade(
                        "loaded",
                        "2021,MNG,export,,8013698630,CNY",
                        "2021,RUS,export,,39773252768,CNY",
                        "2022,MNG,export,,14040000000,CNY",
                        "2022,RUS,export,,48990000000,CNY")
                .trade("loaded", many.toArray(String[]::new))
                .everyMonth("loaded", "2024-01", "2024-12", "MNG,export,27,100000000,CNY")
                .everyMonth("loaded", "2024-01", "2024-03", "DEU,export,84,50000000,CNY")
                .everyMonth("loaded", "2024-01", "2024-12", "CHN,import,84,10000000,CNY")
                .everyMonth("sample", "2025-01", "2025-03", "MNG,export,27,150000000,CNY")
                .everyMonth("sample", "2025-01", "2025-03", "RUS,import,27,20000000,CNY")
                .everyMonth("sample", "2025-01", "2025-03", "JPN,import,27,0,CNY")
                .everyMonth("loaded", "2025-01", "2025-02", "USA,export,84,7,USD");
        figures = new PartnerFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void saysThatChaptersAreOfTwoRevisionsWhereTheyAre() {
        try (var revised = new FigureData()
                .everyMonth("loaded", "2021-01", "2022-12", "MNG,export,27,100000000,CNY")
                .everyMonth("loaded", "2021-01", "2022-12", "MNG,import,27,100000000,CNY")) {
            revised.owner()
                    .execute("UPDATE trade_slice SET hs_revision = CASE WHEN period < '2022-01-01' THEN 'HS2017'"
                            + " ELSE 'HS2022' END WHERE flow = 'export'");
            var partners = new PartnerFigures(revised.regions(), revised.answers());

            assertThat(partners.top(scope("chapter", "27")).notes())
                    .filteredOn(note -> note.code().equals("hs-revisions"))
                    .extracting(note -> note.text().en())
                    .containsExactly("The chapters are by more than one revision of HS: HS2017 (2021) and HS2022"
                            + " (2022). They may not compare exactly.");
            assertThat(partners.top(scope("chapter", "27", "flow", "import")).notes())
                    .extracting(Note::code)
                    .doesNotContain("hs-revisions");
            assertThat(partners.top(scope("chapter", "27", "to", "2021-12")).notes())
                    .extracting(Note::code)
                    .doesNotContain("hs-revisions");
            assertThat(partners.top(scope()).notes()).extracting(Note::code).doesNotContain("hs-revisions");
        }
    }

    @Test
    void namesWhoWasLostWhereAllThereIsTradeWithAreShown() {
        assertThat(ranking(scope()).items())
                .filteredOn(item -> item.kind() == Ranking.Kind.OTHERS)
                .singleElement()
                .satisfies(lost -> {
                    assertThat(lost.name().en()).isEqualTo("Partners without trade in this period: 1");
                    assertThat(lost.value()).isZero();
                    assertThat(lost.contribution()).isNegative();
                });
        assertThat(ranking(scope("from", "2022-01", "to", "2022-12")).items())
                .extracting(Ranking.Item::kind)
                .doesNotContain(Ranking.Kind.OTHERS);
    }

    @Test
    void ranksTheLatestYearAsFarAsItsMonthsGoAgainstTheSameMonthsBefore() {
        var ranking = ranking(scope());

        // Q1: MNG 4.5 (3.0 before), RUS 0.6 (0), DEU 0 (1.5): lost, re-imports 0 (0.3); total 5.1 (4.8)
        assertThat(ranking.items())
                .extracting(item -> item.key() + " " + item.kind().code() + " " + item.value() + " " + item.growth()
                        + " " + item.contribution())
                .containsExactly(
                        "MNG item 4.5 0.5 31.25",
                        "RUS item 0.6 null 12.5",
                        "others others 0 -1 -31.25",
                        "re-import re-import 0 -1 -6.25");
        assertThat(ranking.total()).isEqualByComparingTo("5.1");
    }

    @Test
    void contributionsAddUpToTheGrowthOfTheTotal() {
        var sum = ranking(scope()).items().stream()
                .map(Ranking.Item::contribution)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum)
                .isCloseTo(
                        Rate.percent(Rate.growth(new BigDecimal("5.1"), new BigDecimal("4.8"))),
                        within(new BigDecimal("0.0001")));
        assertThat(answer(scope()).notes())
                .extracting(note -> note.text().en())
                .contains(
                        "The period is Jan–Mar 2025, not the whole year.",
                        "The total grew by +6.3% on the year before; the contributions add up to that.");
    }

    @Test
    void itemsAddUpToTheTotalWithTheRestAsOneItem() {
        var ranking = ranking(scope("from", "2016", "to", "2016", "lang", "en"));

        assertThat(ranking.items()).hasSize(21);
        assertThat(ranking.items().getFirst().key()).isEqualTo("P33");
        assertThat(ranking.items().getLast().kind()).isEqualTo(Ranking.Kind.OTHERS);
        assertThat(ranking.items().getLast().name().en()).isEqualTo("4 other partners");
        assertThat(ranking.items().stream().map(Ranking.Item::value).reduce(BigDecimal.ZERO, (a, b) -> a.add(b)))
                .isEqualByComparingTo(ranking.total())
                .isEqualByComparingTo("51.6");
        assertThat(ranking.items().stream().map(Ranking.Item::share).reduce(BigDecimal.ZERO, (a, b) -> a.add(b)))
                .isCloseTo(BigDecimal.ONE, within(new BigDecimal("0.000001")));
    }

    @Test
    void leavesGrowthOutWhereTheYearBeforeIsNotLoaded() {
        var figure = answer(scope("to", "2021"));

        assertThat(((Ranking) figure.shape()).items())
                .allSatisfy(item -> assertThat(item.growth()).isNull());
        assertThat(figure.notes()).extracting(Note::code).contains("no-base");
    }

    @Test
    void contributesWhatThePublishedFiguresSay() {
        // Exports of 140.4 at +75.2 % within 630.3 at +31.9 %: 12.6 percentage points.
        var mongolia = ranking(scope("from", "2022", "to", "2022")).items().stream()
                .filter(item -> item.key().equals("MNG"))
                .findFirst()
                .orElseThrow();

        assertThat(mongolia.growth()).isCloseTo(new BigDecimal("0.752"), within(new BigDecimal("0.0005")));
        assertThat(mongolia.contribution()).isCloseTo(new BigDecimal("12.6"), within(new BigDecimal("0.05")));
    }

    @Test
    void contributesSeventeenPointsOfImports() {
        // Imports of 613.8 at +26.6 % within 893.3 at +17.8 %.
        var before = new BigDecimal("613.8").divide(new BigDecimal("1.266"), MathContext.DECIMAL64);
        var total = new BigDecimal("893.3").divide(new BigDecimal("1.178"), MathContext.DECIMAL64);

        assertThat(Rate.contribution(new BigDecimal("613.8"), before, total))
                .isCloseTo(new BigDecimal("17.0"), within(new BigDecimal("0.05")));
    }

    @Test
    void filtersByFlowPartnerChapterAndCurrency() {
        assertThat(keys(ranking(scope("flow", "import")))).containsExactly("RUS", "re-import");
        assertThat(keys(ranking(scope("partner", "MNG,DEU", "to", "2024")))).containsExactly("MNG", "DEU");
        assertThat(keys(ranking(scope("chapter", "84", "to", "2024")))).containsExactly("DEU", "re-import");
        assertThat(keys(ranking(scope("unit", "USD")))).containsExactly("USA");
        assertThat(ranking(scope("unit", "USD")).total()).isEqualByComparingTo("14");
    }

    @Test
    void tellsMoneyInTheUsualUnitOfTheLanguageOrTheOneAsked() {
        assertThat(answer(scope("lang", "en")).unit().code()).isEqualTo("CNY-billion");
        assertThat(ranking(scope("lang", "en")).total()).isEqualByComparingTo("0.51");
        assertThat(ranking(scope("unit", "CNY")).total()).isEqualByComparingTo("510000000");
    }

    @Test
    void saysWhichMonthsOfThePeriodAreMissing() {
        assertThat(answer(scope("from", "2024-11", "to", "2025-02")).notes())
                .extracting(Note::code)
                .doesNotContain("missing-months");
        assertThat(answer(scope("from", "2022", "to", "2024-02")).notes())
                .extracting(note -> note.text().zh())
                .contains("所选期间内以下月份没有数据，未计入：2023年。");
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoaded() {
        answer(scope());
        var before = data.statements();
        answer(scope());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static List<String> keys(Ranking ranking) {
        return ranking.items().stream().map(Ranking.Item::key).toList();
    }

    private static Ranking ranking(Scope scope) {
        return (Ranking) answer(scope).shape();
    }

    private static Figure answer(Scope scope) {
        return figures.top(scope);
    }
}
