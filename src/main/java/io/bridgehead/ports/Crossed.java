package io.bridgehead.ports;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PORT_TRAFFIC;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * What crossed at a port in a month, quarter or year, as it was loaded.
 *
 * @param way total, or in or out where only that is loaded: one way is never taken for both
 * @param value in the unit of its figure
 */
record Crossed(String port, String way, Basis basis, YearMonth first, BigDecimal value, Status status, String source) {
    static final String BOTH_WAYS = "total";

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** The months it speaks of. */
    int months() {
        return switch (basis) {
            case MONTH -> 1;
            case QUARTER -> MONTHS_OF_A_QUARTER;
            case YEAR, YEAR_TO_DATE, AS_OF -> MONTHS_OF_A_YEAR;
        };
    }

    YearMonth last() {
        return first.plusMonths(months() - 1L);
    }

    /** One statement: the total as it was loaded, else in and out together, else the one way there is. */
    static List<Crossed> read(DSLContext transaction, Scope scope, Crossing crossing) {
        var t = PORT_TRAFFIC;
        var value = crossing.told(t.VALUE, t.UNIT);
        var total = direction(value, BOTH_WAYS);
        var in = direction(value, "in");
        var out = direction(value, "out");
        return transaction
                .select(
                        t.PORT,
                        when(total.isNotNull().or(in.isNotNull().and(out.isNotNull())), inline(BOTH_WAYS))
                                .when(in.isNotNull(), inline("in"))
                                .otherwise(inline("out")),
                        t.BASIS,
                        t.PERIOD,
                        coalesce(total, in.add(out), in, out),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())),
                        max(t.BATCH_ID))
                .from(t)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(t.REGION_ID), BATCH.ID.eq(t.BATCH_ID))
                .where(t.REGION_ID.eq(scope.region()))
                .and(t.MEASURE.eq(crossing.measure()))
                .and(value.isNotNull())
                .and(scope.ports().isEmpty() ? noCondition() : t.PORT.in(scope.ports()))
                .groupBy(t.PORT, t.BASIS, t.PERIOD)
                .orderBy(t.PORT, t.PERIOD, t.BASIS)
                .fetch(row -> new Crossed(
                        row.value1(),
                        row.value2(),
                        Basis.of(row.value3()),
                        YearMonth.from(row.value4()),
                        row.value5(),
                        row.value6() ? Status.SAMPLE : Status.LOADED,
                        Batch.sourceId(row.value7())));
    }

    private static Field<BigDecimal> direction(Field<BigDecimal> value, String direction) {
        return sum(value).filterWhere(PORT_TRAFFIC.DIRECTION.eq(direction));
    }
}
