package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;

/** The dots of a trend: hollow where the period isn't whole. */
final class TrendDots {
    static final double PART = 4.5;

    /** Up to so many slots the points of a line are marked: a longer line shows its course. */
    private static final int DENSE = 40;

    private static final double WHOLE = 3.5;
    private static final double SMALL = 2;

    private TrendDots() {}

    /** What radius a point of a line has; 0 where it has no dot. */
    static double radius(TrendRun run, int slot, int slots) {
        if (run.isSingle()) {
            return PART;
        }
        if (slots <= DENSE) {
            return WHOLE;
        }
        // A point without a neighbour has no line to be seen by.
        var lonely = !run.has(slot - 1) && !run.has(slot + 1);
        return lonely ? SMALL : 0;
    }

    static Mark ofLine(TrendRun run, Area spot, Palette palette) {
        var radius = spot.width() / 2;
        if (run.isSingle()) {
            var stroke = Stroke.of(run.colour(), 2);
            return new Mark.Disc(spot.middleX(), spot.middleY(), radius, palette.surface(), stroke);
        }
        return new Mark.Disc(spot.middleX(), spot.middleY(), radius, run.colour(), null);
    }

    /** Read against the column behind it. */
    static Mark beside(TrendRun run, Area spot, Palette palette) {
        var hollow = run.isSingle();
        return new Mark.Disc(
                spot.middleX(),
                spot.middleY(),
                PART,
                hollow ? palette.surface() : run.colour(),
                hollow ? Stroke.of(run.colour(), 2) : Stroke.of(palette.surface(), 1.5));
    }
}
