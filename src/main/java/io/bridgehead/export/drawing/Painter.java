package io.bridgehead.export.drawing;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import java.util.List;

/** Draws the data of one shape. Thread-safe: it keeps nothing. */
interface Painter<S extends Shape> {
    Body paint(S shape, Ground ground);

    /**
     * What a painter draws on.
     *
     * @param figure what is drawn, for its unit and its words
     * @param width to be filled; the height is the painter's to say
     */
    record Ground(Figure figure, Lang lang, Palette palette, Lettering lettering, double width) {}

    /**
     * What was drawn, its top left at 0, 0.
     *
     * @param legend what the marks mean where they don't say so themselves; empty: they do
     */
    record Body(double height, List<Mark> marks, List<Key> legend) {
        public Body {
            marks = List.copyOf(marks);
            legend = List.copyOf(legend);
        }
    }

    /** An entry of a legend. */
    record Key(String label, Colour colour, Look look) {}

    enum Look {
        LINE,
        DASHED_LINE,
        DOT,
        HOLLOW_DOT,
        BAR,
        HATCHED_BAR,
        GOAL;

        /** Whether it says something that its colour doesn't. */
        boolean isSpecial() {
            return switch (this) {
                case HOLLOW_DOT, HATCHED_BAR -> true;
                case LINE, DASHED_LINE, DOT, BAR, GOAL -> false;
            };
        }
    }
}
