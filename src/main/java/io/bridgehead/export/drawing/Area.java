package io.bridgehead.export.drawing;

/** A rectangle, in pixels; it has no negative side. */
record Area(double x, double y, double width, double height) {
    Area {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    static Area between(double left, double top, double right, double bottom) {
        return new Area(left, top, right - left, bottom - top);
    }

    /** Between two corners, whichever of them lies further up or left. */
    static Area ofCorners(double x1, double y1, double x2, double y2) {
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
    }

    static Area around(double x, double y, double radius) {
        return new Area(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double size() {
        return width * height;
    }

    boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    boolean isWithin(Area bounds) {
        return x >= bounds.x && right() <= bounds.right() && y >= bounds.y && bottom() <= bounds.bottom();
    }

    Area grown(double across, double above, double below) {
        return new Area(x - across, y - above, width + 2 * across, height + above + below);
    }
}
