package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Row-level security of every table and view there is, found in PostgreSQL's catalogue: one that is made tomorrow is
 * behind it, or this says that it isn't. Each has a row of a region, put there past all rules.
 */
class NoRegionNoRowsTest {
    /** Tables without a region, and why they have none. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("aggregate", "a code list of the world"),
            Map.entry("aggregate_alias", "names of a code list of the world"),
            Map.entry("commodity", "a code list of the world"),
            Map.entry("country", "a code list of the world"),
            Map.entry("country_alias", "names of a code list of the world"),
            Map.entry("hs_chapter", "a code list of the world"),
            Map.entry("hs_section", "a code list of the world"),
            Map.entry("indicator", "definitions, the same everywhere"),
            Map.entry("province", "a code list of the country"),
            Map.entry("sector", "a code list of the program"),
            Map.entry("source", "published works, which are open to all"),
            Map.entry("region", "the list of regions itself: names, no figures"),
            Map.entry("shipped_content", "which of the program's own content was loaded"),
            Map.entry("import_profile", "how files are read: no content of theirs"),
            Map.entry("import_profile_version", "how files are read: no content of theirs"),
            Map.entry("account", "of no region: behind a policy of its own"),
            Map.entry("account_region", "of no region: behind a policy of its own"),
            Map.entry("api_token", "of no region: behind a policy of its own"),
            Map.entry("sign_in_attempt", "of no region: behind a policy of its own"),
            Map.entry("sign_in_link", "of no region: behind a policy of its own"),
            Map.entry("audit_entry", "of no region: behind a policy of its own"),
            Map.entry("audit_head", "of no region: behind a policy of its own"),
            Map.entry("flyway_schema_history", "the migrations: the application may not read it"),
            Map.entry("staging_change", "the shape of temporary tables: never a row"),
            Map.entry("staging_list", "the shape of temporary tables: never a row"),
            Map.entry("staging_list_row", "the shape of temporary tables: never a row"),
            Map.entry("staging_milestone", "the shape of temporary tables: never a row"),
            Map.entry("staging_name", "the shape of temporary tables: never a row"),
            Map.entry("staging_observation", "the shape of temporary tables: never a row"),
            Map.entry("staging_partner", "the shape of temporary tables: never a row"),
            Map.entry("staging_port_traffic", "the shape of temporary tables: never a row"),
            Map.entry("staging_project", "the shape of temporary tables: never a row"),
            Map.entry("staging_slice", "the shape of temporary tables: never a row"),
            Map.entry("staging_trade", "the shape of temporary tables: never a row"),
            Map.entry("staging_trade_name", "the shape of temporary tables: never a row"),
            Map.entry("staging_trade_sum", "the shape of temporary tables: never a row"));

    private static final String TABLES = "'r', 'p'";
    private static final String ALL = "'r', 'p', 'v', 'm', 'f'";
    private static final String LAST_BATCH = "9000000000000000000";

    private static TestDatabase database;

    @BeforeAll
    static void aRowInEveryTable() {
        database = TestDatabase.create();
        loosenRules(database.owner());
        withRegion(TABLES).forEach(NoRegionNoRowsTest::fill);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableIsOfARegionOrInTheListOfThoseThatAreShared() {
        assertThat(names("SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace"
                        + " AND c.relkind IN (" + TABLES + ") AND NOT " + HAS_REGION))
                .containsExactlyInAnyOrderElementsOf(SHARED.keySet());
    }

    @Test
    void showsNoRowOfAnyTableOrViewWhileNoRegionIsEntered() {
        var there = count(database.owner(), null);

        assertThat(there)
                .hasSizeGreaterThan(60)
                .allSatisfy((relation, rows) -> assertThat(rows).as(relation).isPositive());
        assertThat(count(database.dsl(), null))
                .hasSameSizeAs(there)
                .allSatisfy((relation, rows) -> assertThat(rows).as(relation).isZero());
    }

    @Test
    void showsNoRowToWhoeverEntersAnotherRegionOrSomethingThatIsNone() {
        for (var entered :
                List.of("CN-HL", "", "%", "*", "CN", "CN-N", "cn-nm", "CN-NM'", "NULL", "{CN-NM}", "'CN-NM'")) {
            assertThat(count(database.dsl(), entered))
                    .as(entered)
                    .allSatisfy(
                            (relation, rows) -> assertThat(rows).as(relation).isZero());
        }
    }

    @Test
    void changesNoRowOfAnyTableWhileNoRegionIsEntered() {
        for (var table : withRegion(TABLES)) {
            for (var change : List.of(
                    "UPDATE %s SET region_id = 'CN-HL'", "DELETE FROM %s", "INSERT INTO %s SELECT * FROM %<s")) {
                assertThat(changed(change.formatted(table))).as(change, table).isZero();
            }
        }
        assertThat(count(database.owner(), null).values()).allMatch(rows -> rows > 0);
    }

    @Test
    void everyTableOfARegionHasAPolicyForTheApplicationAndForEverythingItMayDo() {
        assertThat(names("SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind"
                        + " IN (" + TABLES + ") AND " + HAS_REGION
                        + " AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT FROM"
                        + " pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND"
                        + " 'bridgehead_app'::regrole = ANY (p.polroles)))"))
                .isEmpty();
    }

    /** Whoever may see a row by a second policy sees it whatever the first one says. */
    @Test
    void noTableOfARegionHasASecondPolicy() {
        assertThat(names("SELECT c.relname FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE " + HAS_REGION
                        + " GROUP BY c.relname HAVING count(*) <> 1"))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndIsNobodyElse() {
        assertThat(names("SELECT c.relname FROM pg_class c WHERE c.relowner = 'bridgehead_app'::regrole"
                        + " UNION ALL SELECT p.proname FROM pg_proc p WHERE p.proowner = 'bridgehead_app'::regrole"
                        + " UNION ALL SELECT n.nspname FROM pg_namespace n WHERE n.nspowner = 'bridgehead_app'::regrole"
                        + " UNION ALL SELECT d.datname FROM pg_database d WHERE d.datdba = 'bridgehead_app'::regrole"))
                .isEmpty();
        assertThat(names("SELECT rolname FROM pg_roles WHERE rolname = 'bridgehead_app' AND (rolsuper OR rolbypassrls"
                        + " OR rolcreaterole OR rolcreatedb OR rolreplication)"))
                .isEmpty();
        assertThat(names("SELECT roleid::regrole::text FROM pg_auth_members WHERE member = 'bridgehead_app'::regrole"))
                .isEmpty();
    }

    @Test
    void theApplicationCanMakeNothingThatStays() {
        assertThat(names("SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_(temp|toast)'"
                        + " AND has_schema_privilege('bridgehead_app', oid, 'CREATE')"))
                .isEmpty();
        assertThat(database.dsl()
                        .fetchValue(DSL.field("has_database_privilege(current_database(), 'CREATE')", Boolean.class)))
                .isFalse();
        for (var making : List.of(
                "CREATE TABLE public.own (a integer)",
                "CREATE SCHEMA own",
                "CREATE ROLE own",
                "CREATE FUNCTION public.own() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "CREATE EXTENSION dblink",
                "ALTER ROLE bridgehead_app BYPASSRLS",
                "SET ROLE postgres",
                "SET row_security = off; SELECT * FROM trade_flow",
                "COPY region TO '/tmp/regions'",
                "COPY region TO PROGRAM 'cat'",
                "SELECT pg_read_file('PG_VERSION')",
                "SELECT lo_import('/etc/hostname')")) {
            assertThatThrownBy(() -> database.dsl().execute(making)).as(making).hasMessageContaining("ERROR");
        }
    }

    /** Such a function passes row-level security: each is there for a reason. */
    @Test
    void onlyTheRecordOfWhatPeopleDidIsWrittenInAnothersName() {
        assertThat(
                        names(
                                "SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef"))
                .containsExactly("append_audit");
    }

    private static final String HAS_REGION = "EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid"
            + " AND a.attname = 'region_id' AND NOT a.attisdropped)";

    private static List<String> withRegion(String kinds) {
        return names("SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ("
                + kinds + ") AND " + HAS_REGION + " ORDER BY 1");
    }

    private static List<String> names(String query) {
        return database.owner().fetch(query).getValues(0, String.class);
    }

    /** How many rows each table and view with a region shows, as of the last batch there could be. */
    private static Map<String, Long> count(DSLContext asker, @org.jspecify.annotations.Nullable String entered) {
        return asker.transactionResult(transaction -> {
            var dsl = transaction.dsl();
            dsl.fetch("SELECT set_config('bridgehead.as_of', ?, true)", LAST_BATCH);
            if (entered != null) {
                dsl.fetch("SELECT set_config('bridgehead.regions', ?, true)", entered);
            }
            var counts = new TreeMap<String, Long>();
            for (var relation : withRegion(ALL)) {
                counts.put(
                        relation,
                        dsl.fetchSingle("SELECT count(*) FROM public." + relation)
                                .get(0, Long.class));
            }
            return counts;
        });
    }

    /** Rows changed; none where the application may not even try. */
    private static int changed(String statement) {
        try {
            return database.dsl().execute(statement);
        } catch (org.jooq.exception.DataAccessException e) {
            assertThat(e.sqlState()).as(e.getMessage()).isEqualTo("42501");
            return 0;
        }
    }

    /** So that any row can stand in any table. */
    private static void loosenRules(DSLContext owner) {
        owner.execute("""
                DO $$
                DECLARE c record;
                BEGIN
                  FOR c IN SELECT conrelid::regclass AS of, conname FROM pg_constraint
                           WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f') LOOP
                    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.of, c.conname);
                  END LOOP;
                END $$""");
    }

    private static void fill(String table) {
        var columns = database.owner()
                .fetch(
                        "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' AND"
                                + " table_name = ? AND is_nullable = 'NO' AND is_generated = 'NEVER' AND column_name <>"
                                + " 'region_id'",
                        table)
                .intoMap(row -> row.get(0, String.class), row -> value(row.get(1, String.class)));
        var names = columns.keySet().stream().map(name -> ", \"" + name + "\"").reduce("", String::concat);
        var values = columns.values().stream().map(value -> ", " + value).reduce("", String::concat);
        database.owner()
                .execute("INSERT INTO public." + table + " (region_id" + names + ") OVERRIDING SYSTEM VALUE VALUES"
                        + " ('CN-NM'" + values + ")");
    }

    private static String value(String type) {
        return switch (type) {
            case "date" -> "DATE '2024-01-01'";
            case "timestamp with time zone" -> "now()";
            case "uuid" -> "gen_random_uuid()";
            case "jsonb", "json" -> "'{}'";
            case "bytea" -> "'x'::bytea";
            case "boolean" -> "true";
            case "ARRAY" -> "'{}'";
            case "integer", "bigint", "numeric", "smallint", "double precision" -> "1";
            default -> "'x'";
        };
    }
}
