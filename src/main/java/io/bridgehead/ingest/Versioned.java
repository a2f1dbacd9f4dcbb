package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_PAST;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static io.bridgehead.db.Tables.MILESTONE_REPORT_PAST;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.OBSERVATION_PAST;
import static io.bridgehead.db.Tables.PORT_TRAFFIC;
import static io.bridgehead.db.Tables.PORT_TRAFFIC_PAST;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_PAST;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.PROJECT_STAGE_PAST;
import static io.bridgehead.db.Tables.TRADE_CHAPTER;
import static io.bridgehead.db.Tables.TRADE_CHAPTER_PAST;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_FLOW_PAST;
import static io.bridgehead.db.Tables.TRADE_GOODS;
import static io.bridgehead.db.Tables.TRADE_GOODS_PAST;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_PARTNER_PAST;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static io.bridgehead.db.Tables.TRADE_SLICE_PAST;
import static io.bridgehead.db.Tables.TRADE_YEAR_GOODS;
import static io.bridgehead.db.Tables.TRADE_YEAR_GOODS_PAST;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER_PAST;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.platform.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Delete;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A table whose replaced rows are kept, and its twin that keeps them. A row holds since its {@code batch_id}; a kept one
 * held until {@code replaced_by}. Of one key at most one row holds at a time.
 *
 * @param key what makes a row of a region, without the region
 */
record Versioned<R extends Record>(Table<R> now, Table<?> past, List<Field<?>> key) {
    static final Versioned<?> FACTS = of(TRADE_FLOW, TRADE_FLOW_PAST);
    static final Versioned<?> SLICES = of(TRADE_SLICE, TRADE_SLICE_PAST);
    static final Versioned<?> PARTNERS = of(TRADE_PARTNER, TRADE_PARTNER_PAST);
    static final Versioned<?> CHAPTERS = of(TRADE_CHAPTER, TRADE_CHAPTER_PAST);
    static final Versioned<?> YEARS = of(TRADE_YEAR_PARTNER, TRADE_YEAR_PARTNER_PAST);
    static final Versioned<?> GOODS = of(TRADE_GOODS, TRADE_GOODS_PAST);
    static final Versioned<?> YEAR_GOODS = of(TRADE_YEAR_GOODS, TRADE_YEAR_GOODS_PAST);
    static final Versioned<?> PROJECTS = of(PROJECT, PROJECT_PAST);
    static final Versioned<?> STAGES = of(PROJECT_STAGE, PROJECT_STAGE_PAST);
    static final Versioned<?> MILESTONES = of(MILESTONE, MILESTONE_PAST);
    static final Versioned<?> REPORTS = of(MILESTONE_REPORT, MILESTONE_REPORT_PAST);

    static final Versioned<?> OBSERVATIONS = of(OBSERVATION, OBSERVATION_PAST);
    static final Versioned<?> TRAFFIC = of(PORT_TRAFFIC, PORT_TRAFFIC_PAST);

    private static final String REGION = "region_id";
    private static final String BATCH = "batch_id";
    private static final String REPLACED_BY = "replaced_by";

    static <R extends Record> Versioned<R> of(Table<R> now, Table<?> past) {
        var key = Objects.requireNonNull(now.getPrimaryKey()).getFields().stream()
                .filter(field -> !field.getName().equals(REGION))
                .<Field<?>>map(field -> field)
                .toList();
        return new Versioned<>(now, past, key);
    }

    /** Keeps what rows say now; whoever calls it writes over them. */
    int keep(DSLContext dsl, Condition which, long batch) {
        return dsl.insertInto(past)
                .columns(pastColumns())
                .select(select(with(now, val(batch))).from(now).where(which))
                .execute();
    }

    /** Removes rows, and keeps them. */
    int retire(DSLContext dsl, Condition which, long batch) {
        return retire(dsl, dsl.deleteFrom(now).where(which), batch);
    }

    /** @param using a table that tells which rows, by a condition on both */
    int retire(DSLContext dsl, Table<?> using, Condition which, long batch) {
        return retire(dsl, dsl.deleteFrom(now).using(using).where(which), batch);
    }

    private int retire(DSLContext dsl, Delete<?> delete, long batch) {
        var gone = name("gone").as(((org.jooq.DeleteReturningStep<?>) delete).returning(now.fields()));
        return dsl.with(gone)
                .insertInto(past)
                .columns(pastColumns())
                .select(select(with(gone, val(batch))).from(gone))
                .execute();
    }

