package io.bridgehead.chains;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Orders;
import io.bridgehead.reference.RowList;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The milestones that the figures of chains rest on: read as those figures read them, in one statement. A plan has some
 * dozens, so they are put in order here.
 */
@Component
public class MilestoneRowList implements RowList<MilestoneRow, MilestoneSort> {
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public MilestoneRowList(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public Set<Parameter> parameters() {
        return PlanAnswers.PARAMETERS;
    }

    @Override
    public RowSummary summary(Scope scope) {
        var rows = rows(scope);
        var weight = rows.stream().map(MilestoneRow::weight).reduce(BigDecimal::add);
        return new RowSummary(
                rows.size(),
                weight.isEmpty()
                        ? List.of()
                        : List.of(
                                new RowSummary.Total(TEXTS.get("rows.weight"), weight.get(), Unit.WEIGHT),
                                counted("rows.done", rows, MilestoneRowList::isDone),
                                counted("rows.late", rows, row -> row.state() == Schedule.State.OVERDUE)),
                rows.stream().anyMatch(row -> row.status() == Status.SAMPLE),
                List.of());
    }

    @Override
    public List<MilestoneRow> page(Scope scope, MilestoneSort sort, boolean ascending, int offset, int limit) {
        return rows(scope).stream()
                .sorted(order(sort, ascending)
                        .thenComparingInt(MilestoneRow::position)
                        .thenComparingInt(MilestoneRow::place)
                        .thenComparing(MilestoneRow::plannedFinish)
                        .thenComparing(MilestoneRow::name))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** What is finished, or was reported to be all done. */
    private static boolean isDone(MilestoneRow row) {
        var progress = row.progress();
        return progress != null && progress.compareTo(BigDecimal.ONE) >= 0;
    }

    private static RowSummary.Total counted(String key, List<MilestoneRow> rows, Predicate<MilestoneRow> counts) {
        return new RowSummary.Total(
                TEXTS.get(key), BigDecimal.valueOf(rows.stream().filter(counts).count()), Unit.MILESTONES);
    }

    private List<MilestoneRow> rows(Scope scope) {
        answers.check(scope);
        var plans =
                database.read(scope.region(), answers.asOf(scope), transaction -> ChainPlans.read(transaction, scope));
        var rows = new ArrayList<MilestoneRow>();
        for (var position = 0; position < plans.chains().size(); position++) {
            var chain = plans.chains().get(position);
            for (var milestone : chain.milestones()) {
                rows.add(row(plans, position, chain, milestone));
            }
        }
        return rows;
    }

    private static MilestoneRow row(ChainPlans plans, int position, ChainPlan chain, PlannedMilestone milestone) {
        var day = plans.day();
        return new MilestoneRow(
                position,
                chain.code(),
                chain.name(),
                Orders.SEGMENTS.indexOf(milestone.segment()),
                TEXTS.get("segment." + milestone.segment()),
                milestone.name(),
                milestone.weight(),
                milestone.plannedStart(),
                milestone.plannedFinish(),
                milestone.startedOn(day),
                milestone.finishedOn(day),
                milestone.done(day),
                milestone.slip(day),
                milestone.state(day),
                milestone.status(),
                Collections.max(milestone.batches()));
    }

    private static Comparator<MilestoneRow> order(MilestoneSort sort, boolean ascending) {
        return switch (sort) {
            case CHAIN -> by(MilestoneRow::position, ascending);
            case SEGMENT -> by(MilestoneRow::place, ascending);
            case NAME -> by(MilestoneRow::name, ascending);
            case WEIGHT -> by(MilestoneRow::weight, ascending);
            case PLANNED_START -> by(MilestoneRow::plannedStart, ascending);
            case PLANNED_FINISH -> by(MilestoneRow::plannedFinish, ascending);
            case ACTUAL_FINISH -> by(MilestoneRow::actualFinish, ascending);
            case PROGRESS -> by(MilestoneRow::progress, ascending);
            case SLIP -> by(MilestoneRow::slip, ascending);
            case STATE -> by(MilestoneRow::state, ascending);
            case BATCH -> by(MilestoneRow::batch, ascending);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<MilestoneRow> by(
            Function<MilestoneRow, @Nullable T> value, boolean ascending) {
        Comparator<T> order = ascending ? naturalOrder() : reverseOrder();
        return comparing(value, nullsLast(order));
    }
}
