package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;

/** How a bar shows what its value is, as on screen: full, or as an outline with stripes where its period isn't whole. */
final class BarLook {
    private static final double OUTLINE = 1.5;

    private BarLook() {}

    static Mark.Box of(Area spot, Colour colour) {
        return Mark.Box.filled(spot.x(), spot.y(), spot.width(), spot.height(), colour);
    }

    /** Of a period that isn't whole. */
    static Mark.Box ofPart(Area spot, Colour colour, Palette palette) {
        var half = OUTLINE / 2;
        return new Mark.Box(
                spot.x() + half,
                spot.y() + half,
                Math.max(0, spot.width() - OUTLINE),
                Math.max(0, spot.height() - OUTLINE),
                0,
                palette.surface(),
                Stroke.of(colour, OUTLINE),
                colour);
    }
}
