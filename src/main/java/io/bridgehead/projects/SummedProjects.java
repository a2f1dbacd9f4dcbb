package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Projects added up, as many of them as there are in a few rows: from the rollup where it holds what is asked, else from
 * the projects themselves.
 *
 * @param counted which of the rows are counted
 * @param leftOut which are only said to be left out, since nobody knows when they were signed
 * @param currency of the amounts that are added
 */
record SummedProjects(Table<?> table, Condition counted, Condition leftOut, String currency) {
    /** Those of a scope by some dimensions; of its period those signed in it are counted. */
    static SummedProjects of(Scope scope, String currency, Dimension... by) {
        var table = table(scope, Set.of(by), false);
        var dated = Columns.of(table, PROJECT_SUM.START).isNotNull();
        return scope.from() == null && scope.to() == null
                ? new SummedProjects(table, trueCondition(), falseCondition(), currency)
                : new SummedProjects(table, dated, dated.not(), currency);
    }

    /** By {@link #month}; those signed nobody knows when are counted, and stand apart. */
    static SummedProjects byMonth(Scope scope, String currency) {
        return new SummedProjects(table(scope, Set.of(), true), trueCondition(), falseCondition(), currency);
    }

    /** All of a region. */
    static SummedProjects all(Scope scope, String currency, Dimension... by) {
        return of(Scope.of(scope.region(), scope.lang()), currency, by);
    }

    private static Table<?> table(Scope scope, Set<Dimension> by, boolean months) {
        return RolledUp.of(scope, by, months).orElseGet(() -> AddedUp.of(scope, by, months));
    }

    /** Null where there is none, as is its month. */
    Field<String> key(Dimension dimension) {
        return Columns.of(table, dimension.code(), String.class);
    }

    /** Its first day. */
    Field<LocalDate> month() {
        return column(PROJECT_SUM.START);
    }

    Field<Long> batch() {
        return column(PROJECT_SUM.BATCH_ID);
    }

    /** How many projects, or what they amount to; null where there is none, or no amount is known. */
    Field<BigDecimal> value(Measure measure) {
        return switch (measure) {
            case COUNT -> sum(column(PROJECT_SUM.PROJECTS)).filterWhere(counted);
            case AMOUNT -> amount(PROJECT_SUM.AMOUNT);
        };
    }

    /** @param column a number of projects */
    Field<Integer> count(Field<Integer> column) {
        return number(column, counted);
    }

    /** @param column amounts; null where none is known in the currency */
    Field<BigDecimal> amount(Field<BigDecimal> column) {
        return sum(column(column)).filterWhere(known());
    }

    /** How many of those that are counted have an amount in the currency. */
    Field<Integer> amounts() {
        return number(PROJECT_SUM.AMOUNTS, known());
    }

    Field<Integer> undated() {
        return number(PROJECT_SUM.PROJECTS, leftOut);
    }

    Field<LocalDate> firstSigned() {
        return min(column(PROJECT_SUM.FIRST_SIGNED)).filterWhere(counted);
    }

    /** @param column of days */
    Field<LocalDate> last(Field<LocalDate> column) {
        return max(column(column)).filterWhere(counted);
    }

    /** Where the batch is joined. */
    Field<Boolean> sample() {
        return boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())).filterWhere(counted);
    }

    Field<Long[]> batches() {
        return arrayAggDistinct(batch()).orderBy(batch()).filterWhere(counted.and(batch().isNotNull()));
    }

    /** The batch of a row. */
    Condition ofBatch(Scope scope) {
        return BATCH.REGION_ID.eq(scope.region()).and(BATCH.ID.eq(batch()));
    }

    private Condition known() {
        return counted.and(column(PROJECT_SUM.CURRENCY).eq(currency));
    }

    private Field<Integer> number(Field<Integer> column, Condition which) {
        return coalesce(sum(column(column)).filterWhere(which), inline(BigDecimal.ZERO))
                .cast(SQLDataType.INTEGER);
    }

    private <T> Field<T> column(Field<T> column) {
        return Columns.of(table, column);
    }
}
