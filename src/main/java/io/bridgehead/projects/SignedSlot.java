package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.NUMERIC;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jspecify.annotations.Nullable;

/**
 * Projects signed in one month, quarter or year.
 *
 * @param start its first day; null: of projects of which nobody knows when they were signed
 * @param value by the scope's measure; null where no amount is known
 * @param amounts how many of the projects have an amount in the currency asked for
 * @param firstSigned of the region in all, as is {@code lastKnown}, the last day its projects speak of; null where none
 */
record SignedSlot(
        @Nullable LocalDate start,
        @Nullable BigDecimal value,
        int projects,
        int amounts,
        int cancelled,
        @Nullable LocalDate firstSigned,
        @Nullable LocalDate lastKnown,
        Status status,
        List<Long> batches) {
    /** One statement; in order of time, those of unknown time last. */
    static List<SignedSlot> read(DSLContext transaction, Scope scope, String currency) {
        var p = PROJECT;
        var known = p.CURRENCY.eq(currency);
        var part = switch (scope.every()) {
            case YEAR -> DatePart.YEAR;
            case QUARTER -> DatePart.QUARTER;
            case MONTH -> DatePart.MONTH;
        };
        var start = trunc(p.SIGNED_ON, part).cast(LOCALDATE).as("start");
        var value = switch (scope.measure()) {
            case COUNT -> count().cast(NUMERIC);
            case AMOUNT -> sum(p.AMOUNT).filterWhere(known);
        };
        var ofRegion = p.REGION_ID.eq(scope.region());
        return transaction
                .select(
                        start,
                        value,
                        count(),
                        count(p.AMOUNT).filterWhere(known),
                        count().filterWhere(p.STAGE.eq(Stage.CANCELLED.code())),
                        field(select(min(p.SIGNED_ON)).from(p).where(ofRegion)),
                        field(select(greatest(max(p.SIGNED_ON), max(p.STAGE_ON)))
                                .from(p)
                                .where(ofRegion)),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())),
                        arrayAggDistinct(p.BATCH_ID))
                .from(p)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .where(ProjectConditions.ofAnyTime(scope))
                .and(ProjectConditions.inPeriod(scope).or(p.SIGNED_ON.isNull()))
                .groupBy(start)
                .orderBy(start.asc().nullsLast())
                .fetch(row -> new SignedSlot(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Boolean.TRUE.equals(row.value8()) ? Status.SAMPLE : Status.LOADED,
                        Arrays.asList(row.value9())));
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), lastKnown));
    }
}
