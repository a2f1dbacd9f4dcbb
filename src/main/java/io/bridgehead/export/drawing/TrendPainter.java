package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.List;

/** Series over periods as lines, columns or stacks. */
final class TrendPainter implements Painter<Trend> {
    @Override
    public Body paint(Trend trend, Ground ground) {
        var runs = TrendRuns.of(trend, ground.palette());
        if (runs.all().isEmpty()) {
            return new Body(0, List.of(), List.of());
        }
        var pen = new Pen(ground);
        var ends = TrendEnds.of(trend, runs, ground, pen);
        var plot = TrendPlot.of(trend, runs, ground, pen, ends.room(pen));
        plot.draw(runs, ground, pen);
        var marks = marks(trend, runs, plot, ground, pen);
        var named = new ArrayList<>(
                ColumnLines.draw(trend.lines(), plot.spot(), plot.axis(), marks.spots(), pen, ground.lang()));
        named.addAll(ends.draw(plot.axis(), plot.spot().right() + plot.side(), pen));
        labels(marks, named, plot, ground, pen);
        return new Body(
                plot.spot().bottom() + TrendPlot.BOTTOM,
                pen.marks(),
                new TrendLegend(trend.chart(), runs, ground).keys(ends.names()));
    }

    private static TrendMarks marks(Trend trend, TrendRuns runs, TrendPlot plot, Ground ground, Pen pen) {
        return switch (trend.chart()) {
            case LINE -> {
                var lines = new TrendLines(runs, plot, ground, pen);
                lines.draw();
                yield lines.drawDots();
            }
            case BAR, STACKED_BAR -> {
                var stacked = trend.chart() == Trend.Chart.STACKED_BAR;
                var columns = new TrendColumns(stacked, runs, plot, ground, pen);
                columns.draw();
                yield columns.drawDots();
            }
        };
    }

    private static void labels(TrendMarks marks, List<Area> named, TrendPlot plot, Ground ground, Pen pen) {
        var obstacles = new ArrayList<>(marks.spots());
        obstacles.addAll(named);
        var left = plot.spot().x() - plot.side();
        var bounds = new Area(left, 0, ground.width() - left, plot.spot().bottom());
        for (var label : LabelPlaces.place(marks.labels(), obstacles, bounds)) {
            var spot = label.spot();
            var ink = ground.palette().ink();
            if (plot.edges()) {
                pen.rimmed(label.text(), spot.middleX(), spot.middleY(), ink, Anchor.MIDDLE);
            } else {
                pen.patched(label.text(), spot.middleX(), spot.middleY(), ink, Anchor.MIDDLE);
            }
        }
    }
}
