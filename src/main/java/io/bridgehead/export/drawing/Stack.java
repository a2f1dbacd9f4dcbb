package io.bridgehead.export.drawing;

import java.util.ArrayList;
import java.util.List;

/** Parts under each other, as they are laid. For one page. */
final class Stack {
    private final Palette palette;
    private final Lettering lettering;
    private final double width;
    private final double margin;
    private final List<Part> parts = new ArrayList<>();
    private double bottom;

    /**
     * @param margin at the left and at the right
     * @param top where the first part begins
     */
    Stack(Palette palette, Lettering lettering, double width, double margin, double top) {
        this.palette = palette;
        this.lettering = lettering;
        this.width = width;
        this.margin = margin;
        bottom = top;
    }

    /** Text that says nothing is nothing. */
    void lines(Part.Kind kind, String text, double size, boolean bold, Colour colour) {
        var lines = Lines.of(text, room(), size, bold, colour, lettering);
        if (!lines.marks().isEmpty()) {
            part(kind, text, lines.height(), lines.marks());
        }
    }

    void part(Part.Kind kind, String text, double height, List<Mark> marks) {
        parts.add(new Part(kind, text, margin, bottom, height, marks));
        bottom += height;
    }

    void gap(double height) {
        bottom += height;
    }

    /** How wide a part may be. */
    double room() {
        return width - 2 * margin;
    }

    double bottom() {
        return bottom;
    }

    Palette palette() {
        return palette;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
