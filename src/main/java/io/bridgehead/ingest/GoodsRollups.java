package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.TRADE_GOODS;
import static io.bridgehead.db.Tables.TRADE_YEAR_GOODS;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.platform.Columns;
import io.bridgehead.platform.Paired;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Makes the rollups of partners by goods: of a chapter of a slice or a year all partners lie in one row, so that
 * there are few rows to write, to keep and to read.
 */
final class GoodsRollups {
    private GoodsRollups() {}

    /**
     * Of a staged file, as its rows add up.
     *
     * @param finer whether a chapter may have several rows of a partner
     */
    static void load(Stage stage, boolean finer, long batch) {
        retire(stage, batch);
        ofSlices(stage, finer, batch);
        ofYears(stage, batch);
    }

    /** Of slices whose facts are gone. */
    static void remove(Stage stage, long batch) {
        retire(stage, batch);
        ofYears(stage, batch);
    }

    /** After a batch was taken back: the slices that return are what they were. */
    static void restore(Stage stage, long replacedBy, long batch) {
        retire(stage, batch);
        Versioned.GOODS.restore(stage.dsl(), stage.region(), replacedBy, batch);
        ofYears(stage, batch);
    }

    private static void retire(Stage stage, long batch) {
        Versioned.GOODS.retire(
                stage.dsl(),
                STAGING_SLICE,
                TRADE_GOODS.REGION_ID.eq(stage.region()).and(TradeSlices.changed(SliceKey.GOODS_ROLLUP)),
                batch);
        var y = TRADE_YEAR_GOODS;
        Versioned.YEAR_GOODS.retire(
                stage.dsl(),
                y.REGION_ID.eq(stage.region()).and(TradeSlices.ofChangedYear(y.YEAR, y.FLOW, y.CURRENCY)),
                batch);
    }

    private static void ofSlices(Stage stage, boolean finer, long batch) {
        var s = STAGING_SLICE;
        var g = TRADE_GOODS;
        var goods = finer ? together(rows()) : rows();
        stage.dsl()
                .insertInto(g)
                .select(select(
                                val(stage.region()),
                                Columns.of(goods, g.CHAPTER),
                                s.PERIOD,
                                s.BASIS,
                                s.FLOW,
                                s.CURRENCY,
                                Columns.of(goods, g.PARTNERS),
                                Columns.of(goods, g.AMOUNTS),
                                val(batch))
                        .from(goods)
                        .join(s)
                        .on(s.ID.eq(Columns.of(goods, STAGING_TRADE.SLICE)))
                        .orderBy(Columns.of(goods, g.CHAPTER), s.PERIOD))
                .execute();
    }

    /** The rows of each chapter of a changed slice side by side. */
    private static Table<?> rows() {
        var t = STAGING_TRADE;
        var s = STAGING_SLICE;
        var partners = StagedTrade.partners();
        var chapter = left(t.HS, inline(2)).as("chapter");
        return select(
                        t.SLICE,
                        chapter,
                        arrayAgg(Columns.of(partners, "partner", String.class)).as("partners"),
                        arrayAgg(t.VALUE).as("amounts"))
                .from(t)
                .join(s)
                .on(s.ID.eq(t.SLICE).and(s.CHANGED))
                .join(partners)
                .on(Columns.of(partners, "id", Integer.class).eq(t.NAME))
                .where(t.HS.ne(inline("")))
                .groupBy(t.SLICE, chapter)
                .asTable("rows");
    }

    /** Of several goods of a chapter each partner once. By chapter: all rows at once would be sorted on disk. */
    private static Table<?> together(Table<?> rows) {
        var traded = Paired.of(Columns.of(rows, TRADE_GOODS.PARTNERS), Columns.of(rows, TRADE_GOODS.AMOUNTS));
        var added = lateral(
                arrays(select(traded.key().as("partner"), sum(traded.amount()).as("amount"))
                                .from(traded.table())
                                .groupBy(traded.key())
                                .asTable("each"))
                        .asTable("added"));
        return select(
                        Columns.of(rows, STAGING_TRADE.SLICE),
                        Columns.of(rows, TRADE_GOODS.CHAPTER),
                        Columns.of(added, TRADE_GOODS.PARTNERS),
                        Columns.of(added, TRADE_GOODS.AMOUNTS))
                .from(rows)
                .crossJoin(added)
                .asTable("goods");
    }

    /** Of months or of the year itself: the checks see to it that a year never holds both. */
    private static void ofYears(Stage stage, long batch) {
        var g = TRADE_GOODS;
        var y = TRADE_YEAR_GOODS;
        var ofMonth = g.as("of_month");
        var years = selectDistinct(g.CHAPTER, year(g.PERIOD).cast(INTEGER).as("year"), g.FLOW, g.CURRENCY)
                .from(g)
                .where(g.REGION_ID.eq(stage.region()))
                .and(TradeSlices.ofChangedYear(year(g.PERIOD), g.FLOW, g.CURRENCY))
                .asTable("years");
        var traded = Paired.of(ofMonth.PARTNERS, ofMonth.AMOUNTS);
        var added = lateral(arrays(select(
                                traded.key().as("partner"), sum(traded.amount()).as("amount"))
                        .from(ofMonth)
                        .crossJoin(traded.table())
                        .where(ofMonth.REGION_ID.eq(stage.region()))
                        .and(ofMonth.CHAPTER.eq(Columns.of(years, g.CHAPTER)))
                        .and(ofMonth.FLOW.eq(Columns.of(years, g.FLOW)))
                        .and(ofMonth.CURRENCY.eq(Columns.of(years, g.CURRENCY)))
                        .and(ofMonth.PERIOD.between(
                                day(Columns.of(years, y.YEAR), 1, 1), day(Columns.of(years, y.YEAR), 12, 31)))
                        .groupBy(traded.key())
                        .asTable("each"))
                .asTable("added"));
        stage.dsl()
                .insertInto(y)
                .select(select(val(stage.region()))
                        .select(years.fields())
                        .select(Columns.of(added, y.PARTNERS), Columns.of(added, y.AMOUNTS), val(batch))
                        .from(years)
                        .crossJoin(added))
                .execute();
    }

    private static Select<?> arrays(Table<?> each) {
        return select(
                        arrayAgg(Columns.of(each, "partner", String.class)).as("partners"),
                        arrayAgg(Columns.of(each, "amount", BigDecimal.class)).as("amounts"))
                .from(each);
    }

    private static Field<LocalDate> day(Field<Integer> year, int month, int day) {
        return function("make_date", LOCALDATE, year, inline(month), inline(day));
    }
}
