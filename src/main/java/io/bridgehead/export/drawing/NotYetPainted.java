package io.bridgehead.export.drawing;

import io.bridgehead.figure.Shape;
import java.util.List;

/** Stands in for the painters that are still to come; goes when the last of them is there. */
final class NotYetPainted implements Painter<Shape> {
    private static final double HEIGHT = 240;

    @Override
    public Body paint(Shape shape, Ground ground) {
        var palette = ground.palette();
        return new Body(
                HEIGHT,
                List.of(
                        Mark.Box.filled(0, 0, ground.width(), HEIGHT, palette.sunken()),
                        Mark.Words.at(
                                shape.code(),
                                ground.width() / 2,
                                HEIGHT / 2,
                                14,
                                palette.inkSoft(),
                                Mark.Anchor.MIDDLE)),
                List.of());
    }
}
