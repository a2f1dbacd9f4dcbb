package io.bridgehead.ingest;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * Advisory locks, held to the end of the transaction. Every load takes them in the same order, first the one of a list,
 * then those of years by number and at last the one of the order of batches, and touches no row that others may hold
 * before it has them: so two loads can wait for each other, but not in a circle.
 */
final class Locks {
    /** Enough that two loads seldom meet by chance, few enough for the lock table whatever a file holds. */
    static final int YEAR_BUCKETS = 512;

    private Locks() {}

    static void exclusive(DSLContext dsl, String region, String list) {
        dsl.fetch("SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))", val(region + ":" + list));
    }

    static void shared(DSLContext dsl, String region, String list) {
        dsl.fetch("SELECT pg_advisory_xact_lock_shared(hashtextextended({0}, 0))", val(region + ":" + list));
    }

    /** The last lock of a load: whoever has it takes the next batch number and is the next to commit. */
    static void order(DSLContext dsl, String region) {
        exclusive(dsl, region, "order");
    }

    /** @param buckets distinct numbers, in ascending order */
    static void years(DSLContext dsl, String region, Select<Record1<Integer>> buckets) {
        dsl.fetch(
                "SELECT pg_advisory_xact_lock(hashtext({0}), b.n) FROM ({1} OFFSET 0) AS b (n)", val(region), buckets);
    }

    static Field<Integer> bucket(Field<?>... parts) {
        return field("abs(hashtext({0}) % {1})", SQLDataType.INTEGER, concat(parts), inline(YEAR_BUCKETS));
    }
}
