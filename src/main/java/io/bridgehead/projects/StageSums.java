package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What became of projects, by the scope's measure; null where no amount is known, or there is no project.
 *
 * @param projects signed in the period
 * @param amounts how many have an amount in the currency asked for
 * @param undated left out of the period because nobody knows when they were signed
 * @param firstSigned null where no day of signing is known, as are the other days
 */
record StageSums(
        @Nullable BigDecimal signed,
        @Nullable BigDecimal fulfilled,
        @Nullable BigDecimal started,
        @Nullable BigDecimal inProduction,
        int projects,
        int amounts,
        int cancelled,
        int undated,
        @Nullable LocalDate firstSigned,
        @Nullable LocalDate lastSigned,
        @Nullable LocalDate asOf,
        Status status,
        List<Long> batches) {
    /** One statement, one row. */
    static StageSums read(DSLContext transaction, Scope scope, String currency) {
        var p = PROJECT;
        var reach = new Reach(scope.region());
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var known = signed.and(p.CURRENCY.eq(currency));
        return transaction
                .select(
                        value(scope, signed, known),
                        value(scope, signed.and(reach.to(Stage.FULFILLED)), known.and(reach.to(Stage.FULFILLED))),
                        value(scope, signed.and(reach.to(Stage.STARTED)), known.and(reach.to(Stage.STARTED))),
                        value(
                                scope,
                                signed.and(reach.to(Stage.IN_PRODUCTION)),
                                known.and(reach.to(Stage.IN_PRODUCTION))),
                        count().filterWhere(signed),
                        count(p.AMOUNT).filterWhere(known),
                        count().filterWhere(signed.and(p.STAGE.eq(Stage.CANCELLED.code()))),
                        count().filterWhere(undated),
                        min(p.SIGNED_ON).filterWhere(signed),
                        max(p.SIGNED_ON).filterWhere(signed),
                        max(reach.lastStep()).filterWhere(signed),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(signed),
                        arrayAggDistinct(p.BATCH_ID).filterWhere(signed))
                .from(p)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .leftJoin(reach.history())
                .on(reach.ofProject())
                .where(ProjectConditions.ofAnyTime(scope))
                .and(signed.or(undated))
                .fetchSingle(row -> new StageSums(
                        row.value5() == 0 ? null : row.value1(),
                        row.value5() == 0 ? null : row.value2(),
                        row.value5() == 0 ? null : row.value3(),
                        row.value5() == 0 ? null : row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        Boolean.TRUE.equals(row.value12()) ? Status.SAMPLE : Status.LOADED,
                        row.value13() == null ? List.of() : Arrays.asList(row.value13())));
    }

    private static Field<BigDecimal> value(Scope scope, Condition counted, Condition known) {
        return switch (scope.measure()) {
            case COUNT -> count().filterWhere(counted).cast(NUMERIC);
            // Of no project the amount is nothing; of some whose amounts aren't known it isn't known.
            case AMOUNT ->
                when(count().filterWhere(counted).eq(0), inline(BigDecimal.ZERO))
                        .otherwise(sum(PROJECT.AMOUNT).filterWhere(known));
        };
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
    }
}
