package io.bridgehead.platform;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Two arrays of one length in a row of another table as rows of their own, to be cross joined with it. */
public record Paired(Table<?> table, Field<String> key, Field<BigDecimal> amount) {
    public static Paired of(Field<String[]> keys, Field<BigDecimal[]> amounts) {
        return new Paired(
                DSL.table("unnest({0}, {1}) AS paired (key, amount)", keys, amounts),
                field(name("paired", "key"), String.class),
                field(name("paired", "amount"), BigDecimal.class));
    }
}
