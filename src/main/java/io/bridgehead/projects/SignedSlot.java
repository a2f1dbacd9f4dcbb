package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jspecify.annotations.Nullable;

/**
 * Projects signed in one month, quarter or year.
 *
 * @param start its first day; null: of projects of which nobody knows when they were signed
 * @param value by the scope's measure; null where no amount is known
 * @param firstSigned of the region in all, as is {@code lastKnown}, the last day its projects speak of; null where none
 */
record SignedSlot(
        @Nullable LocalDate start,
        @Nullable BigDecimal value,
        @Nullable LocalDate firstSigned,
        @Nullable LocalDate lastKnown,
        Tally tally) {
    /** One statement; in order of time, those of unknown time last. */
    static List<SignedSlot> read(DSLContext transaction, Scope scope, String currency) {
        var part = switch (scope.every()) {
            case YEAR -> DatePart.YEAR;
            case QUARTER -> DatePart.QUARTER;
            case MONTH -> DatePart.MONTH;
        };
        var sums = SummedProjects.byMonth(scope, currency);
        var slot = trunc(sums.month(), part).cast(LOCALDATE).as("slot");
        var value = sums.value(scope.measure());
        var all = SummedProjects.all(scope, currency);
        var first = field(select(all.firstSigned()).from(all.table())).as("first");
        var last = field(select(greatest(all.last(PROJECT_SUM.LAST_SIGNED), all.last(PROJECT_SUM.LAST_STAGE_ON)))
                        .from(all.table()))
                .as("last");
        return transaction
                .select(slot, value, first, last)
                .select(Tally.columns(sums, PROJECT_SUM.LAST_STAGE_ON))
                .from(sums.table())
                .join(BATCH)
                .on(sums.ofBatch(scope))
                .groupBy(slot)
                .orderBy(slot.asc().nullsLast())
                .fetch(row ->
                        new SignedSlot(row.get(slot), row.get(value), row.get(first), row.get(last), Tally.of(row)));
    }
}
