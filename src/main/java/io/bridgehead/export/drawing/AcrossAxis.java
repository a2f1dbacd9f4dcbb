package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A value axis from left to right, under rows. */
record AcrossAxis(Scale scale, double left, double width) {
    /** What the ticks' labels need under the rows. */
    static final double HEIGHT = 24;

    private static final int[] EVERY = {1, 2, 5, 10};

    double at(double value) {
        return left + width * scale.share(value);
    }

    /** A line at each tick, labelled below; the one at 0 stands out where there are values on both sides of it. */
    void draw(Pen pen, double top, double bottom, Function<BigDecimal, String> said) {
        var palette = pen.palette();
        var places = scale.places();
        var labels = places.stream().map(said).toList();
        var every = every(pen.widest(labels) + 8);
        var zero = IntStream.range(0, places.size())
                .filter(index -> places.get(index).signum() == 0)
                .findFirst()
                .orElse(0);
        for (var index = 0; index < places.size(); index++) {
            var x = at(places.get(index).doubleValue());
            var colour = index == zero && scale.min() < 0 ? palette.lineStrong() : palette.line();
            pen.down(x, top, bottom, Stroke.of(colour, 1));
            if ((index - zero) % every == 0) {
                pen.centred(labels.get(index), x, bottom + 13, palette.inkSoft());
            }
        }
    }

    /** Every how many ticks a label has room. */
    private int every(double label) {
        for (var every : EVERY) {
            if (label <= width / scale.ticks() * every) {
                return every;
            }
        }
        return scale.ticks();
    }
}
