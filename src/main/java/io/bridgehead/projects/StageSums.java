package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What became of projects, by the scope's measure; null where no amount is known, or there is no project. */
record StageSums(
        @Nullable BigDecimal signed,
        @Nullable BigDecimal fulfilled,
        @Nullable BigDecimal started,
        @Nullable BigDecimal inProduction,
        Tally tally) {
    /** One statement, one row. */
    static StageSums read(DSLContext transaction, Scope scope, String currency) {
        var s = PROJECT_SUM;
        var sums = SummedProjects.of(scope, currency);
        var signed = value(sums, scope, s.PROJECTS, s.AMOUNT);
        var fulfilled = value(sums, scope, s.FULFILLED, s.FULFILLED_AMOUNT);
        var started = value(sums, scope, s.STARTED, s.STARTED_AMOUNT);
        var inProduction = value(sums, scope, s.IN_PRODUCTION, s.IN_PRODUCTION_AMOUNT);
        return transaction
                .select(signed, fulfilled, started, inProduction)
                .select(Tally.columns(sums, s.LAST_STEP))
                .from(sums.table())
                .join(BATCH)
                .on(sums.ofBatch(scope))
                .fetchSingle(row -> {
                    var tally = Tally.of(row);
                    return new StageSums(
                            told(row, signed, tally),
                            told(row, fulfilled, tally),
                            told(row, started, tally),
                            told(row, inProduction, tally),
                            tally);
                });
    }

    private static Field<BigDecimal> value(
            SummedProjects sums, Scope scope, Field<Integer> projects, Field<BigDecimal> amount) {
        var reached = sums.count(projects);
        return switch (scope.measure()) {
            case COUNT -> reached.cast(SQLDataType.NUMERIC);
            // Of no project the amount is nothing; of some whose amounts aren't known it isn't known.
            case AMOUNT -> when(reached.eq(0), inline(BigDecimal.ZERO)).otherwise(sums.amount(amount));
        };
    }

    private static @Nullable BigDecimal told(Record row, Field<BigDecimal> value, Tally tally) {
        return tally.projects() == 0 ? null : row.get(value);
    }
}