    /** Puts rows that a batch replaced in place again, where there are none. */
    int restore(DSLContext dsl, String region, long replacedBy, long batch) {
        return dsl.insertInto(now)
                .columns(now.fields())
                .select(select(since(batch)).from(past).where(replacedBy(region, replacedBy)))
                .execute();
    }

    /** Puts rows that a batch replaced in place again, over those that are there. */
    int restoreOver(DSLContext dsl, String region, long replacedBy, Condition which, long batch) {
        return dsl.insertInto(now)
                .columns(now.fields())
                .select(select(since(batch))
                        .from(past)
                        .where(replacedBy(region, replacedBy))
                        .and(which))
                .onConflict(Objects.requireNonNull(now.getPrimaryKey()).getFields())
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    Condition here(String region) {
        return Columns.of(now, REGION, String.class).eq(region);
    }

    Condition hereInPast(String region) {
        return Columns.of(past, REGION, String.class).eq(region);
    }

    /** Kept rows that a batch replaced. */
    Condition replacedBy(String region, long batch) {
        return hereInPast(region).and(replacedByOf().eq(batch));
    }

    /** Rows that are there since a batch. */
    Condition since(String region, long batch) {
        return here(region).and(batchOf(now).eq(batch));
    }

    /** The keys of the rows that a batch brought or replaced, whatever became of them later. */
    Select<?> touched(String region, long batch) {
        return select(key)
                .from(now)
                .where(since(region, batch))
                .unionAll(select(keyIn(past))
                        .from(past)
                        .where(hereInPast(region))
                        .and(replacedByOf().ge(batch))
                        .and(batchOf(past).eq(batch).or(replacedByOf().eq(batch))));
    }

    /** The rows that a batch brought, whatever became of them later, in the columns of the table. */
    Table<?> brought(String region, long batch) {
        return select(now.fields())
                .from(now)
                .where(since(region, batch))
                .unionAll(select(columns(past, Arrays.asList(now.fields())))
                        .from(past)
                        .where(hereInPast(region))
                        .and(replacedByOf().gt(batch))
                        .and(batchOf(past).eq(batch)))
                .asTable("brought");
    }

    /** The rows that a batch replaced, in the columns of the table. */
    Table<?> replaced(String region, long batch) {
        return select(columns(past, Arrays.asList(now.fields())))
                .from(past)
                .where(replacedBy(region, batch))
                .asTable("replaced");
    }

    /** The rows as they stood after a batch. */
    Table<?> asOf(String region, long batch) {
        return select(now.fields())
                .from(now)
                .where(here(region))
                .and(batchOf(now).le(batch))
                .unionAll(select(columns(past, Arrays.asList(now.fields())))
                        .from(past)
                        .where(hereInPast(region))
                        .and(batchOf(past).le(batch))
                        .and(replacedByOf().gt(batch)))
                .asTable("as_of");
    }

    Field<Long> batchOf(Table<?> table) {
        return Columns.of(table, BATCH, Long.class);
    }

    Field<Long> replacedByOf() {
        return Columns.of(past, REPLACED_BY, Long.class);
    }

    /** The columns of {@link #key()} in a table that has them too, such as the twin. */
    List<Field<?>> keyIn(Table<?> table) {
        return columns(table, key);
    }

    static List<Field<?>> columns(Table<?> table, List<Field<?>> like) {
        return like.stream().<Field<?>>map(field -> Columns.of(table, field)).toList();
    }

    /** Whether the key of a row is among others. */
    static Condition in(List<Field<?>> key, Select<?> keys) {
        // Of more than 22 or an unknown number of columns there is only the untyped row.
        Row row = row(key);
        return DSL.condition("{0} IN ({1})", row, keys);
    }

    private List<Field<?>> pastColumns() {
        var columns = new ArrayList<>(columns(past, Arrays.asList(now.fields())));
        columns.add(replacedByOf());
        return columns;
    }

    private List<Field<?>> with(Table<?> table, Field<Long> replacedBy) {
        var columns = new ArrayList<>(columns(table, Arrays.asList(now.fields())));
        columns.add(replacedBy);
        return columns;
    }

    private List<Field<?>> since(long batch) {
        return Arrays.stream(now.fields())
                .<Field<?>>map(field -> field.getName().equals(BATCH) ? val(batch) : Columns.of(past, field))
                .toList();
    }
}
