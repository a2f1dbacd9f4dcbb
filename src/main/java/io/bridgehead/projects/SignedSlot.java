package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
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
        var part = switch (scope.every()) {
            case YEAR -> DatePart.YEAR;
            case QUARTER -> DatePart.QUARTER;
            case MONTH -> DatePart.MONTH;
        };
        var start = trunc(p.SIGNED_ON, part).cast(LOCALDATE).as("start");
        var signed = BatchedProjects.of(
                ProjectConditions.ofAnyTime(scope)
                        .and(ProjectConditions.inPeriod(scope).or(p.SIGNED_ON.isNull())),
                noCondition(),
                falseCondition(),
                currency,
                List.of(start));
        var slot = signed.key(start);
        var value = signed.value(scope.measure());
        var ofRegion = p.REGION_ID.eq(scope.region());
        return transaction
                .select(
                        slot,
                        value,
                        signed.projects(),
                        signed.amounts(),
                        signed.cancelled(),
                        field(select(min(p.SIGNED_ON)).from(p).where(ofRegion)),
                        field(select(greatest(max(p.SIGNED_ON), max(p.STAGE_ON)))
                                .from(p)
                                .where(ofRegion)),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())),
                        arrayAgg(signed.batch()).orderBy(signed.batch()))
                .from(signed.table())
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(scope.region()), BATCH.ID.eq(signed.batch()))
                .groupBy(slot)
                .orderBy(slot.asc().nullsLast())
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
