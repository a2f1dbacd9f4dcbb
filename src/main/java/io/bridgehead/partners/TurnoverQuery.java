package io.bridgehead.partners;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.figure.Basis;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;

/** Counts the partners that came and went, period by period. */
final class TurnoverQuery {
    private TurnoverQuery() {}

    /**
     * One statement: the partners of each period beside those of the same months a year before. Beside a year to date
     * these are some months of a year, beside every other period a whole one.
     */
    static Map<LocalDate, Turnover> read(
            DSLContext transaction,
            Scope scope,
            RegionCodes codes,
            TradeFilter filter,
            Coverage coverage,
            List<Stretch> stretches) {
        var toDate = stretches.stream()
                .filter(stretch -> stretch.period().basis() == Basis.YEAR_TO_DATE)
                .toList();
        var trade = TradeTable.byPartner(filter);
        var monthsToDate = trade.of(toDate.stream()
                .flatMap(stretch -> coverage.yearBefore(stretch, filter.flows()).slices().stream())
                .toList());
        var traded = name("traded").as(Traded.every(scope, codes, filter, coverage));
        var some = Traded.of(trade, scope.every(), codes, filter, monthsToDate).asTable("some");
        var now = traded.as("now");
        var before = select(
                        yearAfter(traded).as("start"), Traded.partner(traded).as("partner"))
                .from(traded)
                .where(yearAfter(traded)
                        .notIn(toDate.stream()
                                .map(stretch -> stretch.period().start())
                                .toList()))
                .unionAll(select(yearAfter(some), Traded.partner(some)).from(some))
                .asTable("before");
        var period = coalesce(Traded.start(now), Traded.start(before));
        return transaction
                .with(traded)
                .select(
                        period,
                        count().filterWhere(Traded.partner(before).isNull()),
                        count().filterWhere(Traded.partner(now).isNull()))
                .from(now)
                .fullJoin(before)
                .on(Traded.start(before).eq(Traded.start(now)))
                .and(Traded.partner(before).eq(Traded.partner(now)))
                .groupBy(period)
                .fetchMap(row -> row.value1(), row -> new Turnover(row.value2(), -row.value3()));
    }

    private static Field<LocalDate> yearAfter(Table<?> traded) {
        return localDateAdd(Traded.start(traded), 1, DatePart.YEAR).cast(LOCALDATE);
    }

    /** @param lost below zero */
    record Turnover(int gained, int lost) {}
}
