package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.platform.Columns;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;

/** Which partners anything was traded with in each period, and how much. */
final class Traded {
    private static final String START = "start";
    private static final String PARTNER = "partner";
    private static final String VALUE = "value";

    private Traded() {}

    /**
     * A row for each period a series needs, the year before its first included, and each partner of it: {@code start},
     * {@code partner} and {@code value}, which is above 0. Whole years come from their own rollup, a tenth of the rows.
     */
    static Select<Record3<LocalDate, String, BigDecimal>> every(
            Scope scope, RegionCodes codes, TradeFilter filter, Coverage coverage) {
        var to = scope.to();
        var wholeYears = scope.every() == Every.YEAR && (to == null || to.getMonthValue() == 12);
        var trade = wholeYears ? TradeTable.yearsByPartner(filter) : TradeTable.byPartner(filter);
        return of(
                trade,
                // A whole year begins on its first day already.
                wholeYears ? trade.period() : trade.start(scope.every()),
                codes,
                filter,
                wholeYears ? noCondition() : trade.of(coverage.needed(scope, filter.flows())));
    }

    /**
     * The same of the rows a condition holds for.
     *
     * @param first the first day of the period a row is of
     */
    static Select<Record3<LocalDate, String, BigDecimal>> of(
            TradeTable trade, Field<LocalDate> first, RegionCodes codes, TradeFilter filter, Condition rows) {
        var partner = requireNonNull(trade.partner());
        var start = first.as(START);
        var value = sum(trade.value());
        return select(start, partner.as(PARTNER), value.as(VALUE))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(rows)
                .and(Sums.isPartner(partner, codes))
                .groupBy(start, partner)
                .having(value.gt(BigDecimal.ZERO));
    }

    static Field<LocalDate> start(Table<?> traded) {
        return Columns.of(traded, START, LocalDate.class);
    }

    static Field<String> partner(Table<?> traded) {
        return Columns.of(traded, PARTNER, String.class);
    }

    static Field<BigDecimal> value(Table<?> traded) {
        return Columns.of(traded, VALUE, BigDecimal.class);
    }
}
