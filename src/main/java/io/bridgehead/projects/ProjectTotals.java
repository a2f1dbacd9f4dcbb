package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.max;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
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
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var p = BatchedProjects.of(
                ProjectConditions.ofAnyTime(scope).and(signed.or(undated)), signed, undated, currency, List.of());
        return transaction
                .select(
                        p.projects(),
                        p.amounts(),
                        p.value(Measure.AMOUNT),
                        p.firstSigned(),
                        p.lastSigned(),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(p.counts()),
                        max(p.batch()).filterWhere(p.counts()),
                        p.undated())
                .from(p.table())
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(scope.region()), BATCH.ID.eq(p.batch()))
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
