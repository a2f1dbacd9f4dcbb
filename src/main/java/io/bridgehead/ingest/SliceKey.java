package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.TRADE_CHAPTER;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_GOODS;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.jooq.impl.DSL.year;

import io.bridgehead.platform.Columns;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** What makes a slice of a region's trade, as columns of one of the tables that have them. */
record SliceKey(Field<LocalDate> period, Field<String> basis, Field<String> flow, Field<String> currency) {
    static final SliceKey SLICE =
            new SliceKey(STAGING_SLICE.PERIOD, STAGING_SLICE.BASIS, STAGING_SLICE.FLOW, STAGING_SLICE.CURRENCY);
    static final SliceKey FACT =
            new SliceKey(TRADE_FLOW.PERIOD, TRADE_FLOW.BASIS, TRADE_FLOW.FLOW, TRADE_FLOW.CURRENCY);
    static final SliceKey ROLLUP =
            new SliceKey(TRADE_SLICE.PERIOD, TRADE_SLICE.BASIS, TRADE_SLICE.FLOW, TRADE_SLICE.CURRENCY);
    static final SliceKey PARTNER_ROLLUP =
            new SliceKey(TRADE_PARTNER.PERIOD, TRADE_PARTNER.BASIS, TRADE_PARTNER.FLOW, TRADE_PARTNER.CURRENCY);
    static final SliceKey CHAPTER_ROLLUP =
            new SliceKey(TRADE_CHAPTER.PERIOD, TRADE_CHAPTER.BASIS, TRADE_CHAPTER.FLOW, TRADE_CHAPTER.CURRENCY);

    static final SliceKey GOODS_ROLLUP =
            new SliceKey(TRADE_GOODS.PERIOD, TRADE_GOODS.BASIS, TRADE_GOODS.FLOW, TRADE_GOODS.CURRENCY);

    /** The columns of a table that has them by these names. */
    static SliceKey of(Table<?> table) {
        return new SliceKey(
                Columns.of(table, "period", LocalDate.class),
                Columns.of(table, "basis", String.class),
                Columns.of(table, "flow", String.class),
                Columns.of(table, "currency", String.class));
    }

    Condition same(SliceKey other) {
        return period.eq(other.period)
                .and(basis.eq(other.basis))
                .and(flow.eq(other.flow))
                .and(currency.eq(other.currency));
    }

    /** The other basis of the same year, flow and currency: both together would count the year twice. */
    Condition counters(SliceKey other) {
        return basis.ne(other.basis)
                .and(year(period).eq(year(other.period)))
                .and(flow.eq(other.flow))
                .and(currency.eq(other.currency));
    }
}
