package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
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
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Projects of one group added up.
 *
 * @param key null: of those that have none
 * @param value by the scope's measure; null where no amount is known
 * @param ofAll of all groups together
 * @param projects signed in the period
 * @param amounts how many have an amount in the currency asked for
 * @param undated left out of the period because nobody knows when they were signed
 * @param firstSigned null where no day of signing is known, as are the other days
 */
record GroupSums(
        @Nullable String key,
        @Nullable BigDecimal value,
        @Nullable BigDecimal ofAll,
        int projects,
        int amounts,
        int cancelled,
        int undated,
        @Nullable LocalDate firstSigned,
        @Nullable LocalDate lastSigned,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches) {
    /**
     * One statement; the largest group first, those of no value last. A group may hold none but undated projects: see
     * {@link #projects}.
     */
    static List<GroupSums> read(DSLContext transaction, Scope scope, String currency, Field<String> key) {
        var p = PROJECT;
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var known = signed.and(p.CURRENCY.eq(currency));
        var value = switch (scope.measure()) {
            case COUNT ->
                when(count().filterWhere(signed).gt(0), count().filterWhere(signed))
                        .cast(NUMERIC);
            case AMOUNT -> sum(p.AMOUNT).filterWhere(known);
        };
        return transaction
                .select(
                        key,
                        value,
                        sum(value).over(),
                        count().filterWhere(signed),
                        count(p.AMOUNT).filterWhere(known),
                        count().filterWhere(signed.and(p.STAGE.eq(Stage.CANCELLED.code()))),
                        count().filterWhere(undated),
                        min(p.SIGNED_ON).filterWhere(signed),
                        max(p.SIGNED_ON).filterWhere(signed),
                        max(p.STAGE_ON).filterWhere(signed),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(signed),
                        arrayAggDistinct(p.BATCH_ID).filterWhere(signed))
                .from(p)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID))
                .and(BATCH.ID.eq(p.BATCH_ID))
                .where(ProjectConditions.ofAnyTime(scope))
                .and(signed.or(undated))
                .groupBy(key)
                .orderBy(value.desc().nullsLast(), key)
                .fetch(row -> new GroupSums(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        Boolean.TRUE.equals(row.value11()) ? Status.SAMPLE : Status.LOADED,
                        row.value12() == null ? List.of() : Arrays.asList(row.value12())));
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
    }
}
