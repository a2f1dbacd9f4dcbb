package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * All projects of a list together, whatever page of it is shown.
 *
 * @param projects how many
 * @param withoutAmount how many of them have no amount
 * @param sample whether any of them is sample
 * @param sums by currency, the one of most projects first: amounts in different currencies are never added
 */
public record ProjectSelection(int projects, int withoutAmount, boolean sample, List<Sum> sums) {
    public ProjectSelection {
        sums = List.copyOf(sums);
    }

    /**
     * The amounts in one currency.
     *
     * @param projects how many have an amount in it
     * @param amount in whole units
     */
    public record Sum(String currency, int projects, BigDecimal amount) {}

    /** One statement. */
    static ProjectSelection read(DSLContext transaction, Condition which) {
        var lines = transaction
                .select(
                        PROJECT.CURRENCY,
                        count(PROJECT.AMOUNT),
                        sum(PROJECT.AMOUNT),
                        sum(count()).over(),
                        sum(count().minus(count(PROJECT.AMOUNT))).over(),
                        boolOr(boolOr(BATCH.STATUS.eq(Status.SAMPLE.code()))).over())
                .from(PROJECT)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(PROJECT.REGION_ID), BATCH.ID.eq(PROJECT.BATCH_ID))
                .where(which)
                .groupBy(PROJECT.CURRENCY)
                .orderBy(count().desc(), PROJECT.CURRENCY)
                .fetch(row -> new Line(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().intValueExact(),
                        row.value5().intValueExact(),
                        row.value6()));
        return lines.isEmpty()
                ? new ProjectSelection(0, 0, false, List.of())
                : new ProjectSelection(
                        lines.getFirst().ofAll(),
                        lines.getFirst().withoutAmount(),
                        lines.getFirst().sample(),
                        lines.stream()
                                .filter(line -> line.amount() != null)
                                .map(line -> new Sum(line.currency(), line.amounts(), line.amount()))
                                .toList());
    }

    private record Line(
            String currency, int amounts, @Nullable BigDecimal amount, int ofAll, int withoutAmount, boolean sample) {}
}
