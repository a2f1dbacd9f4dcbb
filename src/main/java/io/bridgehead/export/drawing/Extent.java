package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Outline;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import org.jspecify.annotations.Nullable;

/** How far a mark reaches up and down, with its line. */
record Extent(double top, double bottom) {
    /** Of the letters' size: from the highest mark on a capital to the baseline; below it is as far as letters hang. */
    private static final double ABOVE = 1.1;

    private static final double BELOW = 0.35;
    private static final double RIM = 1.5;

    static Extent of(Mark mark, Lettering lettering) {
        return switch (mark) {
            case Box box -> new Extent(box.y(), box.y() + box.height()).wider(box.stroke());
            case Rule rule ->
                new Extent(Math.min(rule.y1(), rule.y2()), Math.max(rule.y1(), rule.y2())).wider(rule.stroke());
            case Outline outline -> of(outline).wider(outline.stroke());
            case Disc disc -> new Extent(disc.y() - disc.radius(), disc.y() + disc.radius()).wider(disc.stroke());
            case Words words -> of(words, lettering).wider(words.rim() == null ? 0 : RIM);
        };
    }

    double height() {
        return bottom - top;
    }

    /** Whether it is cut by a line, and not only touched. */
    boolean straddles(double y) {
        return top < y && bottom > y;
    }

    private static Extent of(Outline outline) {
        var heights = outline.lines().stream()
                .flatMap(line -> line.stream())
                .mapToDouble(Mark.Point::y)
                .summaryStatistics();
        return heights.getCount() == 0 ? new Extent(0, 0) : new Extent(heights.getMin(), heights.getMax());
    }

    private static Extent of(Words words, Lettering lettering) {
        if (!words.turned()) {
            return new Extent(words.y() - ABOVE * words.size(), words.y() + BELOW * words.size());
        }
        var length = lettering.width(words.text(), words.size(), words.bold());
        var bottom = switch (words.anchor()) {
            case START -> words.y();
            case MIDDLE -> words.y() + length / 2;
            case END -> words.y() + length;
        };
        return new Extent(bottom - length, bottom);
    }

    private Extent wider(@Nullable Stroke stroke) {
        return stroke == null ? this : wider(stroke.width() / 2);
    }

    private Extent wider(double by) {
        return new Extent(top - by, bottom + by);
    }
}
