package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.STAGING_TRADE_SUM;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;

import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The slices of a staged file, and how they replace those that are there. */
final class TradeSlices {
    private TradeSlices() {}

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

    /**
     * Finds the slices that are there already, row for row, and with the same standing. Only those are compared by their
     * rows that have as many, with the same sum.
     */
    static void compare(Stage stage) {
        if (!stage.dsl().fetchExists(candidates(stage))) {
            return;
        }
        var either = staged().unionAll(stored(stage)).asTable("either", "id", "partner", "hs", "value");
        var id = Columns.of(either, "id", Integer.class);
        // Each key stands once on either side. Grouped, not joined: no plan for it is a bad one.
        var both = select(id)
                .from(either)
                .groupBy(either.fields())
                .having(count().eq(2))
                .asTable("both");
        var equalId = Columns.of(both, "id", Integer.class);
        var equal = select(equalId, count().cast(SQLDataType.BIGINT).as("equal_rows"))
                .from(both)
                .groupBy(equalId)
                .asTable("equal");
        stage.dsl()
                .update(STAGING_SLICE)
                .set(STAGING_SLICE.CHANGED, inline(false))
                .from(equal)
                .where(STAGING_SLICE.ID.eq(Columns.of(equal, "id", Integer.class)))
                .and(STAGING_SLICE.ROW_COUNT.eq(Columns.of(equal, "equal_rows", Long.class)))
                .execute();
    }

    /** All rows: to leave those of other slices out would tempt the planner to read the file once for each slice. */
    private static Select<Record4<Integer, String, String, BigDecimal>> staged() {
        var t = STAGING_TRADE;
        var partners = StagedTrade.partners();
        return select(t.SLICE, Columns.of(partners, "partner", String.class), t.HS, t.VALUE)
                .from(t)
                .join(partners)
                .on(Columns.of(partners, "id", Integer.class).eq(t.NAME));
    }

    private static Select<Record4<Integer, String, String, BigDecimal>> stored(Stage stage) {
        var f = TRADE_FLOW;
        var candidates = candidates(stage);
        return select(Columns.of(candidates, "id", Integer.class), f.PARTNER, f.HS, f.VALUE)
                .from(candidates)
                .join(f)
                .on(SliceKey.FACT.same(SliceKey.of(candidates)))
                .where(f.REGION_ID.eq(stage.region()));
    }

    private static Table<?> candidates(Stage stage) {
        var s = STAGING_SLICE.as("candidate");
        var sums = STAGING_TRADE_SUM;
        return select(s.ID, s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY)
                .from(s)
                .join(TRADE_SLICE)
                .on(TRADE_SLICE.REGION_ID.eq(stage.region()))
                .and(SliceKey.ROLLUP.same(new SliceKey(s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY)))
                .join(sums)
                .on(sums.SLICE.eq(s.ID))
                .and(sums.PARTNER.isNotNull())
                .where(s.SAME_STATUS)
                .and(s.ROW_COUNT.eq(s.EXISTING_ROWS))
                .groupBy(s.ID, s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY, TRADE_SLICE.VALUE)
                .having(sum(sums.VALUE).eq(TRADE_SLICE.VALUE))
                .asTable("candidates");
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
        var slices = changed();
        var partners = StagedTrade.partners();
        var key = SliceKey.of(slices);
        var partner = Columns.of(partners, "partner", String.class);
        stage.dsl()
                .insertInto(f, f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, f.PARTNER, f.HS, f.VALUE, f.BATCH_ID)
                .select(select(
                                val(stage.region()),
                                key.period(),
                                key.basis(),
                                key.flow(),
                                key.currency(),
                                partner,
                                t.HS,
                                t.VALUE,
                                val(batch))
                        .from(t)
                        .join(slices)
                        .on(Columns.of(slices, "id", Integer.class).eq(t.SLICE))
                        .join(partners)
                        .on(Columns.of(partners, "id", Integer.class).eq(t.NAME))
                        // In the order of the key: a slice lies together, and the index only grows at its end.
                        .orderBy(Columns.of(slices, "place", Integer.class), partner, t.HS))
                .execute();
    }

    /** The changed slices, and the place of each among them in the order of the facts' key. */
    private static Table<?> changed() {
        var s = STAGING_SLICE;
        return select(
                        s.ID,
                        s.PERIOD,
                        s.BASIS,
                        s.FLOW,
                        s.CURRENCY,
                        rowNumber()
                                .over()
                                .orderBy(s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY)
                                .as("place"))
                .from(s)
                .where(s.CHANGED)
                .asTable("slices");
    }

    /** The rows of changed slices, joined with these. */
    static Condition changed(SliceKey key) {
        return key.same(SliceKey.SLICE).and(STAGING_SLICE.CHANGED);
    }

    /** The rows of years that a changed slice is of. */
    static Condition ofChangedYear(Field<Integer> year, Field<String> flow, Field<String> currency) {
        return exists(selectOne()
                .from(STAGING_SLICE)
                .where(STAGING_SLICE.CHANGED)
                .and(year(STAGING_SLICE.PERIOD).eq(year))
                .and(STAGING_SLICE.FLOW.eq(flow))
                .and(STAGING_SLICE.CURRENCY.eq(currency)));
    }

    private static Field<Long> rows(Field<Long> rows, Condition which) {
        return coalesce(sum(rows).filterWhere(which), inline(BigDecimal.ZERO)).cast(SQLDataType.BIGINT);
    }
}
