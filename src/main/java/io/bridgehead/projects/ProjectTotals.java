package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * All projects of a scope together.
 *
 * @param amount in whole units of the currency asked for; null where none is known
 * @param amounts how many have an amount in that currency
 * @param undated left out of the period because nobody knows when they were signed
 * @param period from the first signed to the last; null where no day is known
 */
public record ProjectTotals(
        int projects,
        int amounts,
        int undated,
        @Nullable BigDecimal amount,
        @Nullable Period period,
        Status status,
        String source) {
    /** One statement; of a scope that holds none they are 0. */
    public static ProjectTotals read(DSLContext transaction, Scope scope, String currency) {
        var p = PROJECT;
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var known = signed.and(p.CURRENCY.eq(currency));
        return transaction
                .select(
                        count().filterWhere(signed),
                        count(p.AMOUNT).filterWhere(known),
                        sum(p.AMOUNT).filterWhere(known),
                        min(p.SIGNED_ON).filterWhere(signed),
                        max(p.SIGNED_ON).filterWhere(signed),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(signed),
                        max(p.BATCH_ID).filterWhere(signed),
                        count().filterWhere(undated))
                .from(p)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .where(ProjectConditions.ofAnyTime(scope))
                .and(signed.or(undated))
                .fetchSingle(row -> new ProjectTotals(
                        row.value1(),
                        row.value2(),
                        row.value8(),
                        row.value3(),
                        row.value4() == null ? null : new Period(row.value4(), row.value5(), Basis.AS_OF),
                        Boolean.TRUE.equals(row.value6()) ? Status.SAMPLE : Status.LOADED,
                        row.value7() == null ? "" : Batch.sourceId(row.value7())));
    }
}
