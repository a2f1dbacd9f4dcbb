package io.bridgehead.ingest;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Counts staged rows beside those that are there: what is new, what is replaced, what stays as it is. */
final class Comparison {
    private Comparison() {}

    /**
     * @param on what puts a staged row beside the one that is there
     * @param there whether there is one
     * @param same whether it says the same
     */
    static Counts of(
            DSLContext dsl, Table<?> staged, Table<?> existing, Condition on, Condition there, Condition same) {
        var unchanged = condition(coalesce(field(there.and(same)), inline(false)));
        return dsl.select(
                        count().filterWhere(unchanged.not()),
                        count().filterWhere(there.and(unchanged.not())),
                        count().filterWhere(unchanged))
                .from(staged)
                .leftJoin(existing)
                .on(on)
                .fetchSingle(record -> new Counts(record.value1(), record.value2(), record.value3()));
    }
}
