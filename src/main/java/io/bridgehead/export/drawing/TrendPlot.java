package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things are in a trend's picture.
 *
 * @param spot the plot without its axes
 * @param edges whether the first and the last slot are at the plot's edges, as a line goes from edge to edge; else each
 *     has the middle of its share
 * @param side what the points at the edges and their labels need beyond them
 */
record TrendPlot(Area spot, UpwardAxis axis, int slots, boolean edges, double side) {
    static final double BOTTOM = 28;

    private static final double TOP = 16;
    private static final double NARROW = 480;
    private static final double LEAST_SIDE = 18;

    static TrendPlot of(Trend trend, TrendRuns runs, Painter.Ground ground, Pen pen, double beyond) {
        var line = trend.chart() == Trend.Chart.LINE;
        var slots = runs.slots().size();
        var scale = Scale.nice(reach(trend, runs), 5, slots <= TrendMarks.MOST_LABELS ? 0.06 : 0);
        var height = (ground.width() < NARROW ? 260 : 320) - TOP - BOTTOM;
        var side = line ? side(runs, ground, pen) : 0;
        var left = UpwardAxis.room(scale, ground.lang(), pen) + 14 + side;
        var right = 8 + side + beyond;
        var spot = new Area(left, TOP, Math.max(40, ground.width() - left - right), height);
        return new TrendPlot(spot, new UpwardAxis(scale, TOP, height), slots, line, side);
    }

    double slotWidth() {
        return spot.width() / Math.max(1, edges ? slots - 1 : slots);
    }

    double centre(int slot) {
        if (edges) {
            return slots == 1 ? spot.middleX() : spot.x() + spot.width() * slot / (slots - 1);
        }
        return spot.x() + spot.width() * (slot + 0.5) / slots;
    }

    Area point(int slot, double value, double radius) {
        return Area.around(centre(slot), axis.at(value), radius);
    }

    void draw(TrendRuns runs, Painter.Ground ground, Pen pen) {
        axis.draw(pen, spot.x() - side, spot.right() + side / 2, ground.lang());
        var labels = TimeSlots.labels(runs.slots(), slotWidth(), pen);
        for (var slot = 0; slot < labels.size(); slot++) {
            if (!labels.get(slot).isEmpty()) {
                pen.centred(
                        labels.get(slot),
                        centre(slot),
                        spot.bottom() + 14,
                        ground.palette().inkSoft());
            }
        }
    }

    private static double side(TrendRuns runs, Painter.Ground ground, Pen pen) {
        var labels = runs.slots().size() > TrendMarks.MOST_LABELS
                ? List.<String>of()
                : runs.points()
                        .map(point -> Numbers.number(
                                point.value(), ground.figure().unit().decimals()))
                        .toList();
        return Math.max(LEAST_SIDE, (pen.widest(labels) + TrendMarks.MARGIN) / 2 + 2);
    }

    private static List<Double> reach(Trend trend, TrendRuns runs) {
        var reach = new ArrayList<Double>();
        if (trend.chart() == Trend.Chart.STACKED_BAR) {
            reach.addAll(TrendStacks.ends(runs.columns(), runs.slots().size()));
            runs.beside().stream()
                    .flatMap(run -> run.points().values().stream())
                    .map(TrendRun::height)
                    .forEach(reach::add);
        } else {
            runs.points().map(TrendRun::height).forEach(reach::add);
        }
        trend.lines().forEach(line -> reach.add(line.value().doubleValue()));
        return reach;
    }
}
