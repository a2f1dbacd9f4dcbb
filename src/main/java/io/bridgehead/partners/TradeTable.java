package io.bridgehead.partners;

import static io.bridgehead.db.Tables.TRADE_CHAPTER;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static io.bridgehead.db.Tables.TRADE_GOODS;
import static io.bridgehead.db.Tables.TRADE_PARTNER;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static io.bridgehead.db.Tables.TRADE_YEAR_GOODS;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.LOCALDATETIME;

import io.bridgehead.figure.Basis;
import io.bridgehead.platform.Columns;
import io.bridgehead.platform.Paired;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The smallest table that can answer: a rollup where it is fine enough, else the rows themselves. */
record TradeTable(
        Table<?> table,
        Field<String> region,
        Field<LocalDate> period,
        Field<String> basis,
        Field<String> flow,
        Field<String> currency,
        @Nullable Field<String> partner,
        @Nullable Field<String> chapter,
        Field<BigDecimal> value,
        Condition chapters) {
    private static final int CHAPTER_DIGITS = 2;

    static TradeTable totals(TradeFilter filter) {
        if (!filter.partners().isEmpty()) {
            return byPartner(filter);
        }
        var s = TRADE_SLICE;
        return filter.chapters() == null
                ? new TradeTable(
                        s, s.REGION_ID, s.PERIOD, s.BASIS, s.FLOW, s.CURRENCY, null, null, s.VALUE, noCondition())
                : byChapter(filter);
    }

    /** Of each chapter; the chapter of what is not broken down is empty. */
    static TradeTable byChapter(TradeFilter filter) {
        var chapters = filter.chapters();
        if (!filter.partners().isEmpty()) {
            return chapters == null ? flows(filter) : goods(chapters);
        }
        var t = TRADE_CHAPTER;
        return new TradeTable(
                t,
                t.REGION_ID,
                t.PERIOD,
                t.BASIS,
                t.FLOW,
                t.CURRENCY,
                null,
                t.CHAPTER,
                t.VALUE,
                chapters == null ? noCondition() : t.CHAPTER.in(chapters));
    }

    static TradeTable byPartner(TradeFilter filter) {
        var p = TRADE_PARTNER;
        var chapters = filter.chapters();
        return chapters == null
                ? new TradeTable(
                        p, p.REGION_ID, p.PERIOD, p.BASIS, p.FLOW, p.CURRENCY, p.PARTNER, null, p.VALUE, noCondition())
                : goods(chapters);
    }

    /** Partners of some chapters, of each month or year as it was loaded. */
    private static TradeTable goods(List<String> chapters) {
        var g = TRADE_GOODS;
        return goods(g, g.REGION_ID, g.PERIOD, g.BASIS, g.FLOW, g.CURRENCY, g.CHAPTER, g.PARTNERS, g.AMOUNTS, chapters);
    }

    /** The arrays of a rollup by goods as rows. */
    private static TradeTable goods(
            Table<?> rollup,
            Field<String> region,
            Field<LocalDate> period,
            Field<String> basis,
            Field<String> flow,
            Field<String> currency,
            Field<String> chapter,
            Field<String[]> partners,
            Field<BigDecimal[]> amounts,
            List<String> chapters) {
        var traded = Paired.of(partners, amounts);
        var rows = select(
                        region,
                        period,
                        basis,
                        flow,
                        currency,
                        chapter,
                        traded.key().as("partner"),
                        traded.amount().as("amount"))
                .from(rollup)
                .crossJoin(traded.table())
                .asTable("goods");
        var ofChapter = Columns.of(rows, chapter);
        return new TradeTable(
                rows,
                Columns.of(rows, region),
                Columns.of(rows, period),
                Columns.of(rows, basis),
                Columns.of(rows, flow),
                Columns.of(rows, currency),
                Columns.of(rows, "partner", String.class),
                ofChapter,
                Columns.of(rows, "amount", BigDecimal.class),
                ofChapter.in(chapters));
    }

    /** The rows themselves. */
    static TradeTable flows(TradeFilter filter) {
        var f = TRADE_FLOW;
        var chapter = left(f.HS, inline(CHAPTER_DIGITS));
        return new TradeTable(
                f,
                f.REGION_ID,
                f.PERIOD,
                f.BASIS,
                f.FLOW,
                f.CURRENCY,
                f.PARTNER,
                chapter,
                f.VALUE,
                filter.chapters() == null ? noCondition() : chapter.in(filter.chapters()));
    }

    /** Whole years, as if each had been loaded as one slice. */
    static TradeTable yearsByPartner(TradeFilter filter) {
        var y = TRADE_YEAR_PARTNER;
        var g = TRADE_YEAR_GOODS;
        var chapters = filter.chapters();
        if (chapters != null) {
            return goods(
                    g,
                    g.REGION_ID,
                    firstDay(g.YEAR),
                    ofYears(),
                    g.FLOW,
                    g.CURRENCY,
                    g.CHAPTER,
                    g.PARTNERS,
                    g.AMOUNTS,
                    chapters);
        }
        var years = select(y.REGION_ID, firstDay(y.YEAR), ofYears(), y.FLOW, y.CURRENCY, y.PARTNER, y.VALUE)
                .from(y)
                .asTable("years");
        return new TradeTable(
                years,
                Columns.of(years, y.REGION_ID),
                Columns.of(years, firstDay(y.YEAR)),
                Columns.of(years, ofYears()),
                Columns.of(years, y.FLOW),
                Columns.of(years, y.CURRENCY),
                Columns.of(years, y.PARTNER),
                null,
                Columns.of(years, y.VALUE),
                noCondition());
    }

    private static Field<LocalDate> firstDay(Field<Integer> year) {
        return function("make_date", LOCALDATE, year, inline(1), inline(1)).as("period");
    }

    private static Field<String> ofYears() {
        return inline(Basis.YEAR.code()).as("basis");
    }

    /** The first day of the year, quarter or month a row belongs to. A day with a time zone is truncated far slower. */
    Field<LocalDate> start(Every every) {
        return switch (every) {
            case YEAR -> trunc(DatePart.YEAR);
            case QUARTER -> trunc(DatePart.QUARTER);
            case MONTH -> period;
        };
    }

    private Field<LocalDate> trunc(DatePart part) {
        return DSL.trunc(period.cast(LOCALDATETIME), part).cast(LOCALDATE);
    }

    /** The rows of a filter in some flows. */
    Condition rows(TradeFilter filter) {
        var rows = region.eq(filter.region())
                .and(currency.eq(filter.money().currency()))
                .and(flow.in(filter.flows().stream().map(Word::code).toList()))
                .and(chapters);
        return filter.partners().isEmpty() || partner == null ? rows : rows.and(partner.in(filter.partners()));
    }

    /** The rows that slices were loaded as: a condition that holds for no row where there are none. */
    Condition of(List<Slice> slices) {
        var either = new ArrayList<Condition>();
        for (var each : List.of(Flow.EXPORT, Flow.IMPORT)) {
            for (var kind : List.of(Basis.MONTH, Basis.YEAR)) {
                var starts = slices.stream()
                        .filter(slice -> slice.flow() == each && slice.basis() == kind)
                        .map(Slice::start)
                        .toArray(LocalDate[]::new);
                if (starts.length > 0) {
                    either.add(flow.eq(each.code()).and(basis.eq(kind.code())).and(period.eq(any(starts))));
                }
            }
        }
        return either.isEmpty() ? falseCondition() : or(either);
    }
}
