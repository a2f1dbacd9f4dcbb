package io.bridgehead.projects;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectListTest {
    private static FigureData data;
    private static CodeLists codes;
    private static ProjectList list;
    private static ProjectGroupFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        var loaded = data.batch("projects", "loaded");
        var sample = data.batch("projects", "sample");
        // id,sector,cluster,chain,division,origin,fair,amount,currency,signed
        new ProjectRows(data)
                .add(loaded, "A,equipment,agri,,150100,广东省,nof-2023,100000000,CNY,2023-09-06", "signed=2023-09-06")
                .add(loaded, "B,equipment,,,,Germany,,250000000,CNY,2024-02-29", "started=2024-05-01")
                .add(loaded, "C,new-energy,new-energy,,,germany,,30000000,USD,2024-01-01", "signed=2024-01-01")
                .add(sample, "D,digital,,,,,,,CNY,", "signed")
                .add(loaded, "E,equipment,agri,,,,,,USD,2022-12-31", "cancelled=2023-06-01")
                .add(loaded, "F,digital,,,,,,50000000,CNY,2023-01-01", "in-production=2024-03-01");
        for (var name : Map.of(
                        "A", "100%绿电_一期",
                        "B", "100吨绿电一期",
                        "C", "ＡＢＣ Wind",
                        "D", "abc ÄÖ <b>x</b>",
                        "E", "a!b",
                        "F", "O'Hara; DROP TABLE project")
                .entrySet()) {
            data.owner().execute("UPDATE project SET name = ? WHERE id = ?", name.getValue(), name.getKey());
        }
        codes = new CodeLists(data.regions());
        list = new ProjectList(data.regions(), codes);
        figures = new ProjectGroupFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void findsATextWhateverTheCaseAndWidthOfItsLetters() {
        assertThat(ids("list.name", "abc")).containsExactly("C", "D");
        assertThat(ids("list.name", "ａＢｃ")).containsExactly("C", "D");
        assertThat(ids("list.name", "äö")).containsExactly("D");
        assertThat(ids("list.origin", "GERM")).containsExactly("B", "C");
        assertThat(ids("list.id", "b")).containsExactly("B");
    }

    @Test
    void saysAndFindsAnOriginInBothLanguages() {
        assertThat(ids("list.origin", "guangdong")).containsExactly("A");
        assertThat(ids("list.origin", "广东")).containsExactly("A");
        assertThat(ids("list.origin", "德国")).containsExactly("B");
        assertThat(first("list.origin", "guangdong").origin()).isEqualTo(new Text("广东省", "Guangdong"));
        // Nobody's name as it is written there: it stays so.
        assertThat(first("list.id", "C").origin()).isEqualTo(Text.same("germany"));
    }

    @Test
    void findsAProvinceHoweverItIsWritten() {
        data.owner().execute("UPDATE project SET origin = '广东' WHERE id = 'F'");
        try {
            for (var written : List.of("\"广东\"", "\"广东省\"", "\"Guangdong\"")) {
                assertThat(ids("list.origin", written)).as(written).containsExactly("A", "F");
            }
            // No province's name: only what is written just so.
            assertThat(ids("list.origin", "\"germany\"")).containsExactly("C");
        } finally {
            data.owner().execute("UPDATE project SET origin = NULL WHERE id = 'F'");
        }
    }

    @Test
    void filtersByTheFurthestStageOfCancelledProjectsToo() {
        data.owner()
                .execute("INSERT INTO project_stage SELECT region_id, id, 'started', '2023-01-01', batch_id"
                        + " FROM project WHERE id = 'E'");
        data.rollUpProjects();
        try {
            assertThat(ids("list.reached", "started")).containsExactly("B", "E");
            assertThat(ids("list.reached", "started,in-production")).containsExactly("B", "E", "F");
            assertThat(ids("list.reached", "signed")).containsExactly("A", "C", "D");
            assertThat(first("list.id", "E").reached()).isEqualTo(Stage.STARTED);
            assertThat(first("list.id", "E").stage()).isEqualTo(Stage.CANCELLED);
        } finally {
            data.owner().execute("DELETE FROM project_stage WHERE project_id = 'E' AND stage = 'started'");
            data.rollUpProjects();
        }
    }

    @Test
    void filtersBySegmentAndSaysIt() {
        data.owner()
                .execute("INSERT INTO chain (region_id, code, name_zh, name_en, position, source_id)"
                        + " VALUES ('CN-NM', 'wind', '风电', 'Wind', 1, 'first');"
                        + " UPDATE project SET chain = 'wind', segment = 'upstream' WHERE id = 'A'");
        try {
            assertThat(ids("list.segment", "upstream")).containsExactly("A");
            assertThat(ids("list.segment", "midstream")).isEmpty();
            assertThat(first("list.id", "A").segment()).isEqualTo("upstream");
            assertThat(first("list.id", "B").segment()).isNull();
        } finally {
            data.owner().execute("UPDATE project SET chain = NULL, segment = NULL WHERE id = 'A'; DELETE FROM chain");
        }
    }

    @Test
    void takesNoCharacterForAWildcardOrForSql() {
        assertThat(ids("list.name", "100%绿")).containsExactly("A");
        assertThat(ids("list.name", "电_一")).containsExactly("A");
        assertThat(ids("list.name", "%")).containsExactly("A");
        assertThat(ids("list.name", "!")).containsExactly("E");
        assertThat(ids("list.name", "\\")).isEmpty();
        assertThat(ids("list.name", "o'hara; drop")).containsExactly("F");
        assertThat(ids("list.name", "' OR '1'='1")).isEmpty();
    }

    @Test
    void filtersByEveryKindOfColumn() {
        assertThat(ids("list.sector", "equipment")).containsExactly("A", "B", "E");
        assertThat(ids("list.cluster", "agri,new-energy")).containsExactly("A", "C", "E");
        assertThat(ids("list.division", "150100")).containsExactly("A");
        assertThat(ids("list.fair", "nof-2023")).containsExactly("A");
        assertThat(ids("list.stage", "started,cancelled")).containsExactly("B", "E");
        assertThat(ids("list.status", "sample")).containsExactly("D");
        assertThat(ids("list.currency", "usd")).containsExactly("C", "E");
        assertThat(ids("list.signed-on-from", "2023-09", "list.signed-on-to", "2024-02"))
                .containsExactly("A", "B", "C");
        assertThat(ids("list.stage-on-to", "2023")).containsExactly("A", "E");
        assertThat(ids("list.sector", "equipment", "list.stage", "signed")).containsExactly("A");
    }

    @Test
    void comparesAmountsOnlyInTheRegionsOwnCurrencyOrTheOneAskedFor() {
        assertThat(ids("list.amount-from", "20000000")).containsExactly("A", "B", "F");
        assertThat(ids("list.amount-from", "50000000", "list.amount-to", "100000000"))
                .containsExactly("A", "F");
        assertThat(ids("list.amount-from", "20000000", "list.currency", "USD")).containsExactly("C");
    }

    @Test
    void addsUpTheWholeSelectionByCurrencyInOneStatement() {
        codes.of(FigureData.REGION);
        var before = data.statements();

        var selection = list.selection(scope(), ProjectListing.USUAL);

        assertThat(data.statements() - before).isEqualTo(1);
        assertThat(selection.projects()).isEqualTo(6);
        assertThat(selection.withoutAmount()).isEqualTo(2);
        assertThat(selection.sample()).isTrue();
        assertThat(selection.sums())
                .containsExactly(
                        new ProjectSelection.Sum("CNY", 3, new BigDecimal("400000000")),
                        new ProjectSelection.Sum("USD", 1, new BigDecimal("30000000")));
        assertThat(list.selection(scope(), listing("list.sector", "equipment")))
                .isEqualTo(new ProjectSelection(
                        3, 1, false, List.of(new ProjectSelection.Sum("CNY", 2, new BigDecimal("350000000")))));
        assertThat(list.selection(scope(), listing("list.name", "none of them")))
                .isEqualTo(new ProjectSelection(0, 0, false, List.of()));
    }

    @Test
    void holdsWhatTheFigureAboveItCounts() {
        for (var scope : List.of(
                scope(),
                scope("sector", "equipment"),
                scope("cluster", "agri"),
                scope("from", "2023", "to", "2024"),
                scope("stage", "signed,started"),
                scope("fair", "nof-2023"))) {
            var selection = list.selection(scope, ProjectListing.USUAL);

            assertThat(total(scope)).isEqualByComparingTo(Integer.toString(selection.projects()));
            assertThat(total(scope.with(Parameter.MEASURE, "amount").with(Parameter.UNIT, "CNY")))
                    .isEqualByComparingTo(selection.sums().stream()
                            .filter(sum -> sum.currency().equals("CNY"))
                            .map(ProjectSelection.Sum::amount)
                            .findFirst()
                            .orElse(BigDecimal.ZERO));
        }
    }

    private static BigDecimal total(Scope scope) {
        return ((Ranking) figures.bySector(scope).shape())
                .items().stream()
                        .map(Ranking.Item::value)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> ids(String... words) {
        var listing = listing(words).sorted(ProjectColumn.ID, true);
        var ids =
                list.page(scope(), listing, 0, 10).stream().map(ProjectRow::id).toList();
        assertThat(list.selection(scope(), listing).projects()).isEqualTo(ids.size());
        return ids;
    }

    private static ProjectRow first(String... words) {
        return list.page(scope(), listing(words), 0, 1).getFirst();
    }

    private static ProjectListing listing(String... words) {
        var map = new HashMap<String, List<String>>();
        for (var i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i].contains("name") ? List.of(words[i + 1]) : List.of(words[i + 1].split(",")));
        }
        return ListingCodec.read(map, codes.of(FigureData.REGION));
    }
}
