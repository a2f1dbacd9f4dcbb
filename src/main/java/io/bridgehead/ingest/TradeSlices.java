package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The slices of a staged file, and how they replace those that are there. */
final class TradeSlices {
    private TradeSlices() {}

    /** Lists the slices of the file. */
    static void list(Stage stage) {
        Staging.create(stage.dsl(), "staging_slice");
        var t = STAGING_TRADE;
        stage.dsl()
                .insertInto(STAGING_SLICE)
                .select(select(
                                t.PERIOD,
                                t.BASIS,
                                t.FLOW,
                                t.CURRENCY,
                                min(t.LINE),
                                min(t.LINE).filterWhere(t.HS.eq("")),
                                min(t.LINE).filterWhere(t.HS.ne("")),
                                count().cast(SQLDataType.BIGINT),
                                inline(0L),
                                inline(false),
                                inline(true),
                                min(t.REVISION).filterWhere(t.HS.ne("")))
                        .from(t)
                        .groupBy(t.PERIOD, t.BASIS, t.FLOW, t.CURRENCY))
                .execute();
        Staging.analyze(stage.dsl(), "staging_slice");
    }

    /** Locks the years the slices are of: rollups of a year are made of all its months. */
    static void lock(Stage stage) {
        var slice = SliceKey.SLICE;
        Locks.years(
                stage.dsl(),
                stage.region(),
                selectDistinct(Locks.bucket(year(slice.period()), slice.flow(), slice.currency()))
                        .from(STAGING_SLICE)
                        .orderBy(inline(1)));
    }

    /** Puts beside each slice what is there in its place; of another revision of HS is of another standing. */
    static void besideExisting(Stage stage) {
        stage.dsl()
                .update(STAGING_SLICE)
                .set(STAGING_SLICE.EXISTING_ROWS, TRADE_SLICE.ROW_COUNT)
                .set(
                        STAGING_SLICE.SAME_STATUS,
                        field(TRADE_SLICE
                                .STATUS
                                .eq(stage.status().code())
                                .and(TRADE_SLICE.HS_REVISION.isNotDistinctFrom(STAGING_SLICE.REVISION))))
                .from(TRADE_SLICE)
                .where(TRADE_SLICE.REGION_ID.eq(stage.region()))
                .and(SliceKey.ROLLUP.same(SliceKey.SLICE))
                .execute();
    }

    /** Finds the slices that are there already, row for row, and with the same standing. */
    static void compare(Stage stage) {
        var t = STAGING_TRADE;
        var f = TRADE_FLOW;
        var slice = STAGING_SLICE.as("candidate");
        var equal = select(
                        t.PERIOD.as("period"),
                        t.BASIS.as("basis"),
                        t.FLOW.as("flow"),
                        t.CURRENCY.as("currency"),
                        count().cast(SQLDataType.BIGINT).as("equal_rows"))
                .from(slice)
                .join(t)
                .on(SliceKey.STAGED.same(new SliceKey(slice.PERIOD, slice.BASIS, slice.FLOW, slice.CURRENCY)))
                .join(f)
                .on(f.REGION_ID.eq(stage.region()))
                .and(SliceKey.FACT.same(SliceKey.STAGED))
                .and(f.PARTNER.eq(t.PARTNER))
                .and(f.HS.eq(t.HS))
                .and(f.VALUE.eq(t.VALUE))
                .where(slice.SAME_STATUS)
                .and(slice.ROW_COUNT.eq(slice.EXISTING_ROWS))
                .groupBy(t.PERIOD, t.BASIS, t.FLOW, t.CURRENCY)
                .asTable("equal");
        var key = new SliceKey(
                field(name("equal", "period"), SQLDataType.LOCALDATE),
                field(name("equal", "basis"), SQLDataType.CLOB),
                field(name("equal", "flow"), SQLDataType.CLOB),
                field(name("equal", "currency"), SQLDataType.CLOB));
        stage.dsl()
                .update(STAGING_SLICE)
                .set(STAGING_SLICE.CHANGED, inline(false))
                .from(equal)
                .where(SliceKey.SLICE.same(key))
                .and(STAGING_SLICE.ROW_COUNT.eq(field(name("equal", "equal_rows"), SQLDataType.BIGINT)))
                .execute();
    }

    static Counts counts(Stage stage) {
        var s = STAGING_SLICE;
        return stage.dsl()
                .select(
                        rows(s.ROW_COUNT, condition(s.CHANGED)),
                        rows(s.EXISTING_ROWS, condition(s.CHANGED)),
                        rows(s.ROW_COUNT, condition(s.CHANGED).not()))
                .from(s)
                .fetchSingle(record -> new Counts(record.value1(), record.value2(), record.value3()));
    }

    /** Removes the facts of the changed slices, and keeps them. */
    static void retire(Stage stage, long batch) {
        Versioned.FACTS.retire(
                stage.dsl(),
                STAGING_SLICE,
                TRADE_FLOW
                        .REGION_ID
                        .eq(stage.region())
                        .and(STAGING_SLICE.CHANGED)
                        .and(STAGING_SLICE.EXISTING_ROWS.gt(0L))
                        .and(SliceKey.FACT.same(SliceKey.SLICE)),
                batch);
    }

    /** Puts the changed slices in the place of those that are there. */
    static void replace(Stage stage, long batch) {
        retire(stage, batch);
        var t = STAGING_TRADE;
        var f = TRADE_FLOW;
        stage.dsl()
                .insertInto(f, f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, f.PARTNER, f.HS, f.VALUE, f.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                t.PERIOD,
                                t.BASIS,
                                t.FLOW,
                                t.CURRENCY,
                                t.PARTNER,
                                t.HS,
                                t.VALUE,
                                val(batch))
                        .from(t)
                        .join(STAGING_SLICE)
                        .on(SliceKey.STAGED.same(SliceKey.SLICE))
                        .where(STAGING_SLICE.CHANGED)
                        // So that a slice lies together. Basis and currency seldom differ: last, they cost no
                        // comparison.
                        .orderBy(t.PERIOD, t.FLOW, t.PARTNER, t.HS, t.BASIS, t.CURRENCY))
                .execute();
    }

    private static Field<Long> rows(Field<Long> rows, Condition which) {
        return coalesce(sum(rows).filterWhere(which), inline(BigDecimal.ZERO)).cast(SQLDataType.BIGINT);
    }
}
