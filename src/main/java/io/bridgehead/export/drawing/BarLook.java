package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a bar shows what its value is: full where it can be relied on, with stripes of the ground over it and an outline
 * of the sample's colour where it is a sample, and as an outline with stripes of its own colour where its period isn't
 * whole.
 */
final class BarLook {
    private static final Texts WORDS = new Texts("element");
    private static final double OUTLINE = 1.5;
    private static final double LEAST = 8;

    private BarLook() {}

    static Mark.Box of(Area spot, Colour colour, Status status, Palette palette) {
        if (status != Status.SAMPLE) {
            return Mark.Box.filled(spot.x(), spot.y(), spot.width(), spot.height(), colour);
        }
        // An outline of a slight bar would be all that is seen of it.
        return Math.min(spot.width(), spot.height()) < LEAST
                ? new Mark.Box(spot.x(), spot.y(), spot.width(), spot.height(), 0, colour, null, palette.surface())
                : outlined(spot, Stroke.of(palette.of(status), 1), colour, palette.surface());
    }

    /** Of a period that isn't whole. */
    static Mark.Box ofPart(Area spot, Colour colour, Status status, Palette palette) {
        var edge = Stroke.of(status == Status.SAMPLE ? palette.of(status) : colour, OUTLINE);
        return outlined(spot, edge, palette.surface(), colour);
    }

    private static Mark.Box outlined(Area spot, Stroke edge, Colour fill, Colour hatch) {
        var half = edge.width() / 2;
        return new Mark.Box(
                spot.x() + half,
                spot.y() + half,
                Math.max(0, spot.width() - edge.width()),
                Math.max(0, spot.height() - edge.width()),
                0,
                fill,
                edge,
                hatch);
    }

    /** What the stripes of a sample mean, where there is one. */
    static List<Painter.Key> sampleKey(Stream<Status> statuses, Painter.Look look, Palette palette, Lang lang) {
        return statuses.anyMatch(status -> status == Status.SAMPLE)
                ? List.of(new Painter.Key(WORDS.in(lang, "status.sample"), palette.of(Status.SAMPLE), look))
                : List.of();
    }
}
