package io.bridgehead.chains;

import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.MILESTONE_REPORT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;

/** The day a question about chains is asked for, worked out where the reports are. */
final class AskedDays {
    private AskedDays() {}

    /** One row: the day and the last report there is. Materialized, or the planner would work it out at each use. */
    static CommonTableExpression<?> asked(Scope scope) {
        var to = scope.to();
        var r = MILESTONE_REPORT;
        var m = MILESTONE;
        var last = field(select(max(r.REPORTED_ON)).from(r).where(r.REGION_ID.eq(scope.region())));
        var lastAct = field(
                select(max(greatest(m.ACTUAL_START, m.ACTUAL_FINISH))).from(m).where(m.REGION_ID.eq(scope.region())));
        var day = to == null ? coalesce(last, lastAct) : val(to.atEndOfMonth(), LOCALDATE);
        return name("asked").fields("day", "last_report").asMaterialized(select(day, last));
    }

    /** The same with a month before the day: of the end of a month that is the end of the one before. */
    static CommonTableExpression<?> days(Table<?> asked) {
        var day = Columns.of(asked, "day", LocalDate.class);
        var next = localDateAdd(day, inline(1));
        var before = when(startOfMonth(next).eq(next), localDateAdd(startOfMonth(day), inline(-1)))
                .otherwise(localDateAdd(day, inline(-1), DatePart.MONTH));
        return name("days")
                .fields("day", "last_report", "before")
                .asMaterialized(select(day, Columns.of(asked, "last_report", LocalDate.class), before.cast(LOCALDATE))
                        .from(asked));
    }

    private static Field<LocalDate> startOfMonth(Field<LocalDate> day) {
        return trunc(day, DatePart.MONTH).cast(LOCALDATE);
    }
}
