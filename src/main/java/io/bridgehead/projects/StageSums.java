package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
        var reach = new Reach(scope.region());
        var signed = ProjectConditions.inPeriod(scope);
        var undated = ProjectConditions.outOfTime(scope);
        var steps = Stream.of(Stage.SIGNED, Stage.FULFILLED, Stage.STARTED, Stage.IN_PRODUCTION)
                .map(stage -> Step.of(stage, signed.and(reach.to(stage)), currency))
                .toList();
        var lastStep = max(reach.lastStep()).filterWhere(signed).as("reached");
        var more = new ArrayList<Field<?>>(List.of(lastStep));
        steps.forEach(step -> more.addAll(List.of(step.projects(), step.amount())));
        var p = BatchedProjects.of(
                PROJECT.leftJoin(reach.history()).on(reach.ofProject()),
                ProjectConditions.ofAnyTime(scope).and(signed.or(undated)),
                signed,
                undated,
                currency,
                List.of(),
                more);
        return transaction
                .select(
                        steps.get(0).value(p, scope.measure()),
                        steps.get(1).value(p, scope.measure()),
                        steps.get(2).value(p, scope.measure()),
                        steps.get(3).value(p, scope.measure()),
                        p.projects(),
                        p.amounts(),
                        p.cancelled(),
                        p.undated(),
                        p.firstSigned(),
                        p.lastSigned(),
                        max(p.key(lastStep)),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(p.counts()),
                        arrayAgg(p.batch()).orderBy(p.batch()).filterWhere(p.counts()))
                .from(p.table())
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(scope.region()), BATCH.ID.eq(p.batch()))
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

    /** The projects that got to a stage: how many, and what they amount to. */
    private record Step(Field<Integer> projects, Field<BigDecimal> amount) {
        static Step of(Stage stage, Condition counted, String currency) {
            return new Step(
                    count().filterWhere(counted).as("projects-" + stage.code()),
                    sum(PROJECT.AMOUNT)
                            .filterWhere(counted.and(PROJECT.CURRENCY.eq(currency)))
                            .as("amount-" + stage.code()));
        }

        Field<BigDecimal> value(BatchedProjects all, Measure measure) {
            var reached = coalesce(sum(all.key(projects)), inline(BigDecimal.ZERO));
            return switch (measure) {
                case COUNT -> reached;
                // Of no project the amount is nothing; of some whose amounts aren't known it isn't known.
                case AMOUNT ->
                    when(reached.eq(BigDecimal.ZERO), inline(BigDecimal.ZERO)).otherwise(sum(all.key(amount)));
            };
        }
    }

    String source() {
        return Batch.newest(batches);
    }

    void testify(Evidence evidence) {
        batches.forEach(batch -> evidence.add(status, Batch.sourceId(batch), asOf));
    }
}
