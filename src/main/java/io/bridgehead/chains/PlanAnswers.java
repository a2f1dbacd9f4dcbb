package io.bridgehead.chains;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Set;
import java.util.function.BiFunction;

/** Answers questions about chains from all that was planned and reported of them. */
record PlanAnswers(RegionDatabase database, Answers answers) {
    static final Set<Parameter> PARAMETERS = Set.of(Parameter.TO, Parameter.CLUSTER, Parameter.CHAIN, Parameter.SECTOR);
    /** Whom the reference content names as the source of what is our own. */
    private static final String OURS = "bridgehead";

    /** @param drawing from what was read; it may add notes */
    Figure figure(String id, Scope scope, Unit unit, BiFunction<ChainPlans, Notes, Shape> drawing) {
        answers.check(scope);
        var plans =
                database.read(scope.region(), answers.asOf(scope), transaction -> ChainPlans.read(transaction, scope));
        var evidence = evidence(plans);
        var notes = notes(scope, plans);
        var at = plans.at();
        return answers.figure(
                id,
                scope,
                at == null ? Text.EMPTY : Period.asOf(at).label(),
                unit,
                drawing.apply(plans, notes),
                evidence,
                notes);
    }

    private static Evidence evidence(ChainPlans plans) {
        var evidence = new Evidence();
        for (var chain : plans.chains()) {
            chain.milestones()
                    .forEach(milestone -> milestone
                            .batches()
                            .forEach(batch -> evidence.add(milestone.status(), Batch.sourceId(batch), plans.at())));
            evidence.addSource(chain.source());
            var clusterSource = chain.clusterSource();
            if (chain.cluster() != null && clusterSource != null) {
                evidence.addSource(clusterSource);
            }
        }
        return evidence;
    }

    private static Notes notes(Scope scope, ChainPlans plans) {
        var notes = new Notes();
        if (!scope.sectors().isEmpty()) {
            notes.add("chain-sector-ours");
        }
        if (plans.chains().stream().anyMatch(chain -> chain.cluster() != null && OURS.equals(chain.clusterSource()))) {
            notes.add("chain-cluster-ours");
        }
        var without = plans.chains().stream()
                .filter(chain -> chain.milestones().isEmpty())
                .toList();
        if (!without.isEmpty() && without.size() < plans.chains().size()) {
            notes.add(
                    "no-milestones",
                    Text.listed(without.stream().map(ChainPlan::name).toList()));
        }
        var at = plans.at();
        var last = plans.lastReport();
        if (last != null && at != null && last.isBefore(at)) {
            notes.add("reports-until", Period.asOf(last).label());
        }
        return notes;
    }
}
