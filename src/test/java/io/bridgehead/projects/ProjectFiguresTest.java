package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.REGION;
import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectFiguresTest {
    private static FigureData data;
    private static ProjectFigures figures;
    private static ProjectGroupFigures groups;
    private static ProjectList list;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        var loaded = data.batch("projects", "loaded");
        var sample = data.batch("projects", "sample");
        data.owner().execute("""
                INSERT INTO chain VALUES ('CN-NM', 'wind', '风电', 'Wind', 1, 'new-energy', 'ours', 'new-energy',
                  NULL, NULL, NULL, NULL, 'first')""");
        project("P1", "equipment", "new-energy", "100000000", "CNY", "2023-09-06", "signed", loaded);
        project("P2", "equipment", "new-energy", null, "CNY", "2023-09-06", "started", loaded);
        project("P3", "equipment", "agri", "50000000", "CNY", "2024-01-15", "cancelled", sample);
        project("P4", "new-energy", null, "30000000", "USD", "2024-03-01", "in-production", loaded);
        project("P5", "digital", "agri", null, "CNY", "2024-03-01", "fulfilled", loaded);
        project("P6", "new-energy", "new-energy", "25000000", "CNY", "2022-12-31", "signed", loaded);
        data.owner()
                .execute("UPDATE project SET chain = 'wind', division = '150100', fair = 'nof-2023' WHERE id = 'P1'");
        data.rollUpProjects();
        figures = new ProjectFigures(data.regions(), data.answers());
        groups = new ProjectGroupFigures(data.regions(), data.answers());
        list = new ProjectList(data.regions(), new CodeLists(data.regions()));
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void countsProjectsBySectorAndCluster() {
        var matrix = matrix(scope());

        assertThat(matrix.rows())
                .extracting(Matrix.Header::key)
                .containsExactly("equipment", "new-energy", "coal-chemicals", "digital");
        assertThat(matrix.columns()).extracting(Matrix.Header::key).containsExactly("agri", "new-energy", "unassigned");
        assertThat(matrix.cells().stream().map(ProjectFiguresTest::said))
                .containsExactly("1 2 -", "- 1 1", "- - -", "1 - -");
        assertThat(said(matrix.rowTotals())).isEqualTo("3 2 - 1");
        assertThat(said(matrix.columnTotals())).isEqualTo("2 3 1");
        assertThat(matrix.total()).isEqualByComparingTo("6");
        assertThat(matrix.status()).isEqualTo(Status.SAMPLE);
        assertThat(matrix.source()).isEqualTo("batch:2");
    }

    @Test
    void addsUpTheAmountsThatAreKnownAndSaysHowManyAreNot() {
        var matrix = matrix(scope("measure", "amount"));

        assertThat(matrix.cells().stream().map(ProjectFiguresTest::said))
                .containsExactly("0.5 1 -", "- 0.25 -", "- - -", "- - -");
        assertThat(matrix.total()).isEqualByComparingTo("1.75");
        var figure = figures.sectorCluster(scope("measure", "amount"));
        assertThat(figure.unit().code()).isEqualTo("CNY-yi");
        assertThat(figure.notes())
                .extracting(note -> note.text().zh())
                .contains("3个项目没有以CNY计的合同金额，未计入金额。", "其中1个项目已终止，仍计入签约数。");
        assertThat(matrix(scope("measure", "amount", "unit", "USD-million")).total())
                .isEqualByComparingTo("30");
    }

    @Test
    void showsOnlyTheRowsAndColumnsAskedFor() {
        var matrix = matrix(scope("sector", "equipment,digital", "cluster", "agri"));

        assertThat(matrix.rows()).extracting(Matrix.Header::key).containsExactly("equipment", "digital");
        assertThat(matrix.columns()).extracting(Matrix.Header::key).containsExactly("agri");
        assertThat(matrix.total()).isEqualByComparingTo("2");
    }

    @Test
    void hasNoColumnForNoClusterWhereEveryProjectHasOne() {
        assertThat(matrix(scope("to", "2023")).columns()).hasSize(2);
    }

    @Test
    void filtersByDayOfSigningStageChainDivisionAndFair() {
        assertThat(matrix(scope("from", "2023-09", "to", "2023-09")).total()).isEqualByComparingTo("2");
        assertThat(matrix(scope("stage", "signed,started")).total()).isEqualByComparingTo("3");
        assertThat(matrix(scope("chain", "wind")).total()).isEqualByComparingTo("1");
        assertThat(matrix(scope("division", "150100", "fair", "nof-2023")).total())
                .isEqualByComparingTo("1");
    }

    @Test
    void isEmptyWhereNothingWasSigned() {
        var figure = figures.sectorCluster(scope("from", "2025"));

        assertThat(figure.shape().isEmpty()).isTrue();
        assertThat(figure.notes()).extracting(Note::code).containsExactly("no-data");
    }

    @Test
    void ranksSectorsWithTheirShare() {
        assertThat(ranked(scope()))
                .containsExactly("equipment 3 0.5", "new-energy 2 0.33333333", "digital 1 0.16666667");
        assertThat(ranked(scope("measure", "amount")))
                .containsExactly("equipment 1.5 0.85714286", "new-energy 0.25 0.14285714", "digital null null");
    }

    @Test
    void agreesWithCountsMadeRowByRow() {
        for (var row : data.owner().fetch("SELECT sector, cluster, count(*) FROM project GROUP BY 1, 2")) {
            var matrix = matrix(scope());
            var keys = matrix.columns().stream().map(Matrix.Header::key).toList();
            var sectors = matrix.rows().stream().map(Matrix.Header::key).toList();
            var cluster = row.get(1) == null ? "unassigned" : row.get(1, String.class);
            assertThat(matrix.cells()
                            .get(sectors.indexOf(row.get(0, String.class)))
                            .get(keys.indexOf(cluster)))
                    .isEqualByComparingTo(row.get(2, BigDecimal.class));
        }
    }

    @Test
    void takesOneStatementAFigure() {
        figures.sectorCluster(scope());
        var before = data.statements();
        figures.sectorCluster(scope());
        groups.bySector(scope());

        assertThat(data.statements() - before).isEqualTo(2);
    }

    @Test
    void countsProjectsWithoutADayOfSigningOnlyWhereNoPeriodIsAsked() {
        var loaded = data.batch("projects", "loaded");
        project("P0", "digital", "agri", "1", "CNY", null, "signed", loaded);
        try {
            data.owner().execute("UPDATE project SET stage_on = NULL WHERE id = 'P0'");
            data.rollUpProjects();

            assertThat(matrix(scope()).total()).isEqualByComparingTo("7");
            assertThat(figures.sectorCluster(scope()).notes())
                    .extracting(Note::code)
                    .doesNotContain("undated-projects");
            assertThat(matrix(scope("from", "2000")).total()).isEqualByComparingTo("6");
            assertThat(matrix(scope("to", "2023")).total()).isEqualByComparingTo("3");
            assertThat(groups.bySector(scope("from", "2000", "to", "2030")).notes())
                    .extracting(note -> note.text().en())
                    .contains("1 projects have no signing date and are in no year.");
            assertThat(groups.bySector(scope("from", "2000", "sector", "equipment"))
                            .notes())
                    .extracting(Note::code)
                    .doesNotContain("undated-projects");
            assertThat(figures.sectorCluster(scope("from", "2031")).notes())
                    .extracting(Note::code)
                    .contains("undated-projects");
            assertThat(list.page(scope(), ProjectListing.USUAL.sorted(ProjectColumn.SIGNED_ON, false), 6, 1))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.id()).isEqualTo("P0");
                        assertThat(row.signedOn()).isNull();
                        assertThat(row.stageOn()).isNull();
                    });
        } finally {
            data.owner().execute("DELETE FROM project WHERE id = 'P0'");
            data.rollUpProjects();
        }
    }

    @Test
    void listsProjectsWithTheirNames() {
        var row = list.page(scope(), ProjectListing.USUAL.sorted(ProjectColumn.ID, true), 0, 1)
                .getFirst();

        assertThat(row.id()).isEqualTo("P1");
        assertThat(row.sector().en()).isEqualTo("Equipment manufacturing");
        assertThat(row.chain()).isNotNull().extracting("zh").isEqualTo("风电");
        assertThat(row.division()).isNotNull().extracting("en").isEqualTo("Hohhot");
        assertThat(row.fair()).isNotNull().extracting("en").isEqualTo("Fair 2023");
        assertThat(row.status()).isEqualTo(Status.LOADED);
        assertThat(list.selection(scope(), ProjectListing.USUAL).projects()).isEqualTo(6);
        assertThat(list.selection(scope("sector", "digital"), ProjectListing.USUAL)
                        .projects())
                .isEqualTo(1);
    }

    @Test
    void pagesWithoutOverlapInEveryOrderBothWays() {
        for (var sort : ProjectColumn.values()) {
            for (var ascending : new boolean[] {true, false}) {
                var paged = new ArrayList<String>();
                for (var offset = 0; offset < 6; offset += 2) {
                    list.page(scope(), ProjectListing.USUAL.sorted(sort, ascending), offset, 2)
                            .forEach(row -> paged.add(row.id()));
                }
                assertThat(paged)
                        .as("%s %s", sort, ascending)
                        .containsExactlyInAnyOrder("P1", "P2", "P3", "P4", "P5", "P6");
            }
        }
    }

    @Test
    void putsAmountsInOtherCurrenciesAfterTheRegionsOwnAndUnknownOnesLastEitherWay() {
        assertThat(ids(ProjectColumn.AMOUNT, true)).containsExactly("P6", "P3", "P1", "P4", "P2", "P5");
        assertThat(ids(ProjectColumn.AMOUNT, false)).containsExactly("P1", "P3", "P6", "P4", "P2", "P5");
    }

    @Test
    void putsStagesInTheOrderOfAProjectsLife() {
        assertThat(ids(ProjectColumn.STAGE, true)).containsExactly("P1", "P6", "P5", "P2", "P4", "P3");
    }

    private static List<String> ids(ProjectColumn sort, boolean ascending) {
        return list.page(scope(), ProjectListing.USUAL.sorted(sort, ascending), 0, 10).stream()
                .map(ProjectRow::id)
                .toList();
    }

    private static Matrix matrix(Scope scope) {
        return (Matrix) figures.sectorCluster(scope).shape();
    }

    private static List<String> ranked(Scope scope) {
        return ((Ranking) groups.bySector(scope).shape())
                .items().stream()
                        .map(item -> item.key() + " " + item.value() + " " + item.share())
                        .toList();
    }

    private static String said(List<BigDecimal> values) {
        return String.join(
                " ",
                values.stream()
                        .map(value -> value == null ? "-" : value.toPlainString())
                        .toList());
    }

    private static void project(
            String id,
            String sector,
            String cluster,
            String amount,
            String currency,
            String signed,
            String stage,
            long batch) {
        data.owner()
                .execute(
                        "INSERT INTO project (region_id, id, name, sector, cluster, amount, currency, signed_on, stage,"
                                + " stage_on, batch_id) VALUES (?, ?, ?, ?, ?, CAST(? AS numeric), ?, CAST(? AS date), ?,"
                                + " DATE '2024-06-30', ?)",
                        REGION,
                        id,
                        "项目" + id,
                        sector,
                        cluster,
                        amount,
                        currency,
                        signed,
                        stage,
                        batch);
    }
}
