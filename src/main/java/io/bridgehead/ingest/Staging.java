package io.bridgehead.ingest;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The temporary tables of a load. Each hides the empty table of the same name in the schema, and ends with the load. */
final class Staging {
    private Staging() {}

    static void create(DSLContext dsl, String shape) {
        dsl.execute(
                "CREATE TEMPORARY TABLE {0} (LIKE {1}) ON COMMIT DROP",
                DSL.name("pg_temp", shape), DSL.name("public", shape));
    }

    /** Without it the planner guesses, and guesses a million rows to be a few thousand. */
    static void analyze(DSLContext dsl, String shape) {
        dsl.execute("ANALYZE {0}", DSL.name("pg_temp", shape));
    }

    /** Room for sorting and hashing a million rows in memory, for this transaction. */
    static void widen(DSLContext dsl) {
        dsl.execute("SET LOCAL work_mem = '128MB'");
    }
}
