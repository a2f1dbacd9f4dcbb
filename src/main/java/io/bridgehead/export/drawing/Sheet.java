package io.bridgehead.export.drawing;

/**
 * A page to be filled. All but its own size is in pixels.
 *
 * @param pointsWide the page's width in points, a 72nd of an inch each
 * @param scale points for a pixel
 * @param margin around what is written, with room for a line above and below in it
 */
record Sheet(double pointsWide, double pointsHigh, double scale, double margin) {
    double width() {
        return pointsWide / scale;
    }

    double height() {
        return pointsHigh / scale;
    }

    /** How wide what is written may be. */
    double room() {
        return width() - 2 * margin;
    }

    /** Where what is written ends at the latest. */
    double bottom() {
        return height() - margin;
    }
}
