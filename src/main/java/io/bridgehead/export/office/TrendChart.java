package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.ChartPlan.Look;
import io.bridgehead.export.office.ChartPlan.Strand;
import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trend as lines or columns over its periods. Each series has a strand for its whole periods and one for each partial
 * basis, so that nothing joins a year to date to years; a period nobody has a value for keeps its place.
 */
final class TrendChart {
    private static final Texts ELEMENT = new Texts("element");
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    /** Direct labels up to so many periods; more would be a wall of digits. */
    private static final int MOST_LABELS = 14;

    private final Trend trend;
    private final Unit unit;
    private final Lang lang;
    private final List<String> slots;

    TrendChart(Trend trend, Unit unit, Lang lang) {
        this.trend = trend;
        this.unit = unit;
        this.lang = lang;
        this.slots = Slots.filled(
                points().stream().map(point -> point.period().slot()).toList());
    }

    ChartPlan plan() {
        var strands = new ArrayList<Strand>();
        var beside = new ArrayList<Strand>();
        var categories = 0;
        for (var series : trend.series()) {
            var place = series.role() == Trend.Role.CATEGORY ? categories++ : 0;
            for (var run : runs(series)) {
                var strand = strand(series, run, place);
                (strand.look().linear() ? beside : strands).add(strand);
            }
        }
        strands.addAll(beside);
        for (var line : trend.lines()) {
            strands.add(new Strand(
                    Numbers.labelled(line.name().in(lang), Numbers.number(line.value(), unit.decimals()), lang),
                    Look.RULE,
                    COLOURS.inkSoft(),
                    Collections.nCopies(slots.size(), line.value())));
        }
        return new ChartPlan(kind(), categories(), strands, unit.label().in(lang), unit.decimals(), labelled(), null);
    }

    private List<Trend.Point> points() {
        return trend.series().stream()
                .flatMap(series -> series.points().stream())
                .toList();
    }

    private ChartPlan.Kind kind() {
        return switch (trend.chart()) {
            case LINE -> ChartPlan.Kind.LINE;
            // One series and its partial periods take one place: only stacked do they share it.
            case BAR -> trend.series().size() == 1 ? ChartPlan.Kind.STACKED_COLUMN : ChartPlan.Kind.COLUMN;
            case STACKED_BAR -> ChartPlan.Kind.STACKED_COLUMN;
        };
    }

    private boolean labelled() {
        var marks =
                trend.chart() == Trend.Chart.BAR ? slots.size() * trend.series().size() : slots.size();
        return marks <= MOST_LABELS * 2 && slots.size() <= MOST_LABELS;
    }

    /** A place where only one partial period stands is called by it. */
    private List<String> categories() {
        return slots.stream()
                .map(slot -> {
                    var periods = points().stream()
                            .map(Trend.Point::period)
                            .filter(period -> period.slot().equals(slot))
                            .distinct()
                            .toList();
                    return periods.size() == 1 && partial(periods.getFirst().basis())
                            ? periods.getFirst().label().in(lang)
                            : Numbers.slot(slot);
                })
                .toList();
    }

    private static boolean partial(Basis basis) {
        return switch (basis) {
            case YEAR_TO_DATE, AS_OF -> true;
            case MONTH, QUARTER, YEAR -> false;
        };
    }

    /** Points of one basis that each have a place of their own: two counts as of days of one year are two runs. */
    private List<List<Trend.Point>> runs(Trend.Series series) {
        var slotsTaken = series.points().stream()
                .map(point -> point.period().slot())
                .distinct()
                .count();
        // Columns side by side aren't joined by anything, and each is called by its period.
        if (kind() == ChartPlan.Kind.COLUMN && slotsTaken == series.points().size() && slotsTaken > 0) {
            return List.of(series.points());
        }
        var runs = new ArrayList<List<Trend.Point>>();
        for (var basis : Basis.values()) {
            var rest = series.points().stream()
                    .filter(point -> point.period().basis() == basis)
                    .toList();
            while (!rest.isEmpty()) {
                var taken = new HashMap<String, Trend.Point>();
                var left = new ArrayList<Trend.Point>();
                for (var point : rest) {
                    if (taken.putIfAbsent(point.period().slot(), point) != null) {
                        left.add(point);
                    }
                }
                runs.add(List.copyOf(taken.values()));
                rest = left;
            }
        }
        return runs;
    }

    private Strand strand(Trend.Series series, List<Trend.Point> run, int place) {
        Map<String, Trend.Point> bySlot = new HashMap<>();
        run.forEach(point -> bySlot.put(point.period().slot(), point));
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var slot : slots) {
            var point = bySlot.get(slot);
            values.add(point == null ? null : point.value());
        }
        var basis = run.getFirst().period().basis();
        return new Strand(
                name(series, run),
                look(series.role(), partial(basis)),
                COLOURS.of(series.role(), place),
                values,
                Map.of(),
                false);
    }

    private String name(Trend.Series series, List<Trend.Point> run) {
        var name = series.name().in(lang);
        var basis = run.getFirst().period().basis();
        if (!partial(basis)) {
            return name;
        }
        var labels = run.stream()
                .map(Trend.Point::period)
                .map(Period::label)
                .distinct()
                .toList();
        var word = ELEMENT.in(lang, "basis." + basis.code());
        return Numbers.remark(name, labels.size() > 1 ? word : labels.getFirst().in(lang), lang);
    }

    /** A published value stands beside columns as a mark: stacked on what was computed it would count twice. */
    private Look look(Trend.Role role, boolean partial) {
        if (trend.chart() == Trend.Chart.LINE) {
            return partial ? Look.DOTS : role == Trend.Role.COMPUTED ? Look.DASHED_LINE : Look.LINE;
        }
        var others = trend.series().stream().map(Trend.Series::role).anyMatch(other -> other != Trend.Role.PUBLISHED);
        if (role == Trend.Role.PUBLISHED && others) {
            return Look.DOTS;
        }
        return partial ? Look.HATCHED : Look.FILLED;
    }
}
