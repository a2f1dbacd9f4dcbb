package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TradeTotalTest {
    private static FigureData data;
    private static TradeFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData()
                .everyMonth("loaded", "2022-01", "2022-12", "MNG,export,84,100000000,CNY")
                .trade("loaded", "2022-12,RUS,export,87,900000000,CNY", "2022,MNG,import,,50000000000,CNY")
                .everyMonth("sample", "2023-01", "2023-03", "MNG,export,84,120000000,CNY")
                .everyMonth("loaded", "2023-01", "2023-12", "MNG,import,27,5000000000,CNY")
                .trade("loaded", "2023-01,MNG,export,84,77,USD")
                .published(
                        "trade_total,,2022-01-01,2022-12-31,year,first,1523.6,CNY-yi,published,",
                        "trade_total,,2023-01-01,2023-12-31,year,second,1965.3,CNY-yi,published,30.4",
                        "trade_export,,2022-01-01,2022-12-31,year,first,630.3,CNY-yi,published,31.9",
                        "trade_total,MNG,2022-01-01,2022-12-31,year,first,463.6,CNY-yi,published,",
                        "trade_total,MNG,2023-01-01,2023-12-31,year,second,699,CNY-yi,published,",
                        "trade_total,,2024-01-01,2024-06-30,ytd,second,1000,CNY-yi,published,",
                        "trade_export,RUS,2022-01-01,2022-12-31,year,first,630.3,CNY-yi,published,31.9",
                        "trade_export,RUS,2022-01-01,2022-12-31,year,second,613,CNY-yi,revised,",
                        "trade_export,RUS,2023-01-01,2023-12-31,year,second,785.7,CNY-yi,published,30.1",
                        "trade_total,,2021-01-01,2021-12-31,year,first,190,USD-yi,published,");
        figures = new TradeFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void tellsExportsAndImportsEachByItsOwnBasis() {
        assertThat(said(scope(), "export")).containsExactly("2022 21 null", "2023-01/2023-03 3.6 0.2");
        assertThat(said(scope(), "import")).containsExactly("2022 500 null", "2023 600 0.2");
    }

    @Test
    void showsPublishedGrowthBesideTheComputedOne() {
        var published = series(scope(), "published").points();

        assertThat(published)
                .extracting(point -> point.period().code() + " " + point.value())
                .containsExactly("2022 1523.6", "2023 1965.3", "2024-01/2024-06 1000");
        assertThat(published.get(1).publishedGrowth()).isEqualByComparingTo("0.304");
        assertThat(Rate.percent(published.get(1).growth()).setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("29.0");
        assertThat(published.get(2).growth()).isNull();
        assertThat(figures.total(scope()).notes())
                .extracting(note -> note.text().zh())
                .contains("2023年公布的同比为+30.4%，按公布值计算为+29.0%：上年数值公布后经过修订时，两者不一致。");
    }

    @Test
    void showsTwoVintagesOfAPeriodBesideEachOther() {
        var scope = scope("partner", "RUS", "flow", "export");

        assertThat(said(scope, "published")).first().isEqualTo("2022 613 null");
        assertThat(series(scope, "published-2").points()).singleElement().satisfies(point -> {
            assertThat(point.value()).isEqualByComparingTo("630.3");
            assertThat(point.source()).isEqualTo("first");
            assertThat(point.publishedGrowth()).isEqualByComparingTo("0.319");
        });
        assertThat(series(scope, "published-2").role()).isEqualTo(Trend.Role.PUBLISHED);
        assertThat(((Trend) figures.total(scope).shape()).chart()).isEqualTo(Trend.Chart.STACKED_BAR);
        assertThat(((Trend) figures.total(scope("partner", "RUS", "flow", "export", "unit", "EUR"))
                                .shape())
                        .chart())
                .isEqualTo(Trend.Chart.BAR);
        assertThat(figures.total(scope).notes())
                .extracting(note -> note.text().zh())
                .contains("2022年先后公布过2个数值；各按公布时的数值列出，最新的在前。");
    }

    @Test
    void saysWhatALaterGrowthImpliesOfTheYearBeforeAndThatItIsComputed() {
        assertThat(figures.total(scope()).notes())
                .extracting(note -> note.text().zh())
                .contains("2022年公布值为1523.6亿元；按次年公布的同比推算约为1507.1亿元，为计算值。");
    }

    @Test
    void publishesWhatTheFlowAndTheOnePartnerAsked() {
        assertThat(said(scope("flow", "export"), "published")).containsExactly("2022 630.3 null");
        assertThat(said(scope("partner", "MNG"), "published"))
                .hasSize(2)
                .first()
                .isEqualTo("2022 463.6 null");
        assertThat(keys(scope("partner", "MNG,RUS"))).containsExactly("export", "import");
        assertThat(keys(scope("chapter", "84"))).containsExactly("export", "import");
        assertThat(keys(scope("flow", "import"))).containsExactly("import", "published");
    }

    @Test
    void comparesAYearToDateWithTheSameMonthsEvenWhereThePartnerTradedOnlyLater() {
        // RUS: nothing in January to March 2022, 9 in December: the base of the year to date is zero, not 9.
        assertThat(said(scope("partner", "RUS"), "export")).containsExactly("2022 9 null", "2023-01/2023-03 0 null");
    }

    @Test
    void leavesOutWhatIsNotBrokenDownWhereChaptersAreAsked() {
        var figure = figures.total(scope("chapter", "27"));

        assertThat(said(scope("chapter", "27"), "import")).containsExactly("2023 600 null");
        assertThat(figure.notes()).extracting(Note::code).contains("not-broken-down");
        assertThat(said(scope("sector", "equipment", "flow", "export"), "export"))
                .containsExactly("2022 21 null", "2023-01/2023-03 3.6 0.2");
        assertThat(said(scope("chapter", "87", "partner", "RUS"), "export"))
                .first()
                .isEqualTo("2022 9 null");
    }

    @Test
    void tellsMonthsAndQuartersFromMonthsOnly() {
        assertThat(said(scope("every", "quarter", "flow", "export", "to", "2023"), "export"))
                .containsExactly(
                        "2022-Q1 3 null", "2022-Q2 3 null", "2022-Q3 3 null", "2022-Q4 12 null", "2023-Q1 3.6 0.2");
        assertThat(said(scope("every", "month", "from", "2022-12", "to", "2023-01"), "export"))
                .containsExactly("2022-12 10 null", "2023-01 1.2 0.2");
        assertThat(said(scope("every", "month", "to", "2022"), "import")).isEmpty();
    }

    @Test
    void growsAgainstAYearThatIsNotShown() {
        assertThat(said(scope("from", "2023"), "export")).containsExactly("2023-01/2023-03 3.6 0.2");
    }

    @Test
    void hasNoValueForAYearThatIsCutAtItsStart() {
        assertThat(said(scope("from", "2022-02", "to", "2022"), "export")).containsExactly("2022 null null");
    }

    @Test
    void agreesWithSumsMadeRowByRow() {
        var expected = data.owner()
                .fetchSingle("SELECT sum(value) FROM trade_flow WHERE flow = 'export' AND currency = 'CNY'"
                        + " AND period BETWEEN DATE '2022-01-01' AND DATE '2022-12-31'")
                .get(0, BigDecimal.class);

        assertThat(series(scope("unit", "CNY"), "export").points().getFirst().value())
                .isCloseTo(expected, within(BigDecimal.ZERO));
    }

    @Test
    void keepsCurrenciesApart() {
        assertThat(said(scope("unit", "USD"), "export"))
                .containsExactly("2023-01 77 null".replace("2023-01", "2023-01/2023-01"));
        assertThat(said(scope("unit", "USD-yi"), "published")).containsExactly("2021 190 null");
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoadedAndPublished() {
        figures.total(scope());
        var before = data.statements();
        figures.total(scope());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static List<String> keys(Scope scope) {
        return ((Trend) figures.total(scope).shape())
                .series().stream().map(Trend.Series::key).toList();
    }

    private static Trend.Series series(Scope scope, String key) {
        Figure figure = figures.total(scope);
        return ((Trend) figure.shape())
                .series().stream()
                        .filter(series -> series.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> said(Scope scope, String key) {
        return series(scope, key).points().stream()
                .map(point -> point.period().code() + " " + point.value() + " " + point.growth())
                .toList();
    }
}
