package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.LIST_PAST;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.figure.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** The names that a list's file gave its entries, when its batch is undone: a name is ended or given anew, never erased. */
record UndoAliases(DSLContext dsl, String region, ListTables list, long batch) {
    void takeBack(Select<Record1<String>> folded) {
        dsl.update(NAME_ALIAS)
                .set(NAME_ALIAS.REMOVED_BY, Batch.sourceId(batch))
                .set(NAME_ALIAS.REMOVED_AT, currentOffsetDateTime())
                .where(list.here(NAME_ALIAS, region))
                .and(NAME_ALIAS.REMOVED_AT.isNull())
                .and(NAME_ALIAS.BATCH_ID.isNotNull())
                .and(NAME_ALIAS.FOLDED.in(folded))
                .execute();
    }

    /** @param which of the kept rows */
    void giveBack(Condition which) {
        var a = NAME_ALIAS;
        dsl.insertInto(a, a.REGION_ID, a.LIST, a.FOLDED, a.NAME, a.CODE, a.BATCH_ID, a.ADDED_BY, a.ADDED_AT)
                .select(select(
                                val(region),
                                was(a.LIST),
                                was(a.FOLDED),
                                was(a.NAME),
                                was(a.CODE),
                                was(a.BATCH_ID).cast(SQLDataType.BIGINT),
                                was(a.ADDED_BY),
                                currentOffsetDateTime())
                        .from(LIST_PAST)
                        .where(which))
                .execute();
    }

    private static Field<String> was(Field<?> column) {
        return jsonbGetAttributeAsText(LIST_PAST.BEFORE, column.getName());
    }
}
