package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.LIST_PAST;
import static io.bridgehead.db.Tables.STAGING_LIST_ROW;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.platform.Columns;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/**
 * Keeps what a batch changes in a list: told from the list before and after it, so that nothing a load does to it is
 * left out. To be used in the batch's transaction, with the list locked.
 */
final class ListPast {
    private final DSLContext dsl;
    private final String region;
    private final ListTables list;

    private ListPast(DSLContext dsl, String region, ListTables list) {
        this.dsl = dsl;
        this.region = region;
        this.list = list;
    }

    /** Keeps what some work changes, under the batch. */
    static void whileChanging(DSLContext dsl, String region, Target target, long batch, Runnable work) {
        var past = new ListPast(dsl, region, ListTables.of(target));
        past.remember();
        work.run();
        past.keep(batch);
    }

    private void remember() {
        Staging.create(dsl, STAGING_LIST_ROW.getName());
        dsl.insertInto(STAGING_LIST_ROW).select(list.rows(region)).execute();
    }

    private void keep(long batch) {
        var was = STAGING_LIST_ROW;
        var is = list.rows(region).asTable("is_now", "table_name", "key", "content");
        var table = Columns.of(is, "table_name", String.class);
        var key = Columns.of(is, "key", String.class);
        var content = Columns.of(is, "content", JSONB.class);
        var l = LIST_PAST;
        dsl.insertInto(l, l.REGION_ID, l.BATCH_ID, l.TARGET, l.TABLE_NAME, l.KEY, l.BEFORE, l.AFTER)
                .select(select(
                                val(region),
                                val(batch),
                                val(list.target().code()),
                                coalesce(was.TABLE_NAME, table),
                                coalesce(was.KEY, key),
                                was.CONTENT,
                                content)
                        .from(was)
                        .fullJoin(is)
                        .on(table.eq(was.TABLE_NAME))
                        .and(key.eq(was.KEY))
                        .where(was.CONTENT.isDistinctFrom(content)))
                .execute();
    }
}
