package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Projects added up by what they have in common and by their batch: as many projects as there are become a few rows,
 * before their batches are looked up and listed.
 */
record BatchedProjects(Table<?> table) {
    /**
     * @param which projects at all
     * @param signed which of them are counted
     * @param undated which of them are only said to be left out
     * @param currency of the amounts that are added
     * @param keys what they are put together by; each has a name
     */
    static BatchedProjects of(
            Condition which, Condition signed, Condition undated, String currency, List<Field<?>> keys) {
        return of(PROJECT, which, signed, undated, currency, keys, List.of());
    }

    /**
     * @param from projects, and what is joined to each
     * @param more further sums; each has a name
     */
    static BatchedProjects of(
            Table<?> from,
            Condition which,
            Condition signed,
            Condition undated,
            String currency,
            List<Field<?>> keys,
            List<Field<?>> more) {
        var p = PROJECT;
        var known = signed.and(p.CURRENCY.eq(currency));
        var columns = new ArrayList<>(keys);
        columns.addAll(List.of(
                p.BATCH_ID.as("batch"),
                count().filterWhere(signed).as("projects"),
                count(p.AMOUNT).filterWhere(known).as("amounts"),
                sum(p.AMOUNT).filterWhere(known).as("amount"),
                count().filterWhere(signed.and(p.STAGE.eq(Stage.CANCELLED.code())))
                        .as("cancelled"),
                count().filterWhere(undated).as("undated"),
                min(p.SIGNED_ON).filterWhere(signed).as("first_signed"),
                max(p.SIGNED_ON).filterWhere(signed).as("last_signed"),
                max(p.STAGE_ON).filterWhere(signed).as("last_step")));
        columns.addAll(more);
        var by = new ArrayList<>(keys);
        by.add(p.BATCH_ID);
        return new BatchedProjects(
                select(columns).from(from).where(which).groupBy(by).asTable("batched"));
    }

    /** How many projects, or what they amount to; null where there is none, or no amount is known. */
    Field<BigDecimal> value(Measure measure) {
        return switch (measure) {
            case COUNT -> {
                var projects = sum(column("projects", Integer.class));
                yield DSL.when(projects.gt(BigDecimal.ZERO), projects);
            }
            case AMOUNT -> sum(column("amount", BigDecimal.class));
        };
    }

    Field<Integer> projects() {
        return total("projects");
    }

    Field<Integer> amounts() {
        return total("amounts");
    }

    Field<Integer> cancelled() {
        return total("cancelled");
    }

    Field<Integer> undated() {
        return total("undated");
    }

    Field<LocalDate> firstSigned() {
        return min(column("first_signed", LocalDate.class));
    }

    Field<LocalDate> lastSigned() {
        return max(column("last_signed", LocalDate.class));
    }

    Field<LocalDate> lastStep() {
        return max(column("last_step", LocalDate.class));
    }

    Field<Long> batch() {
        return column("batch", Long.class);
    }

    /** Whether a batch brought any of the projects that are counted. */
    Condition counts() {
        return column("projects", Integer.class).gt(0);
    }

    /** A key, or one of the further sums. */
    <T> Field<T> key(Field<T> key) {
        return Columns.of(table, key.getName(), key.getType());
    }

    private <T> Field<T> column(String name, Class<T> type) {
        return Columns.of(table, name, type);
    }

    private Field<Integer> total(String column) {
        return DSL.coalesce(sum(column(column, Integer.class)), BigDecimal.ZERO).cast(SQLDataType.INTEGER);
    }
}
