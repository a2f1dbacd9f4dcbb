package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.util.List;

/** A waterfall from left to right, with its names in lines under the columns. */
final class WaterfallColumns {
    private static final int MOST_LINES = 6;
    private static final double TOP = 16;
    private static final double WIDEST = 64;
    private static final List<Double> DASHES = List.of(2.0, 3.0);

    private final List<WaterfallBar> bars;
    private final Painter.Ground ground;
    private final Pen pen;
    private final UpwardAxis axis;
    private final double left;
    private final double slot;

    WaterfallColumns(List<WaterfallBar> bars, Painter.Ground ground, Pen pen) {
        this.bars = bars;
        this.ground = ground;
        this.pen = pen;
        var scale = Scale.nice(WaterfallPainter.reach(bars), 5, 0.07);
        axis = new UpwardAxis(scale, TOP, ground.width() < 800 ? 250 : 290);
        left = UpwardAxis.room(scale, ground.lang(), pen) + 10;
        slot = (ground.width() - left) / bars.size();
    }

    /** Gives the height. */
    double draw() {
        axis.draw(pen, left, ground.width(), ground.lang());
        for (var index = 0; index < bars.size(); index++) {
            bridge(index);
            column(index);
        }
        for (var index = 0; index < bars.size(); index++) {
            label(index);
        }
        return names();
    }

    private void column(int index) {
        var bar = bars.get(index);
        var spot = spot(index);
        if (bar.value() != null) {
            var seen = new Area(spot.x(), spot.y(), spot.width(), Math.max(1, spot.height()));
            pen.add(BarLook.of(seen, ground.palette().of(bar.token())));
        }
    }

    /** From where a bar ends to where the next begins. */
    private void bridge(int index) {
        if (index + 1 < bars.size()) {
            var bar = bars.get(index);
            var from = bar.value() == null ? spot(index).x() : spot(index).right();
            var stroke = new Stroke(ground.palette().lineStrong(), 1, DASHES);
            pen.across(axis.at(bar.to().doubleValue()), from, spot(index + 1).x(), stroke);
        }
    }

    private void label(int index) {
        var bar = bars.get(index);
        var spot = spot(index);
        var middle = bar.falls() ? spot.bottom() + 9 : spot.y() - 9;
        pen.rimmed(
                bar.fitted(slot - 2, pen, ground.lang()),
                spot.middleX(),
                middle,
                ground.palette().ink(),
                Anchor.MIDDLE);
    }

    private double names() {
        var most = 1;
        for (var index = 0; index < bars.size(); index++) {
            var lines = pen.wrap(bars.get(index).name(), slot - 6, MOST_LINES);
            for (var line = 0; line < lines.size(); line++) {
                pen.text(
                        lines.get(line),
                        left + slot * (index + 0.5),
                        below() + line * Pen.LINE,
                        ground.palette().inkSoft(),
                        Anchor.MIDDLE);
            }
            most = Math.max(most, lines.size());
        }
        return below() - 6 + most * Pen.LINE;
    }

    /** The middle of the first line of names: under a label that hangs from a bar to the very end of the axis. */
    private double below() {
        return axis.bottom() + (axis.scale().min() < 0 ? 26 : 14);
    }

    private Area spot(int index) {
        var bar = bars.get(index);
        var width = Math.min(slot * 0.66, WIDEST);
        var x = left + slot * index + (slot - width) / 2;
        return Area.ofCorners(
                x,
                axis.at(bar.from().doubleValue()),
                x + width,
                axis.at(bar.to().doubleValue()));
    }
}
