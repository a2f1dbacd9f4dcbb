package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts marks onto a ground, in the order they are drawn. Texts are placed by their middle, as on the screen. */
final class Pen {
    static final double SIZE = 12;
    /** From line to line of one text. */
    static final double LINE = 15;

    private static final double PATCH = 2;

    /** From the middle of a line down to its baseline, in its size. */
    private static final double TO_BASELINE = 0.35;

    private final Painter.Ground ground;
    private final List<Mark> marks = new ArrayList<>();

    Pen(Painter.Ground ground) {
        this.ground = ground;
    }

    double width(String text) {
        return ground.lettering().width(text, SIZE, false);
    }

    double boldWidth(String text) {
        return ground.lettering().width(text, SIZE, true);
    }

    double widest(Collection<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    List<String> wrap(String text, double width, int most) {
        return ground.lettering().wrap(text, width, SIZE, false, most);
    }

    String cut(String text, double width) {
        return ground.lettering().cut(text, width, SIZE, false);
    }

    Palette palette() {
        return ground.palette();
    }

    void text(String text, double x, double middle, Colour colour, Anchor anchor) {
        add(Mark.Words.at(text, x, baseline(middle, SIZE), SIZE, colour, anchor));
    }

    void bold(String text, double x, double middle, double size, Colour colour, Anchor anchor) {
        add(Mark.Words.at(text, x, baseline(middle, size), size, colour, anchor).boldly());
    }

    /** Around a place across, but not beyond the ground. */
    void centred(String text, double x, double middle, Colour colour) {
        var half = width(text) / 2;
        text(text, Math.max(half, Math.min(ground.width() - half, x)), middle, colour, Anchor.MIDDLE);
    }

    /** Read over lines and bars: behind its letters' edges is the ground. */
    void rimmed(String text, double x, double middle, Colour colour, Anchor anchor) {
        add(new Mark.Words(
                text,
                x,
                baseline(middle, SIZE),
                SIZE,
                false,
                colour,
                anchor,
                false,
                palette().surface()));
    }

    /** On a patch of the ground, where not even a rim would keep a line from striking it through. */
    void patched(String text, double x, double middle, Colour colour, Anchor anchor) {
        var width = width(text) + 2 * PATCH;
        var left = switch (anchor) {
            case START -> x - PATCH;
            case MIDDLE -> x - width / 2;
            case END -> x - width + PATCH;
        };
        add(Mark.Box.filled(left, middle - LINE / 2, width, LINE, palette().surface()));
        text(text, x, middle, colour, anchor);
    }

    /** A text over the lines, around the middle of all its own. */
    void lines(List<String> lines, double x, double middle, Colour colour, Anchor anchor) {
        var first = middle - (lines.size() - 1) * LINE / 2;
        for (var line = 0; line < lines.size(); line++) {
            text(lines.get(line), x, first + line * LINE, colour, anchor);
        }
    }

    void across(double y, double from, double to, Stroke stroke) {
        add(new Mark.Rule(from, y, to, y, stroke));
    }

    void down(double x, double from, double to, Stroke stroke) {
        add(new Mark.Rule(x, from, x, to, stroke));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }

    private static double baseline(double middle, double size) {
        return middle + TO_BASELINE * size;
    }
}
