package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT_SUM;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.scope.Measure;
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
        var sums = SummedProjects.of(scope, currency);
        var amount = sums.value(Measure.AMOUNT);
        return transaction
                .select(amount)
                .select(Tally.columns(sums, PROJECT_SUM.LAST_STAGE_ON))
                .from(sums.table())
                .join(BATCH)
                .on(sums.ofBatch(scope))
                .fetchSingle(row -> of(Tally.of(row), row.get(amount)));
    }

    private static ProjectTotals of(Tally tally, @Nullable BigDecimal amount) {
        var first = tally.firstSigned();
        var last = tally.lastSigned();
        return new ProjectTotals(
                tally.projects(),
                tally.amounts(),
                tally.undated(),
                amount,
                first == null || last == null ? null : new Period(first, last, Basis.AS_OF),
                tally.status(),
                tally.source());
    }
}
