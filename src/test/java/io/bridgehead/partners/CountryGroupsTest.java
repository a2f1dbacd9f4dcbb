package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Ranking;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountryGroupsTest {
    private static FigureData data;
    private static TradeFigures figures;

    @BeforeAll
    static void rows() {
        data = TradeRows.load();
        // RUS leaves EAST on 15 June 2023; JPN joins BOTH on 2 February 2023; NONE trades nothing.
        data.owner().execute("""
                INSERT INTO country_group VALUES
                  ('CN-NM', 'EAST', '东组', 'East', 'first'), ('CN-NM', 'BOTH', '全组', 'Both', 'second'),
                  ('CN-NM', 'NONE', '空组', 'None', 'first');
                INSERT INTO country_group_member VALUES
                  ('CN-NM', 'EAST', 'MNG', '-infinity', 'infinity'), ('CN-NM', 'EAST', 'RUS', '-infinity', '2023-06-15'),
                  ('CN-NM', 'EAST', 'CHN', '-infinity', 'infinity'),
                  ('CN-NM', 'BOTH', 'MNG', '-infinity', 'infinity'), ('CN-NM', 'BOTH', 'DEU', '2013-07-01', 'infinity'),
                  ('CN-NM', 'BOTH', 'JPN', '2023-02-02', 'infinity'), ('CN-NM', 'BOTH', 'WORLD', '-infinity', 'infinity')
                """);
        figures = new TradeFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void addsUpTheMembersOfTheTimeAsDoneRowByRow() {
        var rows = TradeRows.of(data);
        var east = TradeRows.sum(
                rows,
                row -> row.year() == 2023
                        && (row.partner().equals("MNG") || (row.partner().equals("RUS") && row.month() <= 6)));
        // JPN traded in February, a day before it was a member; WORLD is an aggregate.
        var both = TradeRows.sum(
                rows,
                row -> row.year() == 2023
                        && (row.partner().equals("MNG") || row.partner().equals("DEU")));

        assertThat(ranking(year()).items().get(0)).satisfies(item -> {
            assertThat(item.key()).isEqualTo("EAST");
            assertThat(item.value()).isEqualByComparingTo(east);
            assertThat(item.growth()).isEqualByComparingTo("0.26923077");
        });
        assertThat(ranking(year()).items().get(1).value()).isEqualByComparingTo(both);
        assertThat(ranking(year()).items().get(2)).satisfies(item -> {
            assertThat(item.value()).isEqualByComparingTo("0");
            assertThat(item.growth()).isNull();
        });
    }

    @Test
    void hasAllTradeAsTotalAndSaysThatGroupsOverlap() {
        assertThat(ranking(year()).total())
                .isEqualByComparingTo(TradeRows.sum(TradeRows.of(data), row -> row.year() == 2023));
        assertThat(TradeRows.codes(figures.groups(year()))).contains("groups-overlap");
        assertThat(figures.groups(year()).provenance().sources())
                .extracting("id")
                .contains("first", "second");
    }

    @Test
    void tellsTheGroupsAskedForAlone() {
        assertThat(ranking(year().with(Parameter.GROUP, "BOTH")).items())
                .extracting(Ranking.Item::key)
                .containsExactly("BOTH");
    }

    @Test
    void saysWhereThereAreNoGroups() {
        try (var none = new FigureData().trade("loaded", "2020,MNG,import,27,100,CNY")) {
            var figure = new TradeFigures(none.regions(), none.answers()).groups(scope());

            assertThat(figure.shape().isEmpty()).isTrue();
            assertThat(TradeRows.codes(figure)).contains("no-groups");
        }
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoaded() {
        figures.groups(year());
        var before = data.statements();
        figures.groups(year());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static Scope year() {
        return scope("from", "2023", "to", "2023", "unit", "CNY");
    }

    private static Ranking ranking(Scope scope) {
        return (Ranking) figures.groups(scope).shape();
    }
}
