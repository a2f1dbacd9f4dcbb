package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.TRADE_GOODS;
import static io.bridgehead.db.Tables.TRADE_YEAR_GOODS;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;

import io.bridgehead.platform.Columns;
import io.bridgehead.platform.Paired;
import java.math.BigDecimal;

/**
 * Makes the rollups of partners by goods: of a chapter of a slice or a year all partners lie in one row, in their order,
 * so that there are few rows to write, to keep and to read.
 */
final class GoodsRollups {
    private GoodsRollups() {}

    /** Of a staged file, as its rows add up. */
    static void load(Stage stage, long batch) {
        retire(stage, batch);
        ofSlices(stage, batch);
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

    private static void ofSlices(Stage stage, long batch) {
        var t = STAGING_TRADE;
        var s = STAGING_SLICE;
        var g = TRADE_GOODS;
        var partners = StagedTrade.partners();
        var place = Columns.of(partners, "place", Long.class);
        var partner = Columns.of(partners, "partner", String.class);
        var chapter = left(t.HS, inline(2)).as("chapter");
        var traded = select(t.SLICE, chapter, place, partner, sum(t.VALUE).as("amount"))
                .from(t)
                .join(s)
                .on(s.ID.eq(t.SLICE).and(s.CHANGED))
                .join(partners)
                .on(Columns.of(partners, "id", Integer.class).eq(t.NAME))
                .where(t.HS.ne(inline("")))
                .groupBy(t.SLICE, chapter, place, partner)
                .asTable("traded");
        var slice = Columns.of(traded, t.SLICE);
        var inOrder = Columns.of(traded, place);
        var goods = select(
                        slice,
                        Columns.of(traded, chapter),
                        arrayAgg(Columns.of(traded, partner)).orderBy(inOrder).as("partners"),
                        arrayAgg(Columns.of(traded, "amount", BigDecimal.class))
                                .orderBy(inOrder)
                                .as("amounts"))
                .from(traded)
                .groupBy(slice, Columns.of(traded, chapter))
                .asTable("goods");
        stage.dsl()
                .insertInto(g)
                .select(select(
                                val(stage.region()),
                                Columns.of(goods, chapter),
                                s.PERIOD,
                                s.BASIS,
                                s.FLOW,
                                s.CURRENCY,
                                Columns.of(goods, g.PARTNERS),
                                Columns.of(goods, g.AMOUNTS),
                                val(batch))
                        .from(goods)
                        .join(s)
                        .on(s.ID.eq(Columns.of(goods, t.SLICE)))
                        .orderBy(Columns.of(goods, chapter), s.PERIOD))
                .execute();
    }

    /** Of months or of the year itself: the checks see to it that a year never holds both. */
    private static void ofYears(Stage stage, long batch) {
        var g = TRADE_GOODS;
        var traded = Paired.of(g.PARTNERS, g.AMOUNTS);
        var partner = traded.key().as("partner");
        var year = year(g.PERIOD).as("year");
        var added = select(
                        g.CHAPTER,
                        year,
                        g.FLOW,
                        g.CURRENCY,
                        partner,
                        sum(traded.amount()).as("amount"))
                .from(g)
                .crossJoin(traded.table())
                .where(g.REGION_ID.eq(stage.region()))
                .and(TradeSlices.ofChangedYear(year(g.PERIOD), g.FLOW, g.CURRENCY))
                .groupBy(g.CHAPTER, year, g.FLOW, g.CURRENCY, traded.key())
                .asTable("added");
        var of = Columns.of(added, "partner", String.class);
        stage.dsl()
                .insertInto(TRADE_YEAR_GOODS)
                .select(select(
                                val(stage.region()),
                                Columns.of(added, g.CHAPTER),
                                Columns.of(added, "year", Integer.class),
                                Columns.of(added, g.FLOW),
                                Columns.of(added, g.CURRENCY),
                                arrayAgg(of).orderBy(of),
                                arrayAgg(Columns.of(added, "amount", BigDecimal.class))
                                        .orderBy(of),
                                val(batch))
                        .from(added)
                        .groupBy(
                                Columns.of(added, g.CHAPTER),
                                Columns.of(added, "year", Integer.class),
                                Columns.of(added, g.FLOW),
                                Columns.of(added, g.CURRENCY)))
                .execute();
    }
}
