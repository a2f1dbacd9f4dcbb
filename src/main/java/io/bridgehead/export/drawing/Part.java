package io.bridgehead.export.drawing;

import java.util.List;

/**
 * A piece of a page that is read as one.
 *
 * @param text what it says, whole, where the marks break it into lines; of a figure what it shows in words
 * @param left of where its marks are counted from, as is top
 */
record Part(Kind kind, String text, double left, double top, double height, List<Mark> marks) {
    Part {
        marks = List.copyOf(marks);
    }

    /** The same further down. */
    Part lower(double by) {
        return new Part(kind, text, left, top + by, height, marks);
    }

    double bottom() {
        return top + height;
    }

    /** What a part is to somebody who has it read out. */
    enum Kind {
        TITLE,
        SUBTITLE,
        LEGEND,
        FIGURE,
        NOTE,
        SOURCE,
        HEADING,
        PARAGRAPH,
        ITEM,
        CONTENTS
    }
}
