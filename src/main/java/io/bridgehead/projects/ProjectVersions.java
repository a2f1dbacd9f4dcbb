package io.bridgehead.projects;

import io.bridgehead.figure.Text;
import io.bridgehead.projects.ProjectChange.Detail;
import io.bridgehead.projects.ProjectChange.Kind;
import io.bridgehead.projects.ProjectChange.OfColumn;
import io.bridgehead.projects.ProjectChange.OfStage;
import io.bridgehead.projects.ProjectChange.Reached;
import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states a project and its stages went through, each since a batch until another, and what lies between them.
 *
 * @param states of the project, in any order
 * @param stages of all its stages, in any order
 */
record ProjectVersions(List<State> states, List<StageState> stages) {
    /** @param until the batch that replaced it; null: it holds */
    record State(long since, @Nullable Long until, Map<ProjectColumn, Text> values) {}

    /** @param until the batch that replaced it; null: it holds */
    record StageState(
            Stage stage,
            @Nullable LocalDate on,
            long since,
            @Nullable Long until) {}

    /** The batches that said something of the project. */
    TreeSet<Long> batches() {
        var batches = new TreeSet<Long>();
        states.forEach(state ->
                Stream.of(state.since, state.until).filter(Objects::nonNull).forEach(batches::add));
        stages.forEach(stage ->
                Stream.of(stage.since, stage.until).filter(Objects::nonNull).forEach(batches::add));
        return batches;
    }

    /** What each batch changed, the last first. */
    List<ProjectChange> changes(Function<Long, BatchNote> notes) {
        var details = new TreeMap<Long, List<Detail>>(Comparator.reverseOrder());
        batches().forEach(batch -> details.put(batch, new ArrayList<>()));
        var kinds = new TreeMap<Long, Kind>();
        compareStates(details, kinds);
        compareStages(details, kinds);
        return details.entrySet().stream()
                .map(entry -> new ProjectChange(
                        notes.apply(entry.getKey()),
                        kinds.getOrDefault(entry.getKey(), Kind.CHANGED),
                        entry.getValue()))
                .filter(change ->
                        change.kind() != Kind.CHANGED || !change.details().isEmpty())
                .toList();
    }

    private void compareStates(NavigableMap<Long, List<Detail>> details, Map<Long, Kind> kinds) {
        State before = null;
        for (var state :
                states.stream().sorted(Comparator.comparingLong(State::since)).toList()) {
            if (before != null && Objects.equals(before.until, state.since)) {
                for (var column : ProjectColumn.values()) {
                    var was = before.values.get(column);
                    var is = state.values.get(column);
                    // The day of a stage is told with the stage itself.
                    if (column != ProjectColumn.STAGE_ON && !Objects.equals(was, is)) {
                        at(details, state.since).add(new OfColumn(column, was, is));
                    }
                }
            } else {
                if (before != null && before.until != null) {
                    kinds.put(before.until, Kind.WENT);
                }
                kinds.put(state.since, Kind.CAME);
            }
            before = state;
        }
        if (before != null && before.until != null) {
            kinds.put(before.until, Kind.WENT);
        }
    }

    /** A stage of a project that comes or goes as a whole does so with it, and isn't told on its own. */
    private void compareStages(NavigableMap<Long, List<Detail>> details, Map<Long, Kind> kinds) {
        var was = new EnumMap<Stage, Map<Long, Reached>>(Stage.class);
        var is = new EnumMap<Stage, Map<Long, Reached>>(Stage.class);
        for (var state : stages) {
            var reached = new Reached(state.on);
            is.computeIfAbsent(state.stage, stage -> new TreeMap<>()).put(state.since, reached);
            if (state.until != null) {
                was.computeIfAbsent(state.stage, stage -> new TreeMap<>()).put(state.until, reached);
            }
        }
        for (var stage : Stage.values()) {
            for (var batch : details.keySet()) {
                var before = was.getOrDefault(stage, Map.of()).get(batch);
                var after = is.getOrDefault(stage, Map.of()).get(batch);
                if (!kinds.containsKey(batch) && !Objects.equals(before, after)) {
                    at(details, batch).add(new OfStage(stage, before, after));
                }
            }
        }
    }

    private static List<Detail> at(Map<Long, List<Detail>> details, long batch) {
        return Objects.requireNonNull(details.get(batch));
    }
}
