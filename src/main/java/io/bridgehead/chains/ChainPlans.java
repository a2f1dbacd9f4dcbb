package io.bridgehead.chains;

import io.bridgehead.figure.Status;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The chains of a scope with all that was planned and reported.
 *
 * @param at the day asked for, else the last report; null where no day is asked for and nothing was ever reported
 * @param lastReport the last report of the region up to any day
 * @param chains those valid that day, in the order of their list
 * @param samples the batches that brought sample rows
 */
record ChainPlans(@Nullable LocalDate at, @Nullable LocalDate lastReport, List<ChainPlan> chains, Set<Long> samples) {
    /** No statement, once the state of the data is known. */
    static ChainPlans read(DSLContext transaction, Scope scope) {
        var all = PlannedChains.read(transaction, scope.region());
        var day = all.day(scope);
        var chains = all.chains().stream()
                .filter(listed -> listed.isMeant(scope, day))
                .map(PlannedChains.Listed::plan)
                .toList();
        return chains.isEmpty()
                ? new ChainPlans(null, null, chains, all.samples())
                : new ChainPlans(day, all.lastReport(), chains, all.samples());
    }

    /** The day to look at milestones from; before all of them where nothing is known and no day is asked for. */
    LocalDate day() {
        return at == null ? LocalDate.MIN : at;
    }

    Stream<PlannedMilestone> milestones() {
        return chains.stream().flatMap(chain -> chain.milestones().stream());
    }

    Status status() {
        return chains.stream().anyMatch(chain -> chain.status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED;
    }

    /** The newest batch any milestone or report is of; empty where there is none. */
    String source() {
        return milestones()
                .max(Comparator.comparing(milestone -> Collections.max(milestone.batches())))
                .map(PlannedMilestone::source)
                .orElse("");
    }
}
