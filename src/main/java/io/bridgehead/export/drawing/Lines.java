package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** Text in as many lines as it takes: it is never cut. */
record Lines(List<Mark> marks, double height) {
    private static final double LEADING = 1.5;
    private static final double BELOW = 0.35;

    static Lines of(String text, double width, double size, boolean bold, Colour colour, Lettering lettering) {
        return indented(text, 0, width, size, bold, colour, lettering);
    }

    /** @param left where each line begins; the width is counted from there */
    static Lines indented(
            String text, double left, double width, double size, boolean bold, Colour colour, Lettering lettering) {
        var leading = Math.round(size * LEADING);
        var marks = new ArrayList<Mark>();
        var y = 0.0;
        for (var line : lettering.wrap(text, width, size, bold, Integer.MAX_VALUE)) {
            marks.add(new Words(
                    line, left, y + leading / 2.0 + below(size), size, bold, colour, Anchor.START, false, null));
            y += leading;
        }
        return new Lines(marks, y);
    }

    /** How far the baseline is below the middle of letters of a size. */
    static double below(double size) {
        return size * BELOW;
    }
}
