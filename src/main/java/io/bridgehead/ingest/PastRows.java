package io.bridgehead.ingest;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.platform.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Keeps rows that are about to be replaced in the twin of their table, with the batch that replaces them. */
final class PastRows {
    private PastRows() {}

    /** @param past the twin: the same columns, and {@code replaced_by} */
    static void keep(DSLContext dsl, Table<?> table, Table<?> past, Condition which, long batch) {
        var columns = new ArrayList<Field<?>>();
        List.of(table.fields()).forEach(field -> columns.add(Columns.of(past, field.getName(), field.getType())));
        columns.add(Columns.of(past, "replaced_by", Long.class));
        var values = new ArrayList<Field<?>>(List.of(table.fields()));
        values.add(val(batch));
        dsl.insertInto(past, columns)
                .select(select(values).from(table).where(which))
                .execute();
    }
}
