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
}
