package io.bridgehead.chains;

import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.NUMERIC;

import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;

/** How far each milestone is on a day, as a table. */
final class MilestoneStates {
    private MilestoneStates() {}

    /**
     * Each milestone with c, c a month before, p, and whether its planned finish is past. Without a planned start all of
     * p is on the day of the finish.
     */
    static Table<?> read(Scope scope, Table<?> days) {
        var day = Columns.of(days, "day", LocalDate.class);
        var before = Columns.of(days, "before", LocalDate.class);
        var m = MILESTONE;
        var now = report(day, "now");
        var then = report(before, "month_before");
        var plan = when(m.PLANNED_FINISH.le(day), inline(BigDecimal.ONE))
                .when(
                        m.PLANNED_START.gt(day).or(m.PLANNED_START.isNull().and(day.isNotNull())),
                        inline(BigDecimal.ZERO))
                .otherwise(localDateDiff(day, m.PLANNED_START)
                        .cast(NUMERIC)
                        .div(nullif(localDateDiff(m.PLANNED_FINISH, m.PLANNED_START), inline(0))));
        return select(
                        m.CHAIN.as("chain"),
                        m.WEIGHT.as("weight"),
                        done(day, now).as("done"),
                        done(before, then).as("done_before"),
                        plan.as("planned"),
                        m.PLANNED_FINISH.lt(day).as("past"),
                        m.BATCH_ID.as("batch"),
                        Columns.of(now, MILESTONE_REPORT.BATCH_ID).as("report_batch"))
                .from(m)
                .crossJoin(days)
                .leftJoin(now)
                .on(trueCondition())
                .leftJoin(then)
                .on(trueCondition())
                .where(m.REGION_ID.eq(scope.region()))
                .asTable("state");
    }

    /** The latest report of a milestone up to a day. */
    private static Table<?> report(Field<LocalDate> day, String name) {
        var m = MILESTONE;
        var r = MILESTONE_REPORT;
        return lateral(select(r.PROGRESS, r.BATCH_ID)
                .from(r)
                .where(r.REGION_ID.eq(m.REGION_ID))
                .and(r.CHAIN.eq(m.CHAIN))
                .and(r.SEGMENT.eq(m.SEGMENT))
                .and(r.MILESTONE.eq(m.NAME))
                .and(r.REPORTED_ON.le(day))
                .orderBy(r.REPORTED_ON.desc())
                .limit(1)
                .asTable(name));
    }

    /** c: 1 when finished, else as reported, else 0 when not begun, else unknown. */
    private static Field<BigDecimal> done(Field<LocalDate> day, Table<?> report) {
        var m = MILESTONE;
        var progress = Columns.of(report, MILESTONE_REPORT.PROGRESS);
        return when(m.ACTUAL_FINISH.le(day), inline(BigDecimal.ONE))
                .when(progress.isNotNull(), progress)
                .when(
                        day.isNotNull()
                                .and(m.ACTUAL_START
                                        .gt(day)
                                        .or(m.ACTUAL_START.isNull().and(m.ACTUAL_FINISH.isNull()))),
                        inline(BigDecimal.ZERO));
    }
}
