package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names of lines at their ends, where there are several, all reach the end and there is room; else there are none,
 * and a legend names the lines.
 */
record TrendEnds(List<End> ends) {
    private static final int MOST = 8;
    private static final double LEAST_WIDTH = 520;
    private static final double WIDEST = 0.2;
    private static final double GAP = 15;
    private static final double BESIDE = 5;
    private static final double DISC = 3.5;
    private static final double TO_NAME = 8;

    record End(String name, Colour colour, double value) {}

    static TrendEnds of(Trend trend, TrendRuns runs, Painter.Ground ground, Pen pen) {
        var whole = runs.columns().stream().filter(run -> !run.isSingle()).toList();
        var names =
                whole.stream().map(run -> run.series().name().in(ground.lang())).toList();
        if (trend.chart() != Trend.Chart.LINE
                || whole.size() < 2
                || whole.size() > MOST
                || ground.width() < LEAST_WIDTH
                || names.stream().distinct().count() < names.size()
                || pen.widest(names) > ground.width() * WIDEST) {
            return new TrendEnds(List.of());
        }
        var ends = new ArrayList<End>();
        for (var run : whole) {
            // At the last mark of a series, which may be that of a partial period.
            var last = runs.columns().stream()
                    .filter(each -> each.series().equals(run.series()))
                    .max(Comparator.comparing(each -> each.points().lastKey()))
                    .orElse(run);
            var at = last.points().lastKey();
            if (at < runs.slots().size() - 2) {
                return new TrendEnds(List.of());
            }
            var value = last.height(at);
            ends.add(new End(run.series().name().in(ground.lang()), run.colour(), value));
        }
        return new TrendEnds(ends);
    }

    List<String> names() {
        return ends.stream().map(End::name).toList();
    }

    /** What the names need beyond the plot. */
    double room(Pen pen) {
        return ends.isEmpty() ? 0 : pen.widest(names()) + 16;
    }

    /** Moved apart where the points lie close; a disc in the line's colour says which is which. Gives where they are. */
    List<Area> draw(UpwardAxis axis, double left, Pen pen) {
        var ordered = ends.stream()
                .sorted(Comparator.comparingDouble(End::value).reversed())
                .toList();
        var wanted = ordered.stream().map(end -> axis.at(end.value())).toList();
        var places = LabelPlaces.spread(wanted, GAP, axis.top(), axis.bottom());
        var spots = new ArrayList<Area>();
        for (var index = 0; index < ordered.size(); index++) {
            var end = ordered.get(index);
            var x = left + BESIDE;
            var y = places.get(index);
            pen.add(new Mark.Disc(x, y, DISC, end.colour(), null));
            pen.rimmed(end.name(), x + TO_NAME, y, pen.palette().ink(), Anchor.START);
            spots.add(new Area(x - DISC, y - GAP / 2, DISC + TO_NAME + pen.width(end.name()), GAP));
        }
        return spots;
    }
}
