package io.bridgehead.export.drawing;

/**
 * A part as it stands on a page, or what of it stands there.
 *
 * @param level of the heading that it is, if it is one
 * @param x where its left is, as y is of its top, even if that is on a page before
 * @param scale of its marks
 * @param from where it begins on this page, in its own measure, as to is where it ends
 */
record Slice(Part part, int level, double x, double y, double scale, double from, double to) {
    boolean whole() {
        return from <= 0 && to >= part.height();
    }
}
