package io.bridgehead.export.drawing;

/** A place in a picture, in its pixels from the top left. */
record Spot(double x, double y, double width, double height) {
    /** Between two corners, whichever of them lies further up or left. */
    static Spot between(double x1, double y1, double x2, double y2) {
        return new Spot(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
    }

    static Spot around(double x, double y, double radius) {
        return new Spot(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    boolean overlaps(Spot other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean isWithin(Spot bounds) {
        return x >= bounds.x && right() <= bounds.right() && y >= bounds.y && bottom() <= bounds.bottom();
    }

    Spot grown(double across, double above, double below) {
        return new Spot(x - across, y - above, width + 2 * across, height + above + below);
    }
}
