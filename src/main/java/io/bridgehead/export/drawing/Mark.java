package io.bridgehead.export.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing drawn. Lengths are in pixels at single size, from the top left, y downwards. Every writer writes each, by a
 * switch without a default.
 */
public sealed interface Mark {
    /** @param hatch colour of slanted lines over it; null: none */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke,
            @Nullable Colour hatch)
            implements Mark {
        public static Box filled(double x, double y, double width, double height, Colour fill) {
            return new Box(x, y, width, height, 0, fill, null, null);
        }
    }

    record Rule(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {}

    /**
     * Straight lines from point to point, each of them by itself; an area filled by them is what is inside an odd number.
     *
     * @param closed whether each leads back to where it began
     */
    record Outline(
            List<List<Point>> lines,
            boolean closed,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {
        public Outline {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    record Disc(
            double x,
            double y,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {}

    /**
     * One line of text.
     *
     * @param y of the baseline
     * @param turned reads upwards; x and y are then where its baseline begins, ends or has its middle
     * @param rim a colour behind the letters' edges, where the text stands on lines; null: none
     */
    record Words(
            String text,
            double x,
            double y,
            double size,
            boolean bold,
            Colour colour,
            Anchor anchor,
            boolean turned,
            @Nullable Colour rim)
            implements Mark {
        public static Words at(String text, double x, double y, double size, Colour colour, Anchor anchor) {
            return new Words(text, x, y, size, false, colour, anchor, false, null);
        }

        public Words boldly() {
            return new Words(text, x, y, size, true, colour, anchor, turned, rim);
        }
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    record Point(double x, double y) {}

    /** @param dashes lengths of line and gap in turn; empty: unbroken */
    record Stroke(Colour colour, double width, List<Double> dashes) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }

        public static Stroke of(Colour colour, double width) {
            return new Stroke(colour, width, List.of());
        }
    }
}
