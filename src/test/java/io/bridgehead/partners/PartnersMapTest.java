package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnersMapTest {
    private static FigureData data;
    private static PartnerFigures figures;

    @BeforeAll
    static void rows() {
        data = TradeRows.load();
        data.owner().execute("INSERT INTO partner VALUES ('CN-NM', 'RUS-FE', 'RU', '俄远东', 'Russian Far East')");
        data.trade("loaded", "2023-12,RUS-FE,export,87,1000000,CNY");
        figures = new PartnerFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void placesEachPartnerInItsCountryAsAddedUpRowByRow() {
        var byHand = TradeRows.sums(
                TradeRows.of(data),
                row -> row.year() == 2023,
                row -> row.partner().substring(0, 3));

        assertThat(places(year()).places())
                .filteredOn(place -> place.kind() == Ranking.Kind.ITEM)
                .allSatisfy(place -> assertThat(place.value())
                        .isEqualByComparingTo(byHand.getOrDefault(place.key(), BigDecimal.ZERO)));
        assertThat(places(year()).places())
                .extracting(place -> place.key() + " " + place.kind().code())
                .containsExactly(
                        "MNG item",
                        "RUS item",
                        "USA item",
                        "JPN item",
                        "DEU item",
                        "CHN re-import",
                        "unassigned unassigned");
        assertThat(places(year()).home()).isEqualTo("CHN");
    }

    @Test
    void addsUpToTheTotal() {
        var places = places(year());

        assertThat(TradeRows.total(places.places().stream().map(Places.Place::value)))
                .isEqualByComparingTo(places.total())
                .isEqualByComparingTo(TradeRows.sum(TradeRows.of(data), row -> row.year() == 2023));
        assertThat(TradeRows.total(places.places().stream().map(Places.Place::share))
                        .doubleValue())
                .isBetween(0.9999999, 1.0000001);
    }

    @Test
    void tellsNoGrowthFromABaseOfZeroOrTooSmallAndSaysWhy() {
        var places = places(year()).places();

        assertThat(places)
                .filteredOn(place -> place.key().equals("MNG"))
                .first()
                .satisfies(place -> assertThat(place.growth())
                        .isEqualByComparingTo(Rate.growth(new BigDecimal("17400000"), new BigDecimal("15600000"))));
        assertThat(places)
                .filteredOn(place -> place.key().equals("RUS"))
                .first()
                .satisfies(place -> assertThat(place.growth()).isNull());
        assertThat(places)
                .filteredOn(place -> place.key().equals("USA"))
                .first()
                .satisfies(place -> assertThat(place.growth()).isNull());
        assertThat(places)
                .filteredOn(place -> place.key().equals("DEU"))
                .first()
                .satisfies(place -> assertThat(place.growth()).isEqualByComparingTo("-1"));
        assertThat(figures.map(year()).notes())
                .filteredOn(note -> note.code().equals("small-base"))
                .extracting(note -> note.text().en())
                .containsExactly(
                        "The value a year before is below 0.01 % of the total then, too small a base for a growth: United States.");
    }

    @Test
    void showsWhatIsAskedForAndSaysWhoseBordersTheseAre() {
        assertThat(places(scope("show", "growth")).show()).isEqualTo(Places.Show.GROWTH);
        assertThat(TradeRows.codes(figures.map(year()))).contains("borders");
        assertThat(figures.map(scope("region", "CN-HL")).shape().isEmpty()).isTrue();
    }

    @Test
    void takesOneStatementOnceItIsKnownWhatIsLoaded() {
        figures.map(year());
        var before = data.statements();
        figures.map(year());

        assertThat(data.statements() - before).isEqualTo(1);
    }

    private static Scope year() {
        return scope("from", "2023", "to", "2023", "unit", "CNY");
    }

    private static Places places(Scope scope) {
        return (Places) figures.map(scope).shape();
    }
}
