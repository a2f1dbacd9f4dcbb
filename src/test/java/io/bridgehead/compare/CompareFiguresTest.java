package io.bridgehead.compare;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** Any question asked twice, on rows made by hand. */
class CompareFiguresTest {
    private static FigureData data;
    private static CompareFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData()
                .everyMonth("loaded", "2023-01", "2023-12", "MNG,import,27,100000000,CNY")
                .everyMonth("loaded", "2023-01", "2023-12", "RUS,export,84,50000000,CNY")
                .everyMonth("loaded", "2024-01", "2024-12", "MNG,import,27,150000000,CNY")
                .everyMonth("sample", "2024-01", "2024-12", "JPN,export,84,20000000,CNY");
        var catalogue = new Catalogue[1];
        figures = new CompareFigures(
                new ObjectProvider<>() {
                    @Override
                    public Stream<Catalogue> stream() {
                        return Stream.of(catalogue[0]);
                    }

                    @Override
                    public Catalogue getObject() {
                        return catalogue[0];
                    }
                },
                new CodeLists(data.regions()));
        catalogue[0] = new Catalogue(List.of(
                new PartnerFigures(data.regions(), data.answers()),
                new TradeFigures(data.regions(), data.answers()),
                figures));
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void subtractsOnePeriodFromAnotherPartnerByPartner() {
        var figure = ask(scope("figure", "partners.top", "from", "2024", "to", "2024", "against", "2023"));

        assertThat(columns(figure)).containsExactly("2024", "2023", "2024 − 2023", "Relative difference");
        assertThat(row(figure, "item/MNG").cells().get(2)).isEqualByComparingTo("6");
        assertThat(row(figure, "item/MNG").cells().get(3)).isEqualByComparingTo("50");
        assertThat(row(figure, "item/RUS").cells().getFirst()).isNull();
        assertThat(row(figure, "item/RUS").cells().get(2)).isNull();
        assertThat(row(figure, "total").cells().get(2)).isEqualByComparingTo("2.4");
    }

    @Test
    void setsMonthBesideMonthOfTwoHalfYears() {
        var figure = ask(scope(
                "figure",
                "trade.total",
                "every",
                "month",
                "from",
                "2024-01",
                "to",
                "2024-06",
                "against",
                "2023-01..2023-06"));

        var imports = scorecard(figure).rows().stream()
                .filter(row -> row.key().startsWith("import/"))
                .toList();
        assertThat(imports)
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.cells().get(2)).isEqualByComparingTo("0.5"));
    }

    @Test
    void seesAnotherRegionAsItStoodWhenTheBatchWasLoaded() {
        data.owner().execute("""
                INSERT INTO batch VALUES
                  ('CN-HL', 101, 'trade', 'loaded', 'a.csv', 'a', TIMESTAMPTZ '2026-01-01 00:00Z', 'test', 1, 1, 0, 0),
                  ('CN-HL', 102, 'trade', 'loaded', 'b.csv', 'b', TIMESTAMPTZ '2026-02-01 00:00Z', 'test', 1, 1, 0, 0);
                INSERT INTO partner SELECT 'CN-HL', code, code, name_zh, name_en FROM country;
                INSERT INTO trade_flow VALUES
                  ('CN-HL', '2023-01-01', 'month', 'import', 'CNY', 'MNG', '27', 300000000, 101),
                  ('CN-HL', '2023-02-01', 'month', 'import', 'CNY', 'MNG', '27', 400000000, 102)""");
        data.trade("loaded", "2022-12,MNG,import,27,1,CNY");

        assertThat(besideHeilongjiang("2023-02")).isEqualTo("4");
        assertThat(besideHeilongjiang("2023-01", "as-of", "1")).isEqualTo("3");
        assertThat(besideHeilongjiang("2023-02", "as-of", "1")).isEqualTo("—");
    }

    private static String besideHeilongjiang(String month, String... asOf) {
        var words = new ArrayList<>(List.of(
                "figure",
                "trade.total",
                "flow",
                "import",
                "every",
                "month",
                "from",
                "2023-01",
                "to",
                "2023-02",
                "by",
                "region",
                "against",
                "CN-HL"));
        words.addAll(List.of(asOf));
        return scorecard(ask(scope(words.toArray(String[]::new)))).rows().stream()
                .filter(row -> row.key().equals("import/" + month))
                .map(row -> row.cells().get(1))
                .map(value -> value == null ? "—" : value.stripTrailingZeros().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setsOnePartnerBesideAnother() {
        var figure = ask(scope(
                "figure",
                "trade.total",
                "by",
                "partner",
                "partner",
                "MNG",
                "against",
                "RUS",
                "from",
                "2023",
                "to",
                "2023"));

        assertThat(columns(figure)).startsWith("Mongolia", "Russia");
        assertThat(scorecard(figure).rows()).isNotEmpty();
    }

    @Test
    void saysThatASideHasSampleData() {
        var figure = ask(scope("figure", "partners.top", "from", "2024", "to", "2024", "against", "2023"));

        assertThat(figure.notes()).extracting(Note::code).contains("sample");
        assertThat(row(figure, "item/JPN").status().code()).isEqualTo("sample");
    }

    @Test
    void refusesWhatHasNoOtherSide() {
        for (var bad : List.of(
                scope("figure", "partners.top"),
                scope("figure", "partners.top", "against", "2023"),
                scope("figure", "partners.top", "from", "2024", "to", "2024", "against", "yesterday"),
                scope("figure", "partners.top", "from", "2024", "to", "2024", "against", "2023-06..2023-01"),
                scope("figure", "partners.top", "by", "region", "against", "ZZ"),
                scope("figure", "trade.total", "by", "partner", "against", "RUS"),
                scope("figure", "trade.total", "by", "partner", "partner", "MNG", "against", "XXX"),
                scope("figure", "compare.difference", "from", "2024", "to", "2024", "against", "2023"),
                scope("figure", "no.such", "from", "2024", "to", "2024", "against", "2023"),
                scope("from", "2024", "to", "2024", "against", "2023"))) {
            assertThatExceptionOfType(BadScopeException.class)
                    .as(bad.toString())
                    .isThrownBy(() -> ask(bad))
                    .satisfies(e -> assertThat(e.sentence().zh()).matches(".*\\p{IsHan}.*"));
        }
    }

    @Test
    void proposesTheLastWholeYearTheLargestPartnersAndAnotherRegion() {
        var periods = figures.whole(scope());
        assertThat(periods.values(Parameter.FROM)).containsExactly("2024");
        assertThat(periods.against()).isEqualTo("2023");

        var partners = figures.whole(scope("by", "partner"));
        assertThat(partners.partners()).containsExactly("MNG");
        assertThat(partners.against()).isEqualTo("JPN");

        assertThat(figures.whole(scope("by", "region")).against()).isEqualTo("CN-HL");
        assertThat(figures.whole(periods)).isEqualTo(periods);
    }

    private static Figure ask(Scope scope) {
        Question question = figures.questions().getFirst();
        return question.ask(scope);
    }

    private static Scorecard scorecard(Figure figure) {
        return (Scorecard) figure.shape();
    }

    private static List<String> columns(Figure figure) {
        return scorecard(figure).columns().stream()
                .map(column -> column.name().en())
                .toList();
    }

    private static Scorecard.Row row(Figure figure, String key) {
        return scorecard(figure).rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
