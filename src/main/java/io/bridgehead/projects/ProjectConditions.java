package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;

import io.bridgehead.scope.Scope;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** A scope as a condition on projects. */
final class ProjectConditions {
    private ProjectConditions() {}

    /** A project without a day of signing is in no period. */
    static Condition of(Scope scope) {
        return ofAnyTime(scope).and(inPeriod(scope));
    }

    /** Signed in the period; always true where none is asked. */
    static Condition inPeriod(Scope scope) {
        var from = scope.from();
        var to = scope.to();
        return trueCondition()
                .and(from == null ? noCondition() : PROJECT.SIGNED_ON.ge(from.atDay(1)))
                .and(to == null ? noCondition() : PROJECT.SIGNED_ON.le(to.atEndOfMonth()));
    }

    /** Signed nobody knows when, where a period is asked; never where none is. */
    static Condition outOfTime(Scope scope) {
        return scope.from() == null && scope.to() == null ? falseCondition() : PROJECT.SIGNED_ON.isNull();
    }

    /** The same as {@link #of} without the period. */
    static Condition ofAnyTime(Scope scope) {
        var condition = PROJECT.REGION_ID.eq(scope.region());
        for (var dimension : Dimension.values()) {
            condition = condition.and(any(dimension.field(), dimension.asked(scope)));
        }
        return condition;
    }

    /** No values: any. */
    static Condition any(Field<String> field, List<String> values) {
        return values.isEmpty() ? noCondition() : field.in(values);
    }
}
