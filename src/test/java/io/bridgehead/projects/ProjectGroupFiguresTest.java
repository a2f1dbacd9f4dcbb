package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Note;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectGroupFiguresTest {
    private static FigureData data;
    private static ProjectRows rows;
    private static ProjectGroupFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.owner().execute("""
                INSERT INTO chain VALUES ('CN-NM', 'wind', '风电', 'Wind', 1, 'new-energy', 'ours', 'new-energy',
                  NULL, NULL, NULL, NULL, 'first');
                INSERT INTO division VALUES
                  ('CN-NM', '150200', '包头市', 'Baotou City', '包头', 'Baotou', 2, 'first'),
                  ('CN-NM', '159900', '新市', 'New City', '新', 'New', 3, 'first')""");
        var loaded = data.batch("projects", "loaded");
        var sample = data.batch("projects", "sample");
        rows = new ProjectRows(data)
                .add(loaded, "A,equipment,new-energy,wind,150100,蒙古国,nof-2023,100000000,CNY,2023-09-06", "signed")
                .add(loaded, "B,equipment,new-energy,wind,150100,北京市,,,CNY,2023-10-01", "signed", "started")
                .add(loaded, "C,digital,agri,,150200,北京市,,250000000,CNY,2024-01-15", "signed", "cancelled")
                .add(loaded, "D,digital,,,,,,30000000,USD,2024-03-01", "signed")
                .add(loaded, "E,digital,,,,,,50000000,CNY,2024-03-02", "signed")
                .add(sample, "F,new-energy,agri,wind,150200,德国,,70000000,CNY,", "signed");
        figures = new ProjectGroupFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void ranksByClusterChainAndOriginAsCountedRowByRow() {
        assertThat(values(figures.byCluster(scope()).shape()))
                .isEqualTo(rows.counts(row -> true, ProjectRows.Row::cluster));
        assertThat(values(figures.byChain(scope()).shape()))
                .isEqualTo(rows.counts(row -> true, ProjectRows.Row::chain));
        assertThat(values(figures.byOrigin(scope()).shape()))
                .isEqualTo(rows.counts(row -> true, ProjectRows.Row::origin));
    }

    @Test
    void takesAProvinceForOneOriginHoweverItIsWritten() {
        var before = ((Ranking) figures.byOrigin(scope()).shape());
        data.owner()
                .execute(
                        "UPDATE project SET origin = '北京' WHERE id = 'C';"
                                + " UPDATE project SET origin = 'Beijing' WHERE id = 'D'; UPDATE project SET origin = '北京 ' WHERE id = 'E'");
        data.rollUpProjects();
        try {
            var shape = (Ranking) figures.byOrigin(scope()).shape();

            assertThat(values(shape)).containsEntry("北京市", new BigDecimal(3)).containsEntry("北京 ", BigDecimal.ONE);
            assertThat(shape.items()).extracting(Ranking.Item::key).doesNotContain("北京", "Beijing", "unassigned");
            assertThat(shape.items().getFirst().name().en()).isEqualTo("Beijing");
            assertThat(shape.total()).isEqualTo(before.total());
        } finally {
            data.owner()
                    .execute("UPDATE project SET origin = '北京市' WHERE id = 'C';"
                            + " UPDATE project SET origin = NULL WHERE id IN ('D', 'E')");
            data.rollUpProjects();
        }
    }

    @Test
    void addsUpTheAmountsInOneCurrencyAndSaysWhichAreMissing() {
        var asked = scope("measure", "amount", "unit", "CNY");
        Map<Function<ProjectRows.Row, String>, io.bridgehead.figure.Figure> answers = Map.of(
                ProjectRows.Row::cluster, figures.byCluster(asked),
                ProjectRows.Row::chain, figures.byChain(asked),
                ProjectRows.Row::division, figures.byDivision(asked),
                ProjectRows.Row::origin, figures.byOrigin(asked));

        answers.forEach((key, figure) -> {
            assertThat(values(figure.shape())).isEqualTo(rows.amounts("CNY", row -> true, key));
            assertThat(figure.notes())
                    .extracting(note -> note.text().zh())
                    .contains("2个项目没有以CNY计的合同金额，未计入金额。", "其中1个项目已终止，仍计入签约数。");
            assertThat(figure.unit().code()).isEqualTo("CNY");
        });
    }

    @Test
    void putsThoseInNoGroupLastAndAddsThemToTheTotal() {
        var ranking = (Ranking) figures.byCluster(scope()).shape();

        assertThat(ranking.items()).extracting(Ranking.Item::key).containsExactly("agri", "new-energy", "unassigned");
        assertThat(ranking.items().getLast().kind()).isEqualTo(Ranking.Kind.UNASSIGNED);
        assertThat(ranking.items().getLast().name().en()).isEqualTo("no cluster");
        assertThat(ranking.total()).isEqualByComparingTo("6");
        for (var figure : List.of(figures.byCluster(scope()), figures.byChain(scope()), figures.byOrigin(scope()))) {
            var bars = (Ranking) figure.shape();
            assertThat(bars.items().stream().map(Ranking.Item::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(bars.total());
        }
    }

    @Test
    void saysAnOriginThatIsACountryOrAProvinceInBothLanguages() {
        var ranking = (Ranking) figures.byOrigin(scope()).shape();

        assertThat(ranking.items())
                .extracting(item -> item.name().en())
                .containsExactly("Beijing", "Germany", "Mongolia", "origin unknown");
        assertThat(ranking.items()).extracting(item -> item.name().zh()).containsExactly("北京市", "德国", "蒙古国", "来源地不详");
    }

    @Test
    void placesEveryDivisionOnItsTileAndKeepsTheRestInTheTotal() {
        var places = (Places) figures.byDivision(scope()).shape();

        assertThat(values(places)).isEqualTo(rows.counts(row -> true, ProjectRows.Row::division));
        assertThat(places.places())
                .extracting(Places.Place::key)
                .containsExactly("150100", "150200", "159900", "unassigned");
        assertThat(places.places())
                .extracting(Places.Place::tile)
                .containsExactly(new Places.Tile(3, 3), new Places.Tile(2, 2), null, null);
        assertThat(places.places().get(2).value()).isNull();
        assertThat(places.places().getFirst().share()).isEqualByComparingTo("0.33333333");
        assertThat(places.total()).isEqualByComparingTo("6");
        assertThat(places.ground()).isEqualTo(Places.Ground.DIVISIONS);
    }

    @Test
    void givesEachOfTheTwelveLeaguesAndCitiesATileOfItsOwn() {
        var codes = List.of(
                "150100", "150200", "150300", "150400", "150500", "150600", "150700", "150800", "150900", "152200",
                "152500", "152900");

        assertThat(codes.stream().map(code -> DivisionTiles.of("CN-NM", code)))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(DivisionTiles.of("CN-HL", "150100")).isNull();
    }

    @Test
    void leavesUndatedProjectsOutOfAPeriodAndSaysSo() {
        var asked = scope("from", "2023", "to", "2030");

        assertThat(values(figures.byCluster(asked).shape()))
                .isEqualTo(rows.counts(row -> row.signed() != null, ProjectRows.Row::cluster));
        assertThat(figures.byCluster(asked).notes())
                .extracting(note -> note.text().en())
                .contains("1 projects have no signing date and are in no year.");
        assertThat(figures.byCluster(scope()).notes()).extracting(Note::code).doesNotContain("undated-projects");
        assertThat(values(figures.byCluster(scope("to", "2023")).shape()))
                .isEqualTo(Map.of("new-energy", new BigDecimal(2)));
        var empty = figures.byCluster(scope("from", "2031"));
        assertThat(empty.shape().isEmpty()).isTrue();
        assertThat(empty.notes()).extracting(Note::code).containsExactly("undated-projects", "no-data");
    }

    @Test
    void saysWhichGroupsHoldSampleRows() {
        var ranking = (Ranking) figures.byCluster(scope()).shape();

        assertThat(ranking.items())
                .extracting(Ranking.Item::status)
                .containsExactly(Status.SAMPLE, Status.LOADED, Status.LOADED);
        assertThat(figures.byCluster(scope()).notes()).extracting(Note::code).contains("sample");
    }

    @Test
    void takesOneStatementAFigureEvenWithAPeriod() {
        Scope asked = scope("from", "2023", "to", "2030");
        figures.byCluster(asked);
        var before = data.statements();
        figures.byCluster(asked);
        figures.byChain(asked);
        figures.byOrigin(asked);
        figures.byDivision(asked);

        assertThat(data.statements() - before).isEqualTo(4);
    }

    private static Map<String, BigDecimal> values(io.bridgehead.figure.Shape shape) {
        var values = new TreeMap<String, BigDecimal>();
        if (shape instanceof Ranking ranking) {
            ranking.items().stream()
                    .filter(item -> item.value() != null)
                    .forEach(item -> values.put(item.key(), item.value()));
        }
        if (shape instanceof Places places) {
            places.places().stream()
                    .filter(place -> place.value() != null)
                    .forEach(place -> values.put(place.key(), place.value()));
        }
        return values;
    }
}
