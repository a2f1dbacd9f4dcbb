package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.util.List;

/** A waterfall from above to below, with its names on the left. */
final class WaterfallRows {
    private static final double ROW = 28;
    private static final double BAR = 18;
    private static final double NARROW = 480;
    private static final List<Double> DASHES = List.of(2.0, 3.0);

    private final List<WaterfallBar> bars;
    private final Painter.Ground ground;
    private final Pen pen;
    private final RowNames names;
    private final double labels;
    private final AcrossAxis axis;

    WaterfallRows(List<WaterfallBar> bars, Painter.Ground ground, Pen pen) {
        this.bars = bars;
        this.ground = ground;
        this.pen = pen;
        var narrow = ground.width() < NARROW;
        names = RowNames.of(
                bars.stream().map(WaterfallBar::name).toList(), ROW, ground.width() * (narrow ? 0.36 : 0.32), pen);
        labels = pen.widest(bars.stream().map(WaterfallBar::label).toList()) + 8;
        var scale = Scale.nice(WaterfallPainter.reach(bars), narrow ? 2 : 4, 0);
        // A bar on the left end of the axis has its label between it and the names.
        var left = names.width() + 18 + (scale.min() < 0 ? labels : 0);
        axis = new AcrossAxis(scale, left, Math.max(40, ground.width() - labels - left));
    }

    /** Gives the height. */
    double draw() {
        axis.draw(pen, 0, names.height(), value -> Numbers.compact(value, ground.lang()));
        names.write(pen, names.width(), 0, ground.palette().inkSoft());
        for (var row = 0; row < bars.size(); row++) {
            bridge(row);
            bar(row);
        }
        for (var row = 0; row < bars.size(); row++) {
            label(row);
        }
        return names.height() + AcrossAxis.HEIGHT;
    }

    private void bar(int row) {
        var bar = bars.get(row);
        var spot = spot(row);
        if (bar.value() != null) {
            var seen = new Area(spot.x(), spot.y(), Math.max(1, spot.width()), spot.height());
            pen.add(BarLook.of(seen, ground.palette().of(bar.token())));
        }
    }

    private void bridge(int row) {
        if (row + 1 < bars.size()) {
            var bar = bars.get(row);
            var from = bar.value() == null ? spot(row).y() : spot(row).bottom();
            var stroke = new Stroke(ground.palette().lineStrong(), 1, DASHES);
            pen.down(axis.at(bar.to().doubleValue()), from, spot(row + 1).y(), stroke);
        }
    }

    private void label(int row) {
        var bar = bars.get(row);
        var spot = spot(row);
        var before = bar.falls() && spot.x() - labels > names.width() + 6;
        pen.rimmed(
                bar.label(),
                before ? spot.x() - 5 : spot.right() + 5,
                spot.middleY(),
                ground.palette().ink(),
                before ? Anchor.END : Anchor.START);
    }

    private Area spot(int row) {
        var bar = bars.get(row);
        var middle = names.middle(row);
        return Area.ofCorners(
                axis.at(bar.from().doubleValue()),
                middle - BAR / 2,
                axis.at(bar.to().doubleValue()),
                middle + BAR / 2);
    }
}
