package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Funnel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Rates, one under the other: name and value, a bar against a mark at 100 %, which it may pass, and what it is made of. */
final class FunnelRates {
    private static final double NAME = 24;
    private static final double NAME_SIZE = 14;
    private static final double TRACK = 8;
    private static final double LINE = 17;
    private static final double GAP = 18;
    private static final double HEAD = 8;
    private static final String WHOLE = "100%";
    private static final int ALL_LINES = 20;

    private final List<Funnel.Quotient> rates;
    private final Painter.Ground ground;
    private final Pen pen;
    private final double left;
    private final double width;
    private final double most;

    FunnelRates(Funnel funnel, Painter.Ground ground, Pen pen, double left, double width) {
        rates = funnel.rates();
        this.ground = ground;
        this.pen = pen;
        this.left = left;
        this.width = width;
        most = rates.stream()
                .map(Funnel.Quotient::value)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(1, Math::max);
    }

    /** Gives where they end. */
    double draw(double top) {
        var y = top;
        if (rates.stream().anyMatch(rate -> rate.value() != null)) {
            pen.text(WHOLE, whole(), y + HEAD, ground.palette().inkSoft(), Anchor.END);
            y += HEAD;
        }
        for (var rate : rates) {
            y = parts(rate, track(rate, name(rate, y))) + GAP;
        }
        return rates.isEmpty() ? top : y - GAP;
    }

    /**
     * "已履约 2,766 ÷ 已签约 3,095": what the rate is made of, with its numbers. Where its words name no two sides, the
     * numbers stand after them.
     */
    static String madeOf(Funnel.Quotient rate, Painter.Ground ground) {
        var decimals = ground.figure().unit().decimals();
        var above = Numbers.number(rate.numerator(), decimals);
        var below = Numbers.number(rate.denominator(), decimals);
        var of = rate.of().in(ground.lang());
        var sides = Arrays.stream(of.split("÷", -1)).map(String::strip).toList();
        return sides.size() == 2
                ? sides.get(0) + " " + above + " ÷ " + sides.get(1) + " " + below
                : (of + " " + above + " ÷ " + below).strip();
    }

    private double whole() {
        return left + width / most;
    }

    private double name(Funnel.Quotient rate, double top) {
        var palette = ground.palette();
        var value = Numbers.percent(rate.value());
        var room = width
                - ground.lettering().width(value, NAME_SIZE, true)
                - 12
                - (rate.equals(rates.get(0)) ? pen.width(WHOLE) + 8 : 0);
        var lines = pen.wrap(rate.name().in(ground.lang()), room, 2);
        for (var line = 0; line < lines.size(); line++) {
            pen.text(lines.get(line), left, top + NAME / 2 + line * Pen.LINE, palette.ink(), Anchor.START);
        }
        var last = Math.max(0, lines.size() - 1);
        var behind = lines.isEmpty() ? 0 : pen.width(lines.get(last)) + 10;
        var ink = rate.value() == null ? palette.inkSoft() : palette.ink();
        pen.bold(value, left + behind, top + NAME / 2 + last * Pen.LINE, NAME_SIZE, ink, Anchor.START);
        return top + NAME + last * Pen.LINE;
    }

    private double track(Funnel.Quotient rate, double top) {
        var value = rate.value();
        if (value == null) {
            return top;
        }
        var palette = ground.palette();
        pen.add(Mark.Box.filled(left, top, width / most, TRACK, palette.line()));
        if (value.signum() > 0) {
            var bar = new Area(left, top, width * value.doubleValue() / most, TRACK);
            pen.add(BarLook.of(bar, palette.of("total")));
        }
        var x = whole() - 0.75;
        pen.down(x, top - 4, top + TRACK + 4, Stroke.of(palette.surface(), 4));
        pen.down(x, top - 4, top + TRACK + 4, Stroke.of(palette.ink(), 1.5));
        return top + TRACK + 4;
    }

    private double parts(Funnel.Quotient rate, double top) {
        var lines = pen.wrap(madeOf(rate, ground), width, ALL_LINES);
        for (var line = 0; line < lines.size(); line++) {
            pen.text(
                    lines.get(line),
                    left,
                    top + (line + 0.5) * LINE,
                    ground.palette().inkSoft(),
                    Anchor.START);
        }
        return top + lines.size() * LINE;
    }
}
