package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Texts;
import java.math.BigDecimal;
import java.util.List;

/** Columns that touch, from 0: what lies beside each other on the axis lies beside each other in the picture. */
final class DistributionPainter implements Painter<Distribution> {
    private static final Texts WORDS = new Texts("element");
    private static final double NARROW = 480;
    private static final double RIGHT = 12;

    @Override
    public Body paint(Distribution distribution, Ground ground) {
        if (distribution.bins().isEmpty()) {
            return new Body(0, List.of(), List.of());
        }
        var pen = new Pen(ground);
        var lang = ground.lang();
        var values = distribution.bins().stream()
                .map(bin -> bin.value().doubleValue())
                .toList();
        var scale = Scale.nice(values, 4, 0.1);
        var left = Math.ceil(UpwardAxis.room(scale, lang, pen)) + 10;
        var bins = new BinAxis(distribution.bins(), left, ground.width() - left - RIGHT);
        var stats = new DistributionStats(distribution, bins, ground, pen);
        var sides = distribution.of().code().equals("days") && bins.isWithin(BigDecimal.ZERO);
        var head = sides ? DistributionStats.ROW : 0;
        var top = head + stats.height() + 6;
        var axis = new UpwardAxis(scale, top, ground.width() < NARROW ? 190 : 240);

        axis.draw(pen, left, ground.width() - RIGHT, lang);
        columns(distribution, bins, axis, ground.palette(), pen);
        pen.across(
                axis.at(0),
                left,
                ground.width() - RIGHT,
                Stroke.of(ground.palette().lineStrong(), 1));
        var bottom = under(distribution, bins, axis, ground, pen);
        if (sides) {
            sides(bins.at(BigDecimal.ZERO).orElse(left), axis.bottom(), ground, pen);
        }
        stats.draw(head, axis.bottom());
        labels(distribution, bins, axis, ground, pen);
        return new Body(bottom, pen.marks(), List.of());
    }

    private static void columns(Distribution distribution, BinAxis bins, UpwardAxis axis, Palette palette, Pen pen) {
        for (var index = 0; index < distribution.bins().size(); index++) {
            var value = distribution.bins().get(index).value();
            if (value.signum() != 0) {
                // A pixel of ground parts the columns.
                var spot = Area.ofCorners(
                        bins.edge(index) + 0.5, axis.at(value.doubleValue()), bins.edge(index + 1) - 0.5, axis.at(0));
                pen.add(BarLook.of(spot, palette.of("total")));
            }
        }
    }

    /** The ends of the bins and their unit; gives where these end. */
    private static double under(Distribution distribution, BinAxis bins, UpwardAxis axis, Ground ground, Pen pen) {
        var soft = ground.palette().inkSoft();
        var of = distribution.of();
        for (var label : BinAxis.spaced(bins.labels(of.decimals()), pen)) {
            pen.centred(label.text(), label.x(), axis.bottom() + 14, soft);
        }
        var unit = of.label().in(ground.lang());
        if (unit.isEmpty()) {
            return axis.bottom() + 26;
        }
        pen.text(unit, ground.width() - RIGHT, axis.bottom() + 32, soft, Anchor.END);
        return axis.bottom() + 44;
    }

    /** Early to its left, late to its right, where there is room: the sign alone is read either way. */
    private static void sides(double x, double bottom, Ground ground, Pen pen) {
        var palette = ground.palette();
        pen.down(x, 2, bottom, Stroke.of(palette.surface(), 3));
        pen.down(x, 2, bottom, Stroke.of(palette.inkSoft(), 1));
        var middle = DistributionStats.ROW / 2;
        var early = "← " + WORDS.in(ground.lang(), "slip.early");
        if (pen.width(early) + 8 <= x) {
            pen.text(early, x - 8, middle, palette.inkSoft(), Anchor.END);
        }
        var late = WORDS.in(ground.lang(), "slip.late") + " →";
        if (x + 8 + pen.width(late) <= ground.width()) {
            pen.text(late, x + 8, middle, palette.inkSoft(), Anchor.START);
        }
    }

    /** All columns are labelled or none, and over the lines, which a number must not be struck through by. */
    private static void labels(Distribution distribution, BinAxis bins, UpwardAxis axis, Ground ground, Pen pen) {
        var decimals = ground.figure().unit().decimals();
        var labels = distribution.bins().stream()
                .map(bin -> Numbers.number(bin.value(), decimals))
                .toList();
        if (pen.widest(labels) + 4 > bins.column()) {
            return;
        }
        for (var index = 0; index < labels.size(); index++) {
            var end = axis.at(Math.max(0, distribution.bins().get(index).value().doubleValue()));
            pen.patched(
                    labels.get(index),
                    bins.middle(index),
                    end - 10,
                    ground.palette().ink(),
                    Anchor.MIDDLE);
        }
    }
}
