package io.bridgehead.export.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;

/** Places on a slide: their names in a template, and where they are without one, in points of 960 × 540. */
enum Spot {
    TITLE("title", 40, 34, 880, 44, 24, 14),
    SUBTITLE("subtitle", 40, 78, 700, 24, 14, 9),
    BADGE("badge", 745, 78, 175, 24, 12, 9),
    HEADING("heading", 40, 12, 560, 20, 11, 8),
    CLASSIFICATION("classification", 610, 12, 310, 20, 11, 8),
    FIGURE("figure", 40, 108, 880, 346, 0, 0),
    WORDS("words", 660, 108, 260, 346, 14, 10),
    TEXT("text", 40, 100, 880, 390, 18, 12),
    NOTES("notes", 40, 456, 880, 34, 10, 8),
    SOURCE("source", 40, 492, 820, 36, 9, 7),
    AUTHOR("author", 80, 320, 800, 30, 18, 10),
    DATE("date", 80, 354, 800, 26, 14, 10),
    NUMBER("number", 870, 506, 50, 20, 10, 8);

    private final String placeholder;
    private final double x;
    private final double y;
    private final double width;
    private final double height;
    private final double most;
    private final double least;

    Spot(String placeholder, double x, double y, double width, double height, double most, double least) {
        this.placeholder = placeholder;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.most = most;
        this.least = least;
    }

    String placeholder() {
        return placeholder;
    }

    Rectangle2D.Double on(Dimension page) {
        var right = page.getWidth() / 960;
        var down = page.getHeight() / 540;
        return new Rectangle2D.Double(x * right, y * down, width * right, height * down);
    }

    /** Of letters, in points. */
    double most() {
        return most;
    }

    double least() {
        return least;
    }

    /** Whether a placeholder of a program's own kind stands for it. */
    boolean is(Placeholder type) {
        return switch (this) {
            case TITLE -> type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE;
            case SUBTITLE -> type == Placeholder.SUBTITLE;
            case BADGE, HEADING, CLASSIFICATION, FIGURE, WORDS, TEXT, NOTES, SOURCE, AUTHOR, DATE, NUMBER -> false;
        };
    }
}
