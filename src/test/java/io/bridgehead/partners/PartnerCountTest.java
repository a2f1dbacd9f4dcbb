package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.BadScopeException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnerCountTest {
    private static FigureData data;
    private static PartnerFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData()
                // 2020 as one year; JPN trades nothing, CHN is a re-import
                .trade(
                        "loaded",
                        "2020,MNG,import,27,100,CNY",
                        "2020,RUS,export,84,50,CNY",
                        "2020,JPN,export,84,0,CNY",
                        "2020,CHN,import,84,7,CNY")
                // 2021 by months, 2022 with a gap in July, 2023 to March
                .everyMonth("sample", "2021-01", "2021-12", "MNG,import,27,10,CNY")
                .everyMonth("sample", "2021-01", "2021-12", "RUS,export,84,10,CNY")
                .trade("loaded", "2021-05,DEU,import,87,5,CNY", "2021-05,USA,import,87,5,USD")
                .everyMonth("loaded", "2022-01", "2022-06", "MNG,import,27,10,CNY")
                .everyMonth("loaded", "2022-08", "2022-12", "MNG,import,27,10,CNY")
                .everyMonth("loaded", "2023-01", "2023-03", "MNG,import,27,10,CNY")
                .trade("loaded", "2023-02,USA,export,84,1,CNY", "2023-03,WORLD,export,84,1,CNY")
                .published(
                        "partner_count,,2020-01-01,2020-12-31,year,first,164,countries,published,",
                        "partner_count,,2023-01-01,2023-08-20,as-of,first,187,countries,published,",
                        "partner_count,,2022-01-01,2022-12-31,year,first,170,countries,published,",
                        "partner_count,,2022-01-01,2022-12-31,year,second,171,countries,revised,");
        figures = new PartnerFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void countsPartnersOfEachYearWithItsBasis() {
        assertThat(said(figures.count(scope()), "computed"))
                .containsExactly("2020 year 2", "2021 year 3", "2022 year null", "2023-01/2023-03 ytd 2");
    }

    @Test
    void showsThePublishedCountsAsASeriesOfTheirOwn() {
        assertThat(said(figures.count(scope()), "published"))
                .containsExactly("2020 year 164", "2022 year 171", "2023-08-20 as-of 187");
    }

    @Test
    void leavesThePublishedCountsOutWhereAFilterMakesThemAnotherNumber() {
        assertThat(trend(figures.count(scope("flow", "import"))).series())
                .extracting(Trend.Series::key)
                .containsExactly("computed");
        assertThat(trend(figures.count(scope("sector", "equipment"))).series())
                .extracting(Trend.Series::key)
                .containsExactly("computed");
    }

    @Test
    void countsOneFlowByItself() {
        assertThat(said(figures.count(scope("flow", "import")), "computed"))
                .containsExactly("2020 year 1", "2021 year 2", "2022 year null", "2023-01/2023-03 ytd 1");
    }

    @Test
    void countsPartnersInTheChaptersOfASector() {
        assertThat(said(figures.count(scope("sector", "equipment", "to", "2021")), "computed"))
                .containsExactly("2020 year 1", "2021 year 2");
        assertThat(said(figures.count(scope("chapter", "87", "from", "2021", "to", "2021")), "computed"))
                .containsExactly("2021 year 1");
    }

    @Test
    void saysThatASectorWithoutGoodsCannotBeCounted() {
        var figure = figures.count(scope("sector", "digital"));

        assertThat(figure.shape().isEmpty()).isTrue();
        assertThat(figure.notes()).extracting(Note::code).contains("no-chapters", "no-data", "sector-ours");
    }

    @Test
    void countsByQuarterAndMonthFromMonthsAlone() {
        assertThat(said(figures.count(scope("every", "quarter", "from", "2022")), "computed"))
                .containsExactly(
                        "2022-Q1 quarter 1",
                        "2022-Q2 quarter 1",
                        "2022-Q3 quarter null",
                        "2022-Q4 quarter 1",
                        "2023-Q1 quarter 2");
        assertThat(said(figures.count(scope("every", "month", "from", "2022-06", "to", "2022-08")), "computed"))
                .containsExactly("2022-06 month 1", "2022-07 month null", "2022-08 month 1");
    }

    @Test
    void endsWithAYearToDateWhereTheScopeEndsWithinAYear() {
        assertThat(said(figures.count(scope("from", "2021", "to", "2021-04")), "computed"))
                .containsExactly("2021-01/2021-04 ytd 2");
    }

    @Test
    void agreesWithACountMadeRowByRow() {
        var expected = IntStream.rangeClosed(2020, 2021)
                .mapToObj(year -> year + " year "
                        + data.owner()
                                .fetchSingle(
                                        "SELECT count(DISTINCT partner) FROM trade_flow WHERE extract(year FROM period) = ?"
                                                + " AND currency = 'CNY' AND value > 0 AND partner NOT IN ('CHN', 'WORLD')",
                                        year)
                                .get(0))
                .toList();

        assertThat(said(figures.count(scope("to", "2021")), "computed")).isEqualTo(expected);
    }

    @Test
    void saysWhatIsSampleAndWhatIsLoaded() {
        var points = series(figures.count(scope()), "computed").points();

        assertThat(points).extracting(Trend.Point::status).startsWith(Status.LOADED, Status.SAMPLE);
        assertThat(points.getFirst().source()).isEqualTo("batch:1");
        assertThat(figures.count(scope()).notes()).extracting(Note::code).contains("sample");
        assertThat(figures.count(scope("to", "2020")).notes())
                .extracting(Note::code)
                .doesNotContain("sample");
    }

    @Test
    void namesMissingMonthsOtherCurrenciesAndVintages() {
        var notes = figures.count(scope()).notes();

        assertThat(notes)
                .extracting(note -> note.text().zh())
                .contains(
                        "以下月份没有数据，所在期间不予计算：2022年7月。",
                        "2023年1–3月为本年累计，不与全年值相连、不与全年值相比。",
                        "另有以USD计价的数据，未与CNY数据合并，也未折算。",
                        "2022年先后公布过2个数值；各按公布时的数值列出，最新的在前。");
        assertThat(notes)
                .extracting(note -> note.text().en())
                .anySatisfy(text -> assertThat(text).contains("Jan–Mar 2023 is a year to date"));
    }

    @Test
    void growsAgainstTheYearBeforeOfTheSameBasisOnly() {
        var points = series(figures.count(scope()), "computed").points();

        assertThat(points.get(1).growth()).isEqualByComparingTo("0.5");
        assertThat(points.get(3).growth()).isNull();
    }

    @Test
    void knowsItsSourcesAndBatches() {
        var provenance = figures.count(scope()).provenance();

        assertThat(provenance.sources()).extracting("id").containsExactly("first", "second");
        assertThat(provenance.batches()).extracting("id").contains(1L, 2L);
        assertThat(provenance.asOf()).hasToString("2023-08-20");
        assertThat(provenance.formula().zh()).startsWith("#{p：X_p + M_p > τ}");
    }

    @Test
    void saysTheScopeInWords() {
        assertThat(figures.count(scope("from", "2020", "to", "2021")).subtitle().zh())
                .isEqualTo("内蒙古 · 2020–2021年");
        assertThat(figures.count(scope("flow", "export", "sector", "equipment"))
                        .subtitle()
                        .en())
                .isEqualTo("Inner Mongolia · Jan 2020–Mar 2023 · exports · Equipment manufacturing");
    }

    @Test
    void refusesCodesThatAreNotInTheListsAndRegionsThereAreNot() {
        assertThatThrownBy(() -> figures.count(scope("sector", "magic")))
                .isInstanceOfSatisfying(BadScopeException.class, e -> {
                    assertThat(e.parameter()).isEqualTo("sector");
                    assertThat(e.allowed()).containsExactly("equipment", "new-energy", "coal-chemicals", "digital");
                });
        assertThatThrownBy(() -> figures.count(scope("region", "CN-XX")))
                .isInstanceOfSatisfying(
                        BadScopeException.class, e -> assertThat(e.allowed()).containsExactly("CN-HL", "CN-NM"));
    }

    @Test
    void answersAnEmptyFigureForARegionWithoutData() {
        var figure = figures.count(scope("region", "CN-HL"));

        assertThat(figure.shape().isEmpty()).isTrue();
        assertThat(figure.notes()).extracting(Note::code).containsExactly("no-data");
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoadedAndPublished() {
        figures.count(scope());
        var before = data.statements();
        figures.count(scope());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static Trend trend(Figure figure) {
        return (Trend) figure.shape();
    }

    private static Trend.Series series(Figure figure, String key) {
        return trend(figure).series().stream()
                .filter(series -> series.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Figure figure, String key) {
        return series(figure, key).points().stream()
                .map(point ->
                        point.period().code() + " " + point.period().basis().code() + " " + point.value())
                .toList();
    }
}
