package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Projects of one group added up.
 *
 * @param key null: of those that have none
 * @param value by the scope's measure; null where no amount is known
 * @param ofAll of all groups together
 */
record GroupSums(
        @Nullable String key,
        @Nullable BigDecimal value,
        @Nullable BigDecimal ofAll,
        Tally tally) {
    /**
     * One statement; the largest group first, those of no value last. A group may hold none but undated projects: see
     * {@link Tally#projects}.
     */
    static List<GroupSums> read(
            DSLContext transaction, Scope scope, String currency, Grouping grouping, RegionCodes codes) {
        var sums = SummedProjects.of(scope, currency, grouping.dimension());
        var key = grouping.key(sums.key(grouping.dimension()), codes);
        var value = sums.value(scope.measure());
        var ofAll = sum(value).over();
        return transaction
                .select(key, value, ofAll)
                .select(Tally.columns(sums, PROJECT_SUM.LAST_STAGE_ON))
                .from(sums.table())
                .join(BATCH)
                .on(sums.ofBatch(scope))
                .groupBy(key)
                .orderBy(value.desc().nullsLast(), key)
                .fetch(row -> new GroupSums(row.get(key), row.get(value), row.get(ofAll), Tally.of(row)));
    }
}
