package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PARTNER_ALIAS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.bridgehead.platform.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Where a list is kept: in the table of its entries, and in those that hang on it.
 *
 * @param tables the entries first: no row refers to one of a later table
 * @param names what other names of its entries are kept under; null where they are in a table of their own, or nowhere
 */
record ListTables(
        Target target, List<Table<?>> tables, @Nullable Lists names) {
    private static final String REGION = "region_id";

    ListTables {
        tables = List.copyOf(tables);
    }

    /** @throws IllegalArgumentException if the target is no list */
    static ListTables of(Target target) {
        return switch (target) {
            case PARTNERS -> new ListTables(target, List.of(PARTNER, PARTNER_ALIAS), null);
            case COUNTRY_GROUPS -> new ListTables(target, List.of(COUNTRY_GROUP, COUNTRY_GROUP_MEMBER), null);
            case SECTORS -> of(ListForm.SECTORS);
            case CLUSTERS -> of(ListForm.CLUSTERS);
            case CHAINS -> of(ListForm.CHAINS);
            case DIVISIONS -> of(ListForm.DIVISIONS);
            case FAIRS -> of(ListForm.FAIRS);
            case SOURCES -> of(ListForm.SOURCES);
            case COMMODITIES -> of(ListForm.COMMODITIES);
            case TRADE, PROJECTS, MILESTONES, OBSERVATIONS, PORT_TRAFFIC ->
                throw new IllegalArgumentException(target + " is no list");
        };
    }

    private static ListTables of(ListForm form) {
        return form.names()
                .map(names -> new ListTables(form.target(), List.of(form.table(), NAME_ALIAS), names))
                .orElseGet(() -> new ListTables(form.target(), List.of(form.table()), null));
    }

    Table<?> entries() {
        return tables.getFirst();
    }

    /** Whether each region has such a list of its own. */
    boolean ofRegion() {
        return entries().field(REGION) != null;
    }

    void lock(org.jooq.DSLContext dsl, String region) {
        // Loads of other regions write to the same rows of a shared list.
        Locks.exclusive(dsl, ofRegion() ? region : "", target.code());
    }

    /** All rows: the name of their table, their key, and themselves. */
    Select<Record3<String, String, JSONB>> rows(String region) {
        return tables.stream()
                .<Select<Record3<String, String, JSONB>>>map(table -> select(
                                inline(table.getName()),
                                key(table),
                                DSL.function("to_jsonb", SQLDataType.JSONB, field(name(table.getName()))))
                        .from(table)
                        .where(here(table, region)))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    /** The rows of one of the tables that belong to the list. */
    Condition here(Table<?> table, String region) {
        var ofRegion = table.field(REGION) == null
                ? noCondition()
                : Columns.of(table, REGION, String.class).eq(region);
        return names != null && table.equals(NAME_ALIAS) ? ofRegion.and(NAME_ALIAS.LIST.eq(names.code())) : ofRegion;
    }

    /** What a row is known by within its table. */
    static Field<String> key(Table<?> table) {
        return KeyWords.join(
                Arrays.stream(Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray())
                        .filter(field -> !field.getName().equals(REGION))
                        .<Field<?>>map(field -> field)
                        .toList());
    }
}
