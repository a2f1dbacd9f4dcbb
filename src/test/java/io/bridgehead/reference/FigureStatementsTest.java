package io.bridgehead.reference;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often a figure asks the database, once it is known what its data are in this state; docs/performance.md says what
 * the others are for.
 */
class FigureStatementsTest {
    /** The numbers; what is loaded, published and restated is known once for each state of the data. */
    private static final int USUAL = 1;

    /** Where no trade or no number of partners was published for a period, those two figures are asked for. */
    private static final Map<String, Integer> MORE = Map.of("overview.facts", 3);

    private static final Scope[] SCOPES = {
        scope(),
        scope("from", "2024-03", "to", "2025-06"),
        scope("every", "month", "flow", "import"),
        scope("partner", "MNG"),
        scope("sector", "new-energy", "measure", "amount"),
        scope("from", "2023-01", "chain", "dairy")
    };

    private static TestDatabase database;
    private static TestDatabase twice;
    private static AskedCatalogue catalogue;
    private static AskedCatalogue catalogueOfTwice;

    @BeforeAll
    static void started() {
        database = SampleDatabase.create();
        catalogue = new AskedCatalogue(database);
        twice = SampleDatabase.create();
        copyEveryRow(twice);
        catalogueOfTwice = new AskedCatalogue(twice);
    }

    @AfterAll
    static void close() {
        catalogue.close();
        catalogueOfTwice.close();
        database.close();
        twice.close();
    }

    @Test
    void asksOfEachFigureOnlyAFewStatementsWhateverIsFiltered() {
        var softly = new SoftAssertions();
        for (var question : catalogue.questions()) {
            for (var scope : SCOPES) {
                softly.assertThat(statements(catalogue, question, scope))
                        .as("%s asked with %s", question.id(), scope)
                        .isLessThanOrEqualTo(MORE.getOrDefault(question.id(), USUAL));
            }
        }
        softly.assertAll();
    }

    @Test
    void asksNoMoreStatementsOfTwiceTheRows() {
        var ofSample = new TreeMap<String, Integer>();
        var ofTwice = new TreeMap<String, Integer>();
        for (var question : catalogue.questions()) {
            for (var scope : SCOPES) {
                ofSample.put(question.id() + scope, statements(catalogue, question, scope));
            }
        }
        for (var question : catalogueOfTwice.questions()) {
            for (var scope : SCOPES) {
                ofTwice.put(question.id() + scope, statements(catalogueOfTwice, question, scope));
            }
        }

        assertThat(ofTwice)
                .hasSize(catalogue.questions().size() * SCOPES.length)
                .isEqualTo(ofSample);
    }

    @Test
    void reallyHasTwiceTheRows() {
        for (var table : new String[] {"trade_partner", "project", "milestone_report"}) {
            var rows = "SELECT count(*) FROM " + table;
            assertThat(twice.owner().fetchOne(rows).get(0, Long.class))
                    .as(table)
                    .isEqualTo(2 * database.owner().fetchOne(rows).get(0, Long.class));
        }
    }

    /** The least of two asks is one that already knew what is loaded. */
    private static int statements(AskedCatalogue catalogue, Question question, Scope scope) {
        return IntStream.range(0, 2)
                .map(time -> catalogue.saidBy(question, scope).size())
                .min()
                .orElseThrow();
    }

    private static void copyEveryRow(TestDatabase database) {
        database.owner().execute("""
                INSERT INTO partner SELECT region_id, code || '-2', iso, name_zh, name_en FROM partner;
                INSERT INTO trade_partner
                  SELECT region_id, period, basis, flow, currency, partner || '-2', value, batch_id FROM trade_partner;
                INSERT INTO trade_flow
                  SELECT region_id, period, basis, flow, currency, partner || '-2', hs, value, batch_id FROM trade_flow;
                INSERT INTO trade_year_partner
                  SELECT region_id, year, flow, currency, partner || '-2', value, batch_id FROM trade_year_partner;
                UPDATE trade_goods SET partners = partners || ARRAY(
                  SELECT p || '-2' FROM unnest(partners) WITH ORDINALITY u (p, n) ORDER BY n), amounts = amounts || amounts;
                UPDATE trade_year_goods SET partners = partners || ARRAY(
                  SELECT p || '-2' FROM unnest(partners) WITH ORDINALITY u (p, n) ORDER BY n), amounts = amounts || amounts;
                CREATE TEMPORARY TABLE two AS SELECT * FROM project;
                UPDATE two SET id = id || '-2';
                INSERT INTO project SELECT * FROM two;
                SELECT roll_up_projects('CN-NM', NULL);
                INSERT INTO project_stage
                  SELECT region_id, project_id || '-2', stage, stage_on, batch_id FROM project_stage;
                CREATE TEMPORARY TABLE more AS SELECT * FROM milestone;
                UPDATE more SET name = name || '-2';
                INSERT INTO milestone SELECT * FROM more;
                INSERT INTO milestone_report
                  SELECT region_id, chain, segment, milestone || '-2', reported_on, progress, batch_id FROM milestone_report;
                """);
    }
}
