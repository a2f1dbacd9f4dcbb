package io.bridgehead.platform;

import org.jooq.Field;
import org.jooq.Table;

/** Columns of derived tables, which must be there: a wrong one is a mistake in the statement. */
public final class Columns {
    private Columns() {}

    public static <T> Field<T> of(Table<?> table, Field<T> field) {
        var column = table.field(field);
        if (column == null) {
            throw new IllegalArgumentException("no column " + field.getName() + " in " + table.getName());
        }
        return column;
    }

    public static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        var column = table.field(name, type);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " in " + table.getName());
        }
        return column;
    }
}
