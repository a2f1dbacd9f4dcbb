package io.bridgehead.chains;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Orders;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions which milestones the chains have: when, in which segments, and of what weight. */
@Component
public class MilestoneFigures implements Questions {
    private static final String MILESTONES = "chains.milestones";
    private static final String SEGMENTS = "chains.segment-milestones";
    private static final String WEIGHTS = "chains.weights";
    private static final Texts TEXTS = new Texts("figures");

    private final PlanAnswers plans;

    public MilestoneFigures(RegionDatabase database, Answers answers) {
        this.plans = new PlanAnswers(database, answers);
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(MILESTONES, Schedule.class, PlanAnswers.PARAMETERS, this::milestones),
                new Question(SEGMENTS, Matrix.class, PlanAnswers.PARAMETERS, this::segments),
                new Question(WEIGHTS, Composition.class, PlanAnswers.PARAMETERS, this::weights));
    }

    /**
     * Planned and actual days of milestones, as they are known on the day asked for: all of the chains that are chosen,
     * else the most urgent of each.
     */
    public Figure milestones(Scope scope) {
        return plans.figure(MILESTONES, scope, Unit.DAYS, (read, notes) -> schedule(scope, read, notes));
    }

    private static Schedule schedule(Scope scope, ChainPlans read, Notes notes) {
        var tasks = new ArrayList<Schedule.Task>();
        for (var chain : read.chains()) {
            var shown = scope.chains().isEmpty() ? Urgent.of(chain.milestones(), read.day()) : chain.milestones();
            shown.forEach(milestone -> tasks.add(task(read, chain, milestone)));
        }
        var all = read.milestones().count();
        if (tasks.size() < all) {
            notes.add("milestones-cut", Urgent.MOST, all - tasks.size(), all);
        }
        return new Schedule(read.at(), tasks);
    }

    /** How many milestones each chain has upstream, midstream and downstream; null: none. */
    public Figure segments(Scope scope) {
        return plans.figure(SEGMENTS, scope, Unit.MILESTONES, (read, notes) -> segments(read));
    }

    /** What each milestone counts in the progress of all chains together. */
    public Figure weights(Scope scope) {
        return plans.figure(WEIGHTS, scope, Unit.WEIGHT, (read, notes) -> weights(read));
    }

    private static Schedule.Task task(ChainPlans read, ChainPlan chain, PlannedMilestone milestone) {
        var day = read.day();
        return new Schedule.Task(
                key(chain, milestone),
                Text.same(milestone.name()),
                chain.code(),
                chain.name(),
                milestone.segment(),
                segment(milestone.segment()),
                milestone.weight(),
                milestone.plannedStart(),
                milestone.plannedFinish(),
                milestone.startedOn(day),
                milestone.finishedOn(day),
                milestone.done(day),
                milestone.slip(day),
                milestone.state(day),
                milestone.status(),
                milestone.source());
    }

    private static Matrix segments(ChainPlans read) {
        var cells = new ArrayList<List<@Nullable BigDecimal>>();
        var rowTotals = new ArrayList<@Nullable BigDecimal>();
        for (var chain : read.chains()) {
            var row = new ArrayList<@Nullable BigDecimal>();
            Orders.SEGMENTS.forEach(segment -> row.add(count(chain.milestones().stream(), segment)));
            cells.add(row);
            rowTotals.add(counted(chain.milestones().size()));
        }
        var columnTotals = new ArrayList<@Nullable BigDecimal>();
        Orders.SEGMENTS.forEach(segment -> columnTotals.add(count(read.milestones(), segment)));
        return new Matrix(
                read.chains().stream()
                        .map(chain -> new Matrix.Header(chain.code(), chain.name()))
                        .toList(),
                Orders.SEGMENTS.stream()
                        .map(segment -> new Matrix.Header(segment, segment(segment)))
                        .toList(),
                cells,
                rowTotals,
                columnTotals,
                counted(read.milestones().count()),
                read.status(),
                read.source());
    }

    private static Composition weights(ChainPlans read) {
        var total = read.milestones().map(PlannedMilestone::weight).reduce(BigDecimal::add);
        var parts = read.chains().stream()
                .flatMap(chain -> chain.milestones().stream()
                        .sorted(Comparator.comparing(PlannedMilestone::weight)
                                .reversed()
                                .thenComparing(milestone -> key(chain, milestone)))
                        .map(milestone -> new Composition.Part(
                                key(chain, milestone),
                                Text.same(milestone.name()),
                                chain.code(),
                                chain.name(),
                                Ranking.Kind.ITEM,
                                milestone.weight(),
                                milestone.share(total.orElseThrow()),
                                null,
                                milestone.status(),
                                milestone.source())))
                .toList();
        return new Composition(parts, total.orElse(null));
    }

    private static String key(ChainPlan chain, PlannedMilestone milestone) {
        return chain.code() + "/" + milestone.segment() + "/" + milestone.name();
    }

    private static Text segment(String code) {
        return TEXTS.get("segment." + code);
    }

    private static @Nullable BigDecimal count(Stream<PlannedMilestone> milestones, String segment) {
        return counted(milestones
                .filter(milestone -> milestone.segment().equals(segment))
                .count());
    }

    private static @Nullable BigDecimal counted(long count) {
        return count == 0 ? null : BigDecimal.valueOf(count);
    }
}
