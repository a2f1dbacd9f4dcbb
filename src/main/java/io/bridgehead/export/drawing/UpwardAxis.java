package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Lang;
import java.util.List;

/** A value axis from below to above, on the left of columns. */
record UpwardAxis(Scale scale, double top, double height) {
    double at(double value) {
        return top + height * (1 - scale.share(value));
    }

    double bottom() {
        return top + height;
    }

    /** What the ticks' labels need on the left. */
    static double room(Scale scale, Lang lang, Pen pen) {
        return pen.widest(labels(scale, lang));
    }

    /** A line at each tick, labelled on its left; the one at 0 stands out. */
    void draw(Pen pen, double left, double right, Lang lang) {
        var palette = pen.palette();
        var places = scale.places();
        var labels = labels(scale, lang);
        for (var index = 0; index < places.size(); index++) {
            var y = at(places.get(index).doubleValue());
            var zero = places.get(index).signum() == 0;
            pen.across(y, left, right, Stroke.of(zero ? palette.lineStrong() : palette.line(), 1));
            pen.text(labels.get(index), left - 8, y, palette.inkSoft(), Anchor.END);
        }
    }

    private static List<String> labels(Scale scale, Lang lang) {
        return scale.places().stream()
                .map(value -> Numbers.compact(value, lang))
                .toList();
    }
}
