package io.bridgehead.export.drawing;

import io.bridgehead.figure.Lang;
import java.util.List;

/**
 * A page of one figure, composed, in pixels at single size.
 *
 * @param description what the figure shows, in words
 * @param parts from top to bottom, in the order they are read
 */
record Picture(
        double width, double height, Lang lang, Theme theme, String title, String description, List<Part> parts) {
    Picture {
        parts = List.copyOf(parts);
    }

    Palette palette() {
        return Palette.of(theme);
    }
}
