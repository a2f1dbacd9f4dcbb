package io.bridgehead.export.drawing;

import java.util.List;

/**
 * Parts that stand on one page if they can.
 *
 * @param level of the heading in it, from 1; 0: there is none
 * @param entry what the contents and the bookmarks call it; empty: they leave it out
 * @param before room to what is above
 * @param leads whether it is never the last on a page
 */
record Block(int level, String entry, double before, boolean leads, List<Part> parts) {
    Block {
        parts = List.copyOf(parts);
    }

    static Block of(double before, List<Part> parts) {
        return new Block(0, "", before, false, parts);
    }

    double height() {
        return parts.isEmpty() ? 0 : parts.getLast().bottom();
    }
}
