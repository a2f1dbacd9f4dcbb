package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_NAME;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.Routines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/** Finds out what the distinct names of a staged column stand for. */
final class Names {
    private Names() {}

    static void createTable(DSLContext dsl) {
        Staging.create(dsl, "staging_name");
    }

    /** Looks up each distinct name of a column and puts the code in its place where it is the only one. */
    static <R extends Record> void resolve(
            DSLContext dsl, Table<R> staging, TableField<R, String> column, Dictionary dictionary) {
        lookUp(
                dsl,
                select(column, count().cast(SQLDataType.BIGINT), castNull(SQLDataType.INTEGER))
                        .from(staging)
                        .where(column.isNotNull())
                        .groupBy(column),
                dictionary);
        dsl.update(staging)
                .set(column, STAGING_NAME.CODE)
                .from(STAGING_NAME)
                .where(known(dictionary.list()))
                .and(STAGING_NAME.NAME.eq(column))
                .and(STAGING_NAME.CODE.ne(column))
                .execute();
    }

    /** @param names distinct ones, how often each stands in the file, and its number there or null */
    static void lookUp(DSLContext dsl, Select<Record3<String, Long, Integer>> names, Dictionary dictionary) {
        var entries = dictionary.entries().asTable("entries", "folded", "rank", "kind", "code", "label");
        var best = select(
                        entries.field("folded", String.class),
                        entries.field("kind", String.class),
                        entries.field("code", String.class),
                        denseRank()
                                .over()
                                .partitionBy(entries.field("folded", String.class))
                                .orderBy(entries.field("rank", Integer.class))
                                .as("place"))
                .from(entries)
                .asTable("best");
        var distinct = names.asTable("distinct_names", "name", "row_count", "id");
        var distinctName = field(name("distinct_names", "name"), SQLDataType.CLOB);
        var rows = field(name("distinct_names", "row_count"), SQLDataType.BIGINT);
        var id = field(name("distinct_names", "id"), SQLDataType.INTEGER);
        // Folded once a name, not once a row.
        var distinctFolded = Routines.fold(distinctName);
        var code = field(name("best", "code"), SQLDataType.CLOB);
        dsl.insertInto(
                        STAGING_NAME,
                        STAGING_NAME.LIST,
                        STAGING_NAME.NAME,
                        STAGING_NAME.FOLDED,
                        STAGING_NAME.MATCHES,
                        STAGING_NAME.KIND,
                        STAGING_NAME.CODE,
                        STAGING_NAME.ROW_COUNT,
                        STAGING_NAME.ID)
                .select(select(
                                val(dictionary.list()),
                                distinctName,
                                distinctFolded,
                                countDistinct(code).cast(SQLDataType.BIGINT),
                                min(field(name("best", "kind"), SQLDataType.CLOB)),
                                min(code),
                                rows,
                                id)
                        .from(distinct)
                        .leftJoin(best)
                        .on(field(name("best", "folded"), SQLDataType.CLOB).eq(distinctFolded))
                        .and(field(name("best", "place"), SQLDataType.INTEGER).eq(1))
                        .groupBy(distinctName, distinctFolded, rows, id))
                .execute();
        Staging.analyze(dsl, STAGING_NAME.getName());
    }

    /** The names of a list that stand for one entry of it. */
    static Condition known(String list) {
        return STAGING_NAME.LIST.eq(list).and(STAGING_NAME.MATCHES.eq(1L)).and(STAGING_NAME.KIND.eq(list));
    }

    /** Names that stand for nothing, for several entries, or for something of another kind. */
    static Condition unresolved(String list) {
        return STAGING_NAME.LIST.eq(list).and(STAGING_NAME.MATCHES.ne(1L).or(STAGING_NAME.KIND.ne(list)));
    }
}
