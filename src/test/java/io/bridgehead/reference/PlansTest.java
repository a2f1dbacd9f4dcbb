package io.bridgehead.reference;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.scope.Scope;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL goes about every figure once there are a million rows of trade and 200,000 projects. */
class PlansTest {
    private static final long ROWS = 1_000_000;

    /**
     * What has a row for each thing that offices load by the hundred thousand. Milestones, their reports, what was
     * published and what crossed at ports are some thousand rows, of which a figure needs most: reading them from end to
     * end is right. docs/performance.md says so too.
     */
    private static final Set<String> FACTS = Set.of("trade_flow", "project", "project_stage");

    private static final Scope[] SCOPES = {
        scope(),
        scope("from", "2024-03", "to", "2025-06"),
        scope("every", "month", "flow", "import"),
        scope("partner", "MNG"),
        scope("partner", "MNG", "chapter", "27"),
        scope("chapter", "27"),
        scope("sector", "new-energy", "measure", "amount"),
        scope("from", "2023-01", "chain", "dairy"),
        scope("division", "150200", "stage", "started")
    };

    private static final Pattern SEQUENTIAL =
            Pattern.compile("\"Node Type\": \"Seq Scan\"[^{}]*?\"Relation Name\": \"([a-z_]+)\"");

    private static TestDatabase database;
    private static AskedCatalogue catalogue;

    @BeforeAll
    static void started() {
        database = ScaledDatabase.create(ROWS);
        catalogue = new AskedCatalogue(database);
    }

    @AfterAll
    static void close() {
        catalogue.close();
        database.close();
    }

    @Test
    void reallyHasSoManyRows() {
        assertThat(ScaledDatabase.count(database, "trade_flow")).isGreaterThanOrEqualTo(ROWS);
        assertThat(ScaledDatabase.count(database, "project")).isGreaterThanOrEqualTo(ScaledDatabase.PROJECTS);
    }

    @Test
    void readsNoTableOfFactsFromEndToEnd() {
        var found = new TreeSet<String>();
        for (var question : catalogue.questions()) {
            for (var scope : SCOPES) {
                for (var said : catalogue.saidWhole(question, scope)) {
                    sequential(said).forEach(table -> found.add(question.id() + " " + table));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    private static Set<String> sequential(String sql) {
        var plan = new RegionDatabase(database.dsl())
                .read(
                        Scope.FIRST_REGION,
                        transaction -> transaction
                                .fetchSingle("EXPLAIN (FORMAT JSON) " + sql)
                                .get(0, String.class));
        var tables = new TreeSet<String>();
        var seen = SEQUENTIAL.matcher(plan);
        while (seen.find()) {
            tables.add(seen.group(1));
        }
        tables.retainAll(FACTS);
        return tables;
    }
}
