package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.when;

import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Projects added up from themselves, in the columns of the rollup: where it doesn't hold what is asked. */
final class AddedUp {
    /** Any day: only whether there is one counts. */
    static final LocalDate DATED = LocalDate.EPOCH;

    private AddedUp() {}

    /** The same as {@link RolledUp#of}, of any scope and any dimensions. */
    static Table<?> of(Scope scope, Set<Dimension> by, boolean months) {
        var p = PROJECT;
        var s = PROJECT_SUM;
        // What nobody tells apart is no group.
        var start = (months
                        ? trunc(p.SIGNED_ON, DatePart.MONTH).cast(SQLDataType.LOCALDATE)
                        : when(p.SIGNED_ON.isNotNull(), inline(DATED)))
                .as(s.START);
        var keys = new ArrayList<Field<?>>();
        by.forEach(dimension -> keys.add(dimension.field().as(dimension.code())));
        keys.addAll(List.of(start, p.CURRENCY, p.BATCH_ID));
        var open = p.STAGE.ne(inline(Stage.CANCELLED.code())).and(p.REACHED.ne(inline(Stage.IN_PRODUCTION.code())));
        return select(keys)
                .select(
                        count().as(s.PROJECTS),
                        count(p.AMOUNT).as(s.AMOUNTS),
                        sum(p.AMOUNT).as(s.AMOUNT),
                        count().filterWhere(p.STAGE.eq(Stage.CANCELLED.code())).as(s.CANCELLED),
                        count().filterWhere(open).as(s.OPEN),
                        count().filterWhere(open.and(p.LAST_STEP.isNull())).as(s.DAYLESS),
                        min(p.SIGNED_ON).as(s.FIRST_SIGNED),
                        max(p.SIGNED_ON).as(s.LAST_SIGNED),
                        max(p.STAGE_ON).as(s.LAST_STAGE_ON),
                        max(p.LAST_STEP).as(s.LAST_STEP))
                .select(
                        reached(Stage.FULFILLED).as(s.FULFILLED),
                        amount(Stage.FULFILLED).as(s.FULFILLED_AMOUNT),
                        reached(Stage.STARTED).as(s.STARTED),
                        amount(Stage.STARTED).as(s.STARTED_AMOUNT),
                        reached(Stage.IN_PRODUCTION).as(s.IN_PRODUCTION),
                        amount(Stage.IN_PRODUCTION).as(s.IN_PRODUCTION_AMOUNT))
                .from(p)
                .where(ProjectConditions.ofAnyTime(scope))
                .and(ProjectConditions.inPeriod(scope).or(p.SIGNED_ON.isNull()))
                .groupBy(keys)
                .asTable("added");
    }

    private static Field<Integer> reached(Stage stage) {
        return count().filterWhere(to(stage));
    }

    private static Field<BigDecimal> amount(Stage stage) {
        return sum(PROJECT.AMOUNT).filterWhere(to(stage));
    }

    /** Whether a project got to a stage or beyond. */
    private static Condition to(Stage stage) {
        return PROJECT.REACHED.in(stage.onwards().stream().map(Stage::code).toList());
    }
}
