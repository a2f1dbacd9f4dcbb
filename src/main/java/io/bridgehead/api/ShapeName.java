package io.bridgehead.api;

import io.bridgehead.figure.Shape;
import java.util.Locale;

/** The word for a shape that isn't there yet: the catalogue knows only its class. */
final class ShapeName {
    private ShapeName() {}

    /** The same as {@link Shape#code()} of any figure of that class. */
    static String of(Class<? extends Shape> shape) {
        return shape.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
