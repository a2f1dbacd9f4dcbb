package io.bridgehead.export.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How a line of text is set.
 *
 * @param turned reads upwards
 * @param rim a colour behind the letters' edges; null: none
 */
record Face(
        double size,
        boolean bold,
        Colour colour,
        Mark.Anchor anchor,
        boolean turned,
        @Nullable Colour rim) {
    /** The size of most texts in a picture. */
    static final double USUAL = 12;

    static Face of(Colour colour) {
        return new Face(USUAL, false, colour, Mark.Anchor.START, false, null);
    }

    Face boldly() {
        return new Face(size, true, colour, anchor, turned, rim);
    }

    Face sized(double other) {
        return new Face(other, bold, colour, anchor, turned, rim);
    }

    Face anchored(Mark.Anchor other) {
        return new Face(size, bold, colour, other, turned, rim);
    }

    Face turnedUp() {
        return new Face(size, bold, colour, anchor, true, rim);
    }

    Face rimmed(Colour other) {
        return new Face(size, bold, colour, anchor, turned, other);
    }
}
