package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
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
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var p = BatchedProjects.of(
                ProjectConditions.ofAnyTime(scope).and(signed.or(undated)), signed, undated, currency, List.of(key));
        var value = p.value(scope.measure());
        return transaction
                .select(
                        p.key(key),
                        value,
                        sum(value).over(),
                        p.projects(),
                        p.amounts(),
                        p.cancelled(),
                        p.undated(),
                        p.firstSigned(),
                        p.lastSigned(),
                        p.lastStep(),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(p.counts()),
                        arrayAgg(p.batch()).orderBy(p.batch()).filterWhere(p.counts()))
                .from(p.table())
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(scope.region()), BATCH.ID.eq(p.batch()))
                .groupBy(p.key(key))
                .orderBy(value.desc().nullsLast(), p.key(key))
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
