package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.Evidence;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
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
    private static final String LAST = "last";
    private static final String UNDATED = "undated";

    /** One statement; the longest without a step first, those without a day last. */
    static List<StalledProject> read(DSLContext transaction, Scope scope, int most) {
        var p = PROJECT;
        var waiting = waiting(scope, most);
        var counts = counts(scope);
        var last = Columns.of(counts, LAST, LocalDate.class);
        var step = Columns.of(waiting, p.LAST_STEP);
        var id = Columns.of(waiting, p.ID);
        var days = localDateDiff(last, step);
        return transaction
                .select(
                        id,
                        p.NAME,
                        days,
                        last,
                        Columns.of(counts, PROJECT_SUM.OPEN),
                        Columns.of(counts, PROJECT_SUM.DAYLESS),
                        Columns.of(counts, UNDATED, Integer.class),
                        BATCH.STATUS,
                        p.BATCH_ID)
                .from(waiting)
                .crossJoin(counts)
                .join(p)
                .on(p.REGION_ID.eq(scope.region()), p.ID.eq(id))
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(p.REGION_ID), BATCH.ID.eq(p.BATCH_ID))
                .orderBy(step.asc().nullsLast(), id)
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

    /** Those that wait longest, in the order of the index that holds no others; their names are looked up later. */
    private static Table<?> waiting(Scope scope, int most) {
        var p = PROJECT;
        return select(p.ID, p.LAST_STEP)
                .from(p)
                .where(ProjectConditions.of(scope))
                // Inlined: what is bound tells PostgreSQL of no index that holds just these.
                .and(p.STAGE.ne(inline(Stage.CANCELLED.code())))
                .and(p.REACHED.ne(inline(Stage.IN_PRODUCTION.code())))
                .orderBy(p.LAST_STEP, p.ID)
                .limit(most)
                .asTable("waiting");
    }

    /** One row. */
    private static Table<?> counts(Scope scope) {
        var sums = SummedProjects.of(scope, "");
        var all = SummedProjects.all(scope, "");
        return select(
                        sums.count(PROJECT_SUM.OPEN).as(PROJECT_SUM.OPEN),
                        sums.count(PROJECT_SUM.DAYLESS).as(PROJECT_SUM.DAYLESS),
                        sums.undated().as(UNDATED),
                        field(select(all.last(PROJECT_SUM.LAST_STEP)).from(all.table()))
                                .as(LAST))
                .from(sums.table())
                .asTable("counts");
    }

    String source() {
        return Batch.sourceId(batch);
    }

    void testify(Evidence evidence) {
        evidence.add(status, source(), asOf);
    }
}
