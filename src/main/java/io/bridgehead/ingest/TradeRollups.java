package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.TRADE_CHAPTER;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;

import org.jooq.Condition;

/** Makes the rollups of the changed slices again, from the facts or from a finer rollup. */
final class TradeRollups {
    private TradeRollups() {}

    static void recompute(Stage stage, long batch) {
        clear(stage);
        byPartner(stage);
        bySlice(stage, batch);
        byChapter(stage);
        byYear(stage);
    }

    private static void clear(Stage stage) {
        var dsl = stage.dsl();
        var region = stage.region();
        dsl.deleteFrom(TRADE_SLICE)
                .using(STAGING_SLICE)
                .where(TRADE_SLICE.REGION_ID.eq(region))
                .and(changed(SliceKey.ROLLUP))
                .execute();
        dsl.deleteFrom(TRADE_PARTNER)
                .using(STAGING_SLICE)
                .where(TRADE_PARTNER.REGION_ID.eq(region))
                .and(changed(SliceKey.PARTNER_ROLLUP))
                .execute();
        dsl.deleteFrom(TRADE_CHAPTER)
                .using(STAGING_SLICE)
                .where(TRADE_CHAPTER.REGION_ID.eq(region))
                .and(changed(SliceKey.CHAPTER_ROLLUP))
                .execute();
        var y = TRADE_YEAR_PARTNER;
        dsl.deleteFrom(y)
                .where(y.REGION_ID.eq(region))
                .and(exists(selectOne()
                        .from(STAGING_SLICE)
                        .where(STAGING_SLICE.CHANGED)
                        .and(year(STAGING_SLICE.PERIOD).eq(y.YEAR))
                        .and(STAGING_SLICE.FLOW.eq(y.FLOW))
                        .and(STAGING_SLICE.CURRENCY.eq(y.CURRENCY))))
                .execute();
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
                        TRADE_SLICE.BATCH_ID)
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
                                val(batch))
                        .from(p)
                        .join(STAGING_SLICE)
                        .on(changed(SliceKey.PARTNER_ROLLUP))
                        .where(p.REGION_ID.eq(stage.region()))
                        .groupBy(
                                p.REGION_ID,
                                p.PERIOD,
                                p.BASIS,
                                p.FLOW,
                                p.CURRENCY,
                                STAGING_SLICE.ROW_COUNT,
                                STAGING_SLICE.DETAIL_LINE))
                .execute();
    }

    private static void byPartner(Stage stage) {
        var f = TRADE_FLOW;
        stage.dsl()
                .insertInto(TRADE_PARTNER)
                .select(select(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, f.PARTNER, sum(f.VALUE))
                        .from(f)
                        .join(STAGING_SLICE)
                        .on(changed(SliceKey.FACT))
                        .where(f.REGION_ID.eq(stage.region()))
                        .groupBy(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, f.PARTNER))
                .execute();
    }

    private static void byChapter(Stage stage) {
        var f = TRADE_FLOW;
        var chapter = left(f.HS, inline(2));
        stage.dsl()
                .insertInto(TRADE_CHAPTER)
                .select(select(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, chapter, sum(f.VALUE))
                        .from(f)
                        .join(STAGING_SLICE)
                        .on(changed(SliceKey.FACT))
                        .where(f.REGION_ID.eq(stage.region()))
                        .groupBy(f.REGION_ID, f.PERIOD, f.BASIS, f.FLOW, f.CURRENCY, chapter))
                .execute();
    }

    /** Of months or of the year itself: the checks see to it that a year never holds both. */
    private static void byYear(Stage stage) {
        var p = TRADE_PARTNER;
        stage.dsl()
                .insertInto(TRADE_YEAR_PARTNER)
                .select(select(p.REGION_ID, year(p.PERIOD), p.FLOW, p.CURRENCY, p.PARTNER, sum(p.VALUE))
                        .from(p)
                        .where(p.REGION_ID.eq(stage.region()))
                        .and(exists(selectOne()
                                .from(STAGING_SLICE)
                                .where(STAGING_SLICE.CHANGED)
                                .and(year(STAGING_SLICE.PERIOD).eq(year(p.PERIOD)))
                                .and(STAGING_SLICE.FLOW.eq(p.FLOW))
                                .and(STAGING_SLICE.CURRENCY.eq(p.CURRENCY))))
                        .groupBy(p.REGION_ID, year(p.PERIOD), p.FLOW, p.CURRENCY, p.PARTNER))
                .execute();
    }

    private static Condition changed(SliceKey key) {
        return key.same(SliceKey.SLICE).and(STAGING_SLICE.CHANGED);
    }
}
