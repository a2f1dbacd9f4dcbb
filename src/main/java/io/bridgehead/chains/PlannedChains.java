package io.bridgehead.chains;

import static io.bridgehead.db.Tables.MILESTONE;

import io.bridgehead.platform.Snapshot;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * All chains of a region with all that was planned and reported, as they are in one state of its data. Immutable.
 *
 * @param lastReport of any milestone; null: none
 * @param lastAct the last day any milestone is known to have begun or finished; null: none
 * @param chains in the order of their list
 * @param samples the batches that brought sample rows
 */
record PlannedChains(
        @Nullable LocalDate lastReport, @Nullable LocalDate lastAct, List<Listed> chains, Set<Long> samples) {
    /** A few statements, once for all who see the same data: figures differ in the day and in the chains they mean. */
    static PlannedChains read(DSLContext transaction, String region) {
        return Snapshot.once(transaction, MILESTONE, () -> new PlanQuery(transaction, region).all());
    }

    /** The day a scope asks for, else the last report, else the last act; null: no day is known. */
    @Nullable
    LocalDate day(Scope scope) {
        var to = scope.to();
        if (to != null) {
            return to.atEndOfMonth();
        }
        return lastReport == null ? lastAct : lastReport;
    }

    /** A chain, with what says whether a scope means it. */
    record Listed(
            ChainPlan plan,
            @Nullable String sector,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        boolean isMeant(Scope scope, @Nullable LocalDate day) {
            return any(plan.cluster(), scope.clusters())
                    && any(plan.code(), scope.chains())
                    && any(sector, scope.sectors())
                    && (day == null
                            || ((validFrom == null || !validFrom.isAfter(day))
                                    && (validTo == null || !validTo.isBefore(day))));
        }

        private static boolean any(@Nullable String code, List<String> asked) {
            return asked.isEmpty() || (code != null && asked.contains(code));
        }
    }
}
