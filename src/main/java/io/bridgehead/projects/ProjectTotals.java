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
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * All projects of a scope together.
 *
 * @param amount in whole units of the currency asked for; null where none is known
 * @param amounts how many have an amount in that currency
 * @param period from the first signed to the last; null where no day is known
 */
public record ProjectTotals(
        int projects,
        int amounts,
        @Nullable BigDecimal amount,
        @Nullable Period period,
        Status status,
        String source) {
    /** One statement; empty where the scope holds no project. */
    public static Optional<ProjectTotals> read(DSLContext transaction, Scope scope, String currency) {
        var p = PROJECT;
        var inCurrency = p.CURRENCY.eq(currency);
        return transaction
                .select(
                        count(),
                        count(p.AMOUNT).filterWhere(inCurrency),
                        sum(p.AMOUNT).filterWhere(inCurrency),
                        min(p.SIGNED_ON),
                        max(p.SIGNED_ON),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())),
                        max(p.BATCH_ID))
                .from(p)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .where(ProjectConditions.of(scope))
                .fetchOptional()
                .filter(row -> row.value1() > 0)
                .map(row -> new ProjectTotals(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? null : new Period(row.value4(), row.value5(), Basis.AS_OF),
                        row.value6() ? Status.SAMPLE : Status.LOADED,
                        Batch.sourceId(row.value7())));
    }

    /** How many projects a period leaves out because nobody knows when they were signed; none without a period. */
    public static int undated(DSLContext transaction, Scope scope) {
        return ProjectConditions.undated(transaction, scope);
    }
}
