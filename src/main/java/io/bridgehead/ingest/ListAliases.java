package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static io.bridgehead.db.Tables.STAGING_LIST;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.Routines;
import io.bridgehead.db.tables.StagingList;
import io.bridgehead.figure.Batch;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The other names that the file of a list gives its entries: kept beside those a person mapped. The names that files
 * gave a code before end with the next file that has the code; what a person mapped stays.
 */
final class ListAliases {
    private static final StagingList STAGED = STAGING_LIST.as("alias_rows");
    private static final Field<String> FOLDED = field(name("staged_aliases", "folded"), SQLDataType.CLOB);
    private static final Field<String> CODE = field(name("staged_aliases", "code"), SQLDataType.CLOB);
    private static final Field<String> ALIAS = field(name("staged_aliases", "alias"), SQLDataType.CLOB);

    private final String list;
    private final Stage stage;

    ListAliases(Lists list, Stage stage) {
        this.list = list.code();
        this.stage = stage;
    }

    /** Each alias of a staged row: to be joined to it. */
    static Table<?> split(Field<String> aliases) {
        return lateral(unnest(DSL.function("string_to_array", String[].class, aliases, inline("|")))
                .as("one_alias", "alias"));
    }

    static Field<String> alias() {
        return trim(field(name("one_alias", "alias"), SQLDataType.CLOB));
    }

    /** Whether a staged row gives its code just the names that files gave it before. */
    Condition same() {
        var a = NAME_ALIAS;
        var missing = selectOne()
                .from(staged())
                .where(CODE.eq(STAGING_LIST.CODE))
                .and(notExists(selectOne()
                        .from(a)
                        .where(live())
                        .and(a.FOLDED.eq(FOLDED))
                        .and(a.CODE.eq(CODE))));
        var dropped = selectOne()
                .from(a)
                .where(live())
                .and(a.BATCH_ID.isNotNull())
                .and(a.CODE.eq(STAGING_LIST.CODE))
                .and(notExists(selectOne().from(staged()).where(FOLDED.eq(a.FOLDED))));
        return notExists(missing).and(notExists(dropped));
    }

    void store(long batch) {
        var a = NAME_ALIAS;
        stage.dsl()
                .update(a)
                .set(a.REMOVED_BY, Batch.sourceId(batch))
                .set(a.REMOVED_AT, currentOffsetDateTime())
                .where(live())
                .and(a.BATCH_ID.isNotNull())
                .and(a.CODE.in(select(STAGING_LIST.CODE).from(STAGING_LIST)))
                .and(notExists(
                        selectOne().from(staged()).where(FOLDED.eq(a.FOLDED)).and(CODE.eq(a.CODE))))
                .execute();
        stage.dsl()
                .insertInto(a, a.REGION_ID, a.LIST, a.FOLDED, a.NAME, a.CODE, a.BATCH_ID, a.ADDED_BY, a.ADDED_AT)
                .select(select(
                                val(stage.region()),
                                val(list),
                                FOLDED,
                                ALIAS,
                                CODE,
                                BATCH.ID,
                                BATCH.LOADED_BY,
                                currentOffsetDateTime())
                        .from(staged())
                        .join(BATCH)
                        .on(BATCH.REGION_ID.eq(stage.region()))
                        .and(BATCH.ID.eq(batch))
                        .where(notExists(selectOne().from(a).where(live()).and(a.FOLDED.eq(FOLDED)))))
                .execute();
    }

    private Condition live() {
        return Aliases.live(list, stage.region());
    }

    /** Those that are the same but for case and blanks, once. */
    private static Table<?> staged() {
        var folded = Routines.fold(alias());
        Select<?> aliases = select(
                        folded.as("folded"),
                        min(STAGED.CODE).as("code"),
                        min(alias()).as("alias"))
                .from(STAGED)
                .crossJoin(split(STAGED.ALIASES))
                .where(folded.ne(""))
                .groupBy(folded);
        return aliases.asTable("staged_aliases");
    }
}
