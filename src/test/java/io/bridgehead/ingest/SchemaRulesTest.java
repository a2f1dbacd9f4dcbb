package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.platform.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules by which the schema can be spread over several servers, read from PostgreSQL's own catalogue. */
class SchemaRulesTest {
    private static final String TABLES_OF_REGIONS = """
            WITH regional AS (
              SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum
              FROM pg_class c
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'region_id' AND NOT a.attisdropped
              WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p'))
            """;
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void looksAtTheTablesItIsAbout() {
        assertThat(names("SELECT relname FROM regional"))
                .contains("batch", "trade_flow", "trade_slice", "observation", "project", "milestone", "partner");
    }

    @Test
    void holdsTheRegionInEveryUniqueKeyOfATableThatHasOne() {
        assertThat(names("SELECT i.indexrelid::regclass::text FROM pg_index i JOIN regional r ON r.oid = i.indrelid"
                        + " WHERE i.indisunique AND NOT r.attnum = ANY (i.indkey::int2[])"))
                .isEmpty();
    }

    @Test
    void givesEveryTableOfRegionsAPrimaryKey() {
        assertThat(names("SELECT r.relname FROM regional r WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid ="
                        + " r.oid AND i.indisprimary)"))
                .isEmpty();
    }

    @Test
    void refersOnlyToSharedListsOrWithinARegion() {
        assertThat(names("SELECT k.conname FROM pg_constraint k JOIN regional r ON r.oid = k.conrelid"
                        + " LEFT JOIN regional t ON t.oid = k.confrelid WHERE k.contype = 'f' AND t.oid IS NOT NULL"
                        + " AND NOT EXISTS (SELECT FROM generate_subscripts(k.conkey, 1) s"
                        + " WHERE k.conkey[s] = r.attnum AND k.confkey[s] = t.attnum)"))
                .isEmpty();
    }

    @Test
    void neverRefersFromASharedListToATableOfRegions() {
        assertThat(names("SELECT k.conname FROM pg_constraint k JOIN regional t ON t.oid = k.confrelid"
                        + " WHERE k.contype = 'f' AND k.conrelid NOT IN (SELECT oid FROM regional)"))
                .isEmpty();
    }

    @Test
    void hasNoTriggersOnTablesOfRegions() {
        assertThat(
                        names(
                                "SELECT t.tgname FROM pg_trigger t JOIN regional r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal"))
                .isEmpty();
    }

    @Test
    void shutsEveryTableOfRegionsBehindRowSecurity() {
        assertThat(names("SELECT r.relname FROM regional r WHERE NOT r.relrowsecurity OR NOT EXISTS (SELECT FROM"
                        + " pg_policy p WHERE p.polrelid = r.oid)"))
                .isEmpty();
    }

    @Test
    void letsTheApplicationOwnNothingAndPassNoRowSecurity() {
        assertThat(names("SELECT c.relname FROM pg_class c WHERE pg_get_userbyid(c.relowner) = 'bridgehead_app'"))
                .isEmpty();
        assertThat(names(
                        "SELECT rolname FROM pg_roles WHERE rolname = 'bridgehead_app' AND (rolsuper OR rolbypassrls OR"
                                + " rolcreaterole OR rolcreatedb)"))
                .isEmpty();
    }

    @Test
    void namesEveryConstraintItself() {
        assertThat(names("SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN"
                        + " ('p', 'u', 'f', 'c') AND conrelid <> 'flyway_schema_history'::regclass AND conname !~"
                        + " '_(pk|key|fk|known|form|digits|positive|ordered|range)$'"))
                .isEmpty();
    }

    @Test
    void leavesABatchAsItWasWrittenDown() {
        assertThat(names("SELECT privilege_type FROM information_schema.role_table_grants WHERE table_name = 'batch'"
                        + " AND grantee = 'bridgehead_app' AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')"))
                .isEmpty();
    }

    private static List<String> names(String query) {
        return database.owner().fetch(TABLES_OF_REGIONS + query).getValues(0, String.class);
    }
}
