package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The steps of a funnel, one under the other; what fell away between two of them is the slope between them. */
final class FunnelSteps {
    private static final double NARROW = 480;
    private static final double BAR = 30;
    private static final double GAP = 16;
    private static final double NAME_MARGIN = 4;

    private final List<Funnel.Step> steps;
    private final Painter.Ground ground;
    private final Pen pen;
    private final boolean narrow;
    private final List<List<String>> names;
    private final List<Double> tops;
    private final double left;
    private final double room;
    private final double most;

    FunnelSteps(Funnel funnel, Painter.Ground ground, Pen pen, double width) {
        steps = funnel.steps();
        this.ground = ground;
        this.pen = pen;
        narrow = width < NARROW;
        names = steps.stream()
                .map(step -> pen.wrap(step.name().in(ground.lang()), narrow ? width : width * 0.34 - 12, 2))
                .toList();
        tops = tops();
        left = narrow ? 0 : names.stream().mapToDouble(pen::widest).max().orElse(0) + 12;
        var beyond = steps.stream().mapToDouble(this::beyond).max().orElse(0) + 12;
        room = Math.max(40, width - left - beyond);
        most = steps.stream()
                .map(Funnel.Step::value)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(0, Math::max);
    }

    /** Gives where they end. */
    double draw() {
        for (var index = 0; index < steps.size(); index++) {
            var bar = bar(index);
            slope(index, bar);
            var step = steps.get(index);
            if (length(step) > 0) {
                pen.add(BarLook.of(bar, ground.palette().of("total")));
            }
            name(index, bar);
            texts(step, bar);
        }
        return steps.isEmpty() ? 0 : bar(steps.size() - 1).bottom();
    }

    /** Of the bars; where there is little room, their names stand over them. */
    private List<Double> tops() {
        var found = new ArrayList<Double>();
        var top = 0.0;
        for (var lines : names) {
            top += narrow ? lines.size() * Pen.LINE + NAME_MARGIN : 0;
            found.add(top);
            top += BAR + GAP;
        }
        return found;
    }

    private Area bar(int index) {
        var length = length(steps.get(index));
        var seen = length > 0 ? Math.max(1.5, length) : 0;
        return new Area(left, tops.get(index), seen, BAR);
    }

    private double length(Funnel.Step step) {
        var value = step.value();
        return value == null || most <= 0 ? 0 : Math.max(0, value.doubleValue()) / most * room;
    }

    private void slope(int index, Area bar) {
        if (narrow || index + 1 == steps.size()) {
            return;
        }
        var next = steps.get(index + 1);
        if (steps.get(index).value() != null && next.value() != null) {
            var below = bar(index + 1).y();
            var corners = List.of(
                    new Point(left, bar.bottom()),
                    new Point(left + length(steps.get(index)), bar.bottom()),
                    new Point(left + length(next), below),
                    new Point(left, below));
            pen.add(new Mark.Outline(List.of(corners), true, ground.palette().line(), null));
        }
    }

    private void name(int index, Area bar) {
        var palette = ground.palette();
        var lines = names.get(index);
        if (narrow) {
            var middle = bar.y() - NAME_MARGIN - lines.size() * Pen.LINE / 2;
            pen.lines(lines, 0, middle, palette.inkSoft(), Anchor.START);
        } else {
            pen.lines(lines, left - 12, bar.middleY(), palette.ink(), Anchor.END);
        }
    }

    /** After each bar its value and, after the first, its share of the first. */
    private void texts(Funnel.Step step, Area bar) {
        var palette = ground.palette();
        var x = bar.right() + 8;
        var value = said(step);
        var ink = step.value() == null ? palette.inkSoft() : palette.ink();
        pen.bold(value, x, bar.middleY(), Pen.SIZE, ink, Anchor.START);
        var share = share(step);
        if (!share.isEmpty()) {
            pen.text(share, x + pen.boldWidth(value) + 8, bar.middleY(), palette.inkSoft(), Anchor.START);
        }
    }

    private double beyond(Funnel.Step step) {
        var share = share(step);
        return pen.boldWidth(said(step)) + (share.isEmpty() ? 0 : pen.width(share) + 10);
    }

    private String said(Funnel.Step step) {
        return Numbers.number(step.value(), ground.figure().unit().decimals());
    }

    /** Empty for the first, and where it can't be said. */
    private String share(Funnel.Step step) {
        var first = steps.get(0);
        var share = Rate.share(step.value(), first.value());
        return share == null || step.equals(first) ? "" : Numbers.percent(share);
    }
}
