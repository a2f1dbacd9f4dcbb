package io.bridgehead.chains;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question how the industrial chains progress against plan. */
@Component
public class ChainFigures implements Questions {
    private static final String PROGRESS = "chains.progress";
    private static final Set<Parameter> PARAMETERS =
            Set.of(Parameter.TO, Parameter.CLUSTER, Parameter.CHAIN, Parameter.SECTOR);
    /** Whom the reference content names as the source of what is our own. */
    private static final String OURS = "bridgehead";

    private final RegionDatabase database;
    private final Answers answers;

    public ChainFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(PROGRESS, Progress.class, PARAMETERS, this::progress));
    }

    /** Weighted progress of each chain, its plan at the same day and its progress a month before. */
    public Figure progress(Scope scope) {
        answers.check(scope);
        var states = ChainStates.of(
                database.read(scope.region(), answers.asOf(scope), transaction -> ChainPlans.read(transaction, scope)));
        var evidence = new Evidence();
        states.forEach(state -> state.testify(evidence));
        var at = states.isEmpty() ? null : states.getFirst().at();
        return answers.figure(
                PROGRESS,
                scope,
                at == null ? Text.EMPTY : Period.asOf(at).label(),
                Unit.PERCENT,
                new Progress(at, states.stream().map(ChainFigures::item).toList()),
                evidence,
                notes(scope, states));
    }

    /** Progress over the milestones of all chains of a scope, where anything is known. */
    public static Optional<Overall> overall(DSLContext transaction, Scope scope) {
        return overall(ChainStates.of(ChainPlans.read(transaction, scope)));
    }

    private static Optional<Overall> overall(List<ChainState> states) {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        var first = states.getFirst();
        var at = first.at();
        var overall = first.overall();
        if (at == null || overall == null) {
            return Optional.empty();
        }
        var evidence =
                states.stream().filter(state -> !state.batches().isEmpty()).toList();
        return Optional.of(new Overall(
                at,
                overall,
                first.overallPrevious(),
                evidence.stream().anyMatch(state -> state.status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED,
                evidence.stream()
                        .max(Comparator.comparing(state -> Collections.max(state.batches())))
                        .map(ChainState::batchSource)
                        .orElse("")));
    }

    private static Progress.Item item(ChainState state) {
        return new Progress.Item(
                state.code(),
                state.name(),
                state.actual(),
                state.plan(),
                state.previous(),
                state.milestones(),
                state.late(),
                state.cluster(),
                state.clusterName(),
                state.status(),
                state.batchSource());
    }

    private static Notes notes(Scope scope, List<ChainState> states) {
        var notes = new Notes();
        if (!scope.sectors().isEmpty()) {
            notes.add("chain-sector-ours");
        }
        if (states.stream().anyMatch(state -> state.cluster() != null && OURS.equals(state.clusterSource()))) {
            notes.add("chain-cluster-ours");
        }
        states.stream()
                .filter(state -> state.unknown() > 0)
                .forEach(state -> notes.add("unknown-milestones", state.name(), state.unknown()));
        var without = states.stream().filter(state -> state.milestones() == 0).toList();
        if (!without.isEmpty() && without.size() < states.size()) {
            notes.add(
                    "no-milestones",
                    Text.listed(without.stream().map(ChainState::name).toList()));
        }
        states.stream().findFirst().ifPresent(state -> {
            var last = state.lastReport();
            var at = state.at();
            if (last != null && at != null && last.isBefore(at)) {
                notes.add("reports-until", Period.asOf(last).label());
            }
        });
        return notes;
    }

    /** @param previous a month before {@code at}; both in percent */
    public record Overall(
            LocalDate at, BigDecimal actual, @Nullable BigDecimal previous, Status status, String source) {}
}
