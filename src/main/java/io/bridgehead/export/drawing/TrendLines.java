package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.LabelPlaces.Wanted;
import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.List;

/** The series of a trend as lines, broken where a value is missing; points of two bases are never joined. */
final class TrendLines {
    private static final double WIDTH = 2.5;
    private static final List<Double> DASHES = List.of(5.0, 5.0);

    private final TrendRuns runs;
    private final TrendPlot plot;
    private final Painter.Ground ground;
    private final Pen pen;

    TrendLines(TrendRuns runs, TrendPlot plot, Painter.Ground ground, Pen pen) {
        this.runs = runs;
        this.plot = plot;
        this.ground = ground;
        this.pen = pen;
    }

    void draw() {
        for (var run : runs.columns()) {
            var lines = run.isSingle() ? List.<List<Point>>of() : stretches(run);
            if (!lines.isEmpty()) {
                var dashes = run.series().role() == Trend.Role.COMPUTED ? DASHES : List.<Double>of();
                pen.add(new Mark.Outline(lines, false, null, new Stroke(run.colour(), WIDTH, dashes)));
            }
        }
    }

    /** The points, over what else is drawn. */
    TrendMarks drawDots() {
        var spots = new ArrayList<Area>();
        var labels = new ArrayList<Wanted>();
        var slots = runs.slots().size();
        for (var run : runs.columns()) {
            run.points().forEach((slot, point) -> {
                var radius = TrendDots.radius(run, slot, slots);
                var spot = plot.point(slot, TrendRun.height(point), Math.max(1, radius));
                if (radius > 0) {
                    pen.add(TrendDots.ofLine(run, spot, ground.palette()));
                }
                spots.add(spot);
                if (slots <= TrendMarks.MOST_LABELS) {
                    var text =
                            Numbers.number(point.value(), ground.figure().unit().decimals());
                    var below = TrendRun.height(point) < 0;
                    labels.add(new Wanted(text, spot, pen.width(text) + TrendMarks.MARGIN, below));
                }
            });
        }
        return new TrendMarks(spots, labels);
    }

    /** From one gap to the next; a point alone is no line. */
    private List<List<Point>> stretches(TrendRun run) {
        var stretches = new ArrayList<List<Point>>();
        var stretch = new ArrayList<Point>();
        for (var slot = 0; slot <= runs.slots().size(); slot++) {
            var point = run.points().get(slot);
            if (point != null) {
                stretch.add(new Point(plot.centre(slot), plot.axis().at(TrendRun.height(point))));
            } else {
                if (stretch.size() > 1) {
                    stretches.add(List.copyOf(stretch));
                }
                stretch.clear();
            }
        }
        return stretches;
    }
}
