package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.noCondition;

import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** A scope as a condition on projects. */
final class ProjectConditions {
    private ProjectConditions() {}

    static Condition of(Scope scope) {
        var from = scope.from();
        var to = scope.to();
        return PROJECT.REGION_ID
                .eq(scope.region())
                .and(from == null ? noCondition() : PROJECT.SIGNED_ON.ge(from.atDay(1)))
                .and(to == null ? noCondition() : PROJECT.SIGNED_ON.le(to.atEndOfMonth()))
                .and(any(PROJECT.SECTOR, scope.sectors()))
                .and(any(PROJECT.CLUSTER, scope.clusters()))
                .and(any(PROJECT.CHAIN, scope.chains()))
                .and(any(PROJECT.DIVISION, scope.divisions()))
                .and(any(PROJECT.FAIR, scope.fairs()))
                .and(any(PROJECT.STAGE, scope.stages().stream().map(Stage::code).toList()));
    }

    private static Condition any(Field<String> field, List<String> values) {
        return values.isEmpty() ? noCondition() : field.in(values);
    }
}
