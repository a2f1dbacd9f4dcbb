package io.bridgehead.export.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether words fit into a box, before a program lays them out with fonts of its own: estimated on the wide side, in
 * points. Widths by code point; a Chinese character is as wide as it is high.
 */
final class Fit {
    private static final double LINE = 1.25;
    private static final int CHINESE = 0x1100;
    private static final int MOST_LOOKED_AT = 500;
    private static final double LATIN = 0.54;
    private static final double CAPITAL = 0.7;

    /** What is lost at the ends of lines. */
    private static final double LOSS = 1.06;

    private Fit() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Fit::em).sum() * size;
    }

    /** A Chinese character is a word, for a line may end after each. */
    static double widestWord(String text, double size) {
        var widest = 0.0;
        var word = 0.0;
        for (var each : text.codePoints().limit(MOST_LOOKED_AT).toArray()) {
            word = Character.isWhitespace(each) ? 0 : em(each) + (each >= CHINESE ? 0 : word);
            widest = Math.max(widest, word);
        }
        return widest * size;
    }

    private static double em(int each) {
        if (each >= CHINESE) {
            return 1;
        }
        return Character.isUpperCase(each) || each == 'm' || each == 'w' || each > 0x2000 ? CAPITAL : LATIN;
    }

    static int lines(String text, double size, double width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(width(line, size) * LOSS / Math.max(1, width))))
                .sum();
    }

    static double height(String text, double size, double width) {
        return lines(text, size, width) * size * LINE;
    }

    static boolean fits(String text, double size, double width, double height) {
        return height(text, size, width) <= height;
    }

    /** The greatest size, between two, in which a text fits; the least where it doesn't. */
    static double size(String text, double width, double height, double most, double least) {
        var size = most;
        while (size > least && !fits(text, size, width, height)) {
            size -= 1;
        }
        return Math.max(least, size);
    }

    /** As much of a text as fits, from its start; by whole code points, at a blank or a mark where there is one. */
    static String head(String text, double size, double width, double height) {
        if (fits(text, size, width, height)) {
            return text;
        }
        var low = 0;
        var high = text.codePointCount(0, text.length());
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (fits(text.substring(0, text.offsetByCodePoints(0, middle)), size, width, height)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        var end = text.offsetByCodePoints(0, Math.max(1, low));
        for (var at = end; at > end * 3 / 4; at--) {
            if (" \n，。；、,;.".indexOf(text.charAt(at - 1)) >= 0) {
                return text.substring(0, at);
            }
        }
        return text.substring(0, end);
    }

    /** The whole text in parts that each fit. */
    static List<String> parts(String text, double size, double width, double height) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty()) {
            var head = head(rest, size, width, height);
            parts.add(head);
            rest = rest.substring(head.length());
        }
        return parts;
    }
}
