package io.bridgehead.export.drawing;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a trend draws.
 *
 * @param columns what stands on the axis, or every line
 * @param beside published values that stand beside columns as marks: stacked on what was computed they would count
 *     twice
 */
record TrendRuns(List<String> slots, List<TrendRun> columns, List<TrendRun> beside) {
    TrendRuns {
        slots = List.copyOf(slots);
        columns = List.copyOf(columns);
        beside = List.copyOf(beside);
    }

    static TrendRuns of(Trend trend, Palette palette) {
        var slots = TimeSlots.filled(trend.series().stream()
                .flatMap(series -> series.points().stream())
                .map(point -> point.period().slot())
                .toList());
        var runs = new ArrayList<TrendRun>();
        var categories = 0;
        for (var series : trend.series()) {
            var place = series.role() == Trend.Role.CATEGORY ? categories++ : 0;
            runs.addAll(runs(series, palette.of(series.role(), place), slots));
        }
        var computed = runs.stream()
                .filter(run -> run.series().role() != Trend.Role.PUBLISHED)
                .toList();
        // Only where nothing was computed is a published value a column itself.
        return trend.chart() == Trend.Chart.LINE || computed.isEmpty()
                ? new TrendRuns(slots, runs, List.of())
                : new TrendRuns(
                        slots,
                        computed,
                        runs.stream().filter(run -> !computed.contains(run)).toList());
    }

    List<TrendRun> all() {
        return Stream.concat(columns.stream(), beside.stream()).toList();
    }

    Stream<Trend.Point> points() {
        return all().stream().flatMap(run -> run.points().values().stream());
    }

    private static List<TrendRun> runs(Trend.Series series, Colour colour, List<String> slots) {
        return series.points().stream()
                .map(point -> point.period().basis())
                .distinct()
                .sorted(Comparator.comparing(TrendRun::isSingle))
                .map(basis -> run(series, colour, basis, slots))
                .filter(run -> !run.points().isEmpty())
                .toList();
    }

    /** Of two points in one place, the later period stands. */
    private static TrendRun run(Trend.Series series, Colour colour, Basis basis, List<String> slots) {
        var points = new TreeMap<Integer, Trend.Point>();
        for (var point : series.points()) {
            if (point.period().basis() == basis && point.value() != null) {
                points.merge(slots.indexOf(point.period().slot()), point, TrendRuns::later);
            }
        }
        return new TrendRun(series, colour, basis, points);
    }

    private static Trend.Point later(Trend.Point one, Trend.Point other) {
        return one.period().end().isAfter(other.period().end()) ? one : other;
    }
}
