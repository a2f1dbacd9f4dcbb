package io.bridgehead.overview;

import static java.util.Objects.requireNonNull;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.projects.ProjectTotals;
import io.bridgehead.reference.Money;
import io.bridgehead.scope.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Key figures that are computed from the rows loaded. */
final class ComputedFacts {
    private static final Texts TEXTS = new Texts("figures");

    private ComputedFacts() {}

    /**
     * The last period of a trend's computed series, added up where both flows speak of the same.
     *
     * @param flow the one whose series counts; total: all of them
     */
    static Facts.Item last(String key, Figure figure, Flow flow, Unit unit) {
        var last = new ArrayList<Trend.Point>();
        var told = new ArrayList<Trend.Series>();
        for (var series : ((Trend) figure.shape()).series()) {
            var meant = flow == Flow.TOTAL || series.key().equals(flow.code());
            if (meant && series.role() != Trend.Role.PUBLISHED) {
                series.points().stream()
                        .filter(point -> point.value() != null)
                        .reduce((first, second) -> second)
                        .ifPresent(point -> {
                            last.add(point);
                            told.add(series);
                        });
            }
        }
        if (last.isEmpty() || last.stream().map(Trend.Point::period).distinct().count() > 1) {
            return FactItems.missing(key, unit, "partners");
        }
        var only = last.getFirst();
        var growth = last.size() == 1 ? only.growth() : null;
        return new Facts.Item(
                key,
                TEXTS.get("facts." + key),
                last.stream().map(point -> requireNonNull(point.value())).reduce(BigDecimal.ZERO, BigDecimal::add),
                unit,
                only.period(),
                last.stream()
                        .map(Trend.Point::status)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                last.stream().map(Trend.Point::source).max(Batch.BY_AGE).orElseThrow(),
                growth == null ? null : FactItems.change(growth, false),
                "partners",
                Sparks.of(only.period(), told));
    }

    /** Of no project at all neither is known. */
    static List<Facts.Item> projects(ProjectTotals totals, Money money) {
        var counted = totals.projects() == 0 ? null : BigDecimal.valueOf(totals.projects());
        return List.of(
                ofProjects("projects.count", counted, Unit.PROJECTS, totals),
                ofProjects("projects.amount", money.tell(totals.amount()), money.unit(), totals));
    }

    private static Facts.Item ofProjects(String key, @Nullable BigDecimal value, Unit unit, ProjectTotals totals) {
        return new Facts.Item(
                key,
                TEXTS.get("facts." + key),
                value,
                unit,
                totals.period(),
                totals.status(),
                totals.source(),
                null,
                "projects");
    }

    static Facts.Item chains(Optional<ChainFigures.Overall> overall) {
        return new Facts.Item(
                "chains.progress",
                TEXTS.get("facts.chains.progress"),
                overall.map(ChainFigures.Overall::actual).orElse(null),
                Unit.PERCENT,
                overall.map(state -> Period.asOf(state.at())).orElse(null),
                overall.map(ChainFigures.Overall::status).orElse(Status.LOADED),
                overall.map(ChainFigures.Overall::source).orElse(""),
                overall.flatMap(ComputedFacts::step).orElse(null),
                "chains",
                overall.map(ComputedFacts::spark).orElseGet(List::of));
    }

    private static Optional<Facts.Change> step(ChainFigures.Overall overall) {
        return Optional.ofNullable(overall.previous())
                .map(before -> new Facts.Change(
                        Rate.plain(overall.actual().subtract(before)), Unit.POINTS, false, TEXTS.get("change.points")));
    }

    private static List<@Nullable BigDecimal> spark(ChainFigures.Overall overall) {
        var points = new ArrayList<@Nullable BigDecimal>();
        if (overall.previous() != null) {
            points.add(overall.previous());
            points.add(overall.actual());
        }
        return points;
    }
}
