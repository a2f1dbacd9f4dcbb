package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slanted lines that fill a box, as {@code figure/hatch.ts} draws them. */
final class Hatch {
    private static final double GAP = 5;
    private static final double LINE = 1.5;

    private Hatch() {}

    static List<Rule> of(Box box, @Nullable Colour colour) {
        var lines = new ArrayList<Rule>();
        if (colour != null) {
            var stroke = Stroke.of(colour, LINE);
            for (var at = GAP; at < box.width() + box.height(); at += GAP) {
                lines.add(line(box, at, stroke));
            }
        }
        return lines;
    }

    /** The one whose ends are so far along the box's left and lower sides, and along its upper and right ones. */
    private static Rule line(Box box, double at, Stroke stroke) {
        return new Rule(
                box.x() + Math.max(0, at - box.height()),
                box.y() + Math.min(at, box.height()),
                box.x() + Math.min(at, box.width()),
                box.y() + Math.max(0, at - box.width()),
                stroke);
    }
}
