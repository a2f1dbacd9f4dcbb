package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE_SUM;
import static io.bridgehead.db.Tables.TRADE_CHAPTER;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;

import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;

/** Makes the rollups of the changed slices again, from the facts or from a finer rollup, and keeps those they replace. */
final class TradeRollups {
    private TradeRollups() {}

    /**
     * Of a staged file whose facts are stored: its changed slices are as it adds up.
     *
     * @param finer whether there are codes of goods finer than chapters
     */
    static void load(Stage stage, boolean finer, long batch) {
        retire(stage, batch);
        added(stage, batch, TRADE_PARTNER, STAGING_TRADE_SUM.PARTNER);
        bySlice(stage, batch);
        added(stage, batch, TRADE_CHAPTER, STAGING_TRADE_SUM.CHAPTER);
        byYear(stage, batch);
        GoodsRollups.load(stage, finer, batch);
    }

    /** Of slices whose facts are gone. */
    static void remove(Stage stage, long batch) {
        retire(stage, batch);
        byYear(stage, batch);
        GoodsRollups.remove(stage, batch);
    }

    /** After a batch was taken back: the slices that return are what they were, and all else is made from the facts. */
    static void restore(Stage stage, long replacedBy, long batch) {
        retire(stage, batch);
        Versioned.SLICES.restore(stage.dsl(), stage.region(), replacedBy, batch);
        byPartner(stage, batch);
        byChapter(stage, batch);
        byYear(stage, batch);
        GoodsRollups.restore(stage, replacedBy, batch);
    }

    private static void retire(Stage stage, long batch) {
        var dsl = stage.dsl();
        var region = stage.region();
        Versioned.SLICES.retire(
                dsl, STAGING_SLICE, TRADE_SLICE.REGION_ID.eq(region).and(TradeSlices.changed(SliceKey.ROLLUP)), batch);
        Versioned.PARTNERS.retire(
                dsl,
                STAGING_SLICE,
                TRADE_PARTNER.REGION_ID.eq(region).and(TradeSlices.changed(SliceKey.PARTNER_ROLLUP)),
                batch);
        Versioned.CHAPTERS.retire(
                dsl,
                STAGING_SLICE,
                TRADE_CHAPTER.REGION_ID.eq(region).and(TradeSlices.changed(SliceKey.CHAPTER_ROLLUP)),
                batch);
    }

    /** A slice as a whole, from its partners: one row of theirs stands for many facts. */
    private static void bySlice(Stage stage, long batch) {
        var p = TRADE_PARTNER;
        stage.dsl()
                .insertInto(
                        TRADE_SLICE,
                        TRADE_SLICE.REGION_ID,
                        TRADE_SLICE.PERIOD,
                        TRADE_SLICE.BASIS,
                        TRADE_SLICE.FLOW,
                        TRADE_SLICE.CURRENCY,
                        TRADE_SLICE.VALUE,
                        TRADE_SLICE.ROW_COUNT,
                        TRADE_SLICE.BROKEN_DOWN,
                        TRADE_SLICE.STATUS,
                        TRADE_SLICE.BATCH_ID,
                        TRADE_SLICE.HS_REVISION)
                .select(select(
                                p.REGION_ID,
                                p.PERIOD,
                                p.BASIS,
                                p.FLOW,
                                p.CURRENCY,
                                sum(p.VALUE),
                                STAGING_SLICE.ROW_COUNT,
                                field(STAGING_SLICE.DETAIL_LINE.isNotNull()),
                                val(stage.status().code()),
                                val(batch),
                                STAGING_SLICE.REVISION)
                        .from(p)
                        .join(STAGING_SLICE)
                        .on(TradeSlices.changed(SliceKey.PARTNER_ROLLUP))
                        .where(p.REGION_ID.eq(stage.region()))
                        .groupBy(
                                p.REGION_ID,
                                p.PERIOD,
                                p.BASIS,
                                p.FLOW,
                                p.CURRENCY,
                                STAGING_SLICE.ROW_COUNT,
                                STAGING_SLICE.DETAIL_LINE,
                                STAGING_SLICE.REVISION))
                .execute();
    }

    private static void added(Stage stage, long batch, Table<?> rollup, Field<String> by) {
        var s = STAGING_SLICE;
        var sums = STAGING_TRADE_SUM;
        stage.dsl()
                .insertInto(rollup)
                .select(select(val(stage.region()), s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY, by, sums.VALUE, val(batch))
                        .from(sums)
                        .join(s)
                        .on(s.ID.eq(sums.SLICE))
                        .where(s.CHANGED)
                        .and(by.isNotNull())
                        .orderBy(s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY, by))
                .execute();
    }

    private static void byPartner(Stage stage, long batch) {
        var f = TRADE_FLOW;
        stage.dsl()
                .insertInto(TRADE_PARTNER)
                .select(select(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, f.PARTNER, sum(f.VALUE), val(batch))
                        .from(f)
                        .join(STAGING_SLICE)
                        .on(TradeSlices.changed(SliceKey.FACT))
                        .where(f.REGION_ID.eq(stage.region()))
                        .groupBy(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, f.PARTNER))
                .execute();
    }

    private static void byChapter(Stage stage, long batch) {
        var f = TRADE_FLOW;
        var chapter = left(f.HS, inline(2));
        stage.dsl()
                .insertInto(TRADE_CHAPTER)
                .select(select(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, chapter, sum(f.VALUE), val(batch))
                        .from(f)
                        .join(STAGING_SLICE)
                        .on(TradeSlices.changed(SliceKey.FACT))
                        .where(f.REGION_ID.eq(stage.region()))
                        .groupBy(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, chapter))
                .execute();
    }

    /**
     * Of months or of the year itself: the checks see to it that a year never holds both. A year has many months, and
     * one of them changes few of its partners: rows that come out the same stay.
     */
    private static void byYear(Stage stage, long batch) {
        var y = TRADE_YEAR_PARTNER;
        var again = years(stage).asTable("again", "year", "flow", "currency", "partner", "value");
        var sameKey = Columns.of(again, "year", Integer.class)
                .eq(y.YEAR)
                .and(Columns.of(again, "flow", String.class).eq(y.FLOW))
                .and(Columns.of(again, "currency", String.class).eq(y.CURRENCY))
                .and(Columns.of(again, "partner", String.class).eq(y.PARTNER));
        var same = sameKey.and(Columns.of(again, "value", BigDecimal.class).eq(y.VALUE));
        Versioned.YEARS.retire(
                stage.dsl(),
                y.REGION_ID
                        .eq(stage.region())
                        .and(TradeSlices.ofChangedYear(y.YEAR, y.FLOW, y.CURRENCY))
                        .and(notExists(selectOne().from(again).where(same))),
                batch);
        stage.dsl()
                .insertInto(y)
                .select(select(val(stage.region()))
                        .select(again.fields())
                        .select(val(batch))
                        .from(again)
                        .where(notExists(selectOne()
                                .from(y)
                                .where(y.REGION_ID.eq(stage.region()))
                                .and(sameKey))))
                .execute();
    }

    private static Select<?> years(Stage stage) {
        var p = TRADE_PARTNER;
        return select(year(p.PERIOD), p.FLOW, p.CURRENCY, p.PARTNER, sum(p.VALUE))
                .from(p)
                .where(p.REGION_ID.eq(stage.region()))
                .and(TradeSlices.ofChangedYear(year(p.PERIOD), p.FLOW, p.CURRENCY))
                .groupBy(year(p.PERIOD), p.FLOW, p.CURRENCY, p.PARTNER);
    }
}
