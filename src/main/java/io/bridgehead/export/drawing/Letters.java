package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Words;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Words as the outline of their letters, where they stand. */
final class Letters {
    private Letters() {}

    static Path2D of(Words words, FontLettering lettering) {
        var font = lettering.font(words.bold());
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var at = 0.0;
        for (var codePoint : lettering.shown(words.text()).codePoints().toArray()) {
            path.append(font.outline(codePoint).getPathIterator(AffineTransform.getTranslateInstance(at, 0)), false);
            at += font.advance(codePoint);
        }
        path.transform(placed(words, at * words.size()));
        return path;
    }

    /** From letters of the size 1 at 0, 0 to where the words stand. */
    private static AffineTransform placed(Words words, double width) {
        var placed = AffineTransform.getTranslateInstance(words.x(), words.y());
        if (words.turned()) {
            placed.quadrantRotate(-1);
        }
        placed.translate(-before(words, width), 0);
        placed.scale(words.size(), words.size());
        return placed;
    }

    /** How much of the words is before the point they are placed by. */
    static double before(Words words, double width) {
        return switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
    }
}
