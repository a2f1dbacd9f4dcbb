package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small signs that tell states apart by shape, so that their colour is never all there is to go by. */
enum Sign {
    DISC,
    RING,
    SQUARE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    BAR,
    DIAMOND;

    private static final double RADIUS = 5;
    private static final double LINE = 1.5;

    Mark at(double x, double y, Colour colour, Colour ground) {
        return at(x, y, RADIUS, colour, ground);
    }

    /** @param ground shines through where the sign is an outline */
    Mark at(double x, double y, double r, Colour colour, Colour ground) {
        var outline = Stroke.of(colour, LINE);
        return switch (this) {
            case DISC -> new Mark.Disc(x, y, r, colour, null);
            case RING -> new Mark.Disc(x, y, r - LINE / 2, ground, outline);
            case SQUARE -> Mark.Box.filled(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, colour);
            case BAR -> Mark.Box.filled(x - r, y - 2.5, 2 * r, 5, colour);
            case UP -> corners(colour, null, p(x, y - r), p(x + r, y + r * 0.8), p(x - r, y + r * 0.8));
            case DOWN -> corners(colour, null, p(x, y + r), p(x - r, y - r * 0.8), p(x + r, y - r * 0.8));
            case LEFT -> corners(colour, null, p(x - r, y), p(x + r * 0.8, y - r), p(x + r * 0.8, y + r));
            case RIGHT -> corners(colour, null, p(x + r, y), p(x - r * 0.8, y + r), p(x - r * 0.8, y - r));
            case DIAMOND -> corners(ground, outline, p(x, y - r), p(x + r, y), p(x, y + r), p(x - r, y));
        };
    }

    private static Mark corners(Colour fill, @Nullable Stroke stroke, Point... corners) {
        return new Mark.Outline(List.of(List.of(corners)), true, fill, stroke);
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }
}
