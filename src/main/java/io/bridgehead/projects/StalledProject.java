package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A project that is neither in production nor cancelled.
 *
 * @param days from its last step to {@code asOf}; null where no day of it is known
 * @param asOf the last day any project of the region is known to have taken a step; null where no day is known
 * @param open how many such projects the scope holds
 * @param dayless how many of those have no day at all
 * @param undated how many projects the period leaves out because nobody knows when they were signed
 */
record StalledProject(
        String id,
        String name,
        @Nullable Integer days,
        @Nullable LocalDate asOf,
        int open,
        int dayless,
        int undated,
        Status status,
        long batch) {
    /** One statement; the longest without a step first, those without a day last. */
    static List<StalledProject> read(DSLContext transaction, Scope scope, int most) {
        var p = PROJECT;
        var s = PROJECT_STAGE;
        var reach = new Reach(scope.region());
        var steps = field(select(max(s.STAGE_ON)).from(s).where(s.REGION_ID.eq(scope.region())));
        var last = DSL.name("last")
                .fields("day")
                .asMaterialized(select(greatest(max(p.SIGNED_ON), max(p.STAGE_ON), steps))
                        .from(p)
                        .where(p.REGION_ID.eq(scope.region())));
        var day = Columns.of(last, "day", LocalDate.class);
        var days = localDateDiff(day, reach.lastStep());
        return transaction
                .with(last)
                .select(
                        p.ID,
                        p.NAME,
                        days,
                        day,
                        count().over(),
                        count().filterWhere(reach.lastStep().isNull()).over(),
                        field(selectCount()
                                .from(p)
                                .where(ProjectConditions.ofAnyTime(scope))
                                .and(ProjectConditions.outOfTime(scope))),
                        BATCH.STATUS,
                        p.BATCH_ID)
                .from(p)
                .crossJoin(last)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .leftJoin(reach.history())
                .on(reach.ofProject())
                .where(ProjectConditions.of(scope))
                .and(p.STAGE.ne(Stage.CANCELLED.code()))
                .and(not(reach.to(Stage.IN_PRODUCTION)))
                .orderBy(days.desc().nullsLast(), p.ID)
                .limit(most)
                .fetch(row -> new StalledProject(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Status.of(row.value8()),
                        row.value9()));
    }

    String source() {
        return Batch.sourceId(batch);
    }

    void testify(Evidence evidence) {
        evidence.add(status, source(), asOf);
    }
}
