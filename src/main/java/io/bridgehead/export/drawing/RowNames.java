package io.bridgehead.export.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of rows in a column on their left, in as many lines as they need: a row is as high as its name needs.
 *
 * @param tops where each row begins under the first, and where the last ends
 * @param width of the widest line
 */
record RowNames(List<List<String>> names, List<Double> tops, double width) {
    private static final int MOST_LINES = 5;
    private static final double MARGIN = 8;

    RowNames {
        names = List.copyOf(names);
        tops = List.copyOf(tops);
    }

    /**
     * @param least height of a row
     * @param room width of the column
     */
    static RowNames of(List<String> names, double least, double room, Pen pen) {
        return of(names, names.stream().map(name -> "").toList(), least, room, pen);
    }

    /** @param tails what stands behind each name and is never cut; an empty one is none */
    static RowNames of(List<String> names, List<String> tails, double least, double room, Pen pen) {
        var lines = new ArrayList<List<String>>();
        var tops = new ArrayList<Double>();
        var top = 0.0;
        for (var row = 0; row < names.size(); row++) {
            tops.add(top);
            lines.add(lines(names.get(row), tails.get(row), room, pen));
            top += Math.max(least, lines.get(row).size() * Pen.LINE + MARGIN);
        }
        tops.add(top);
        return new RowNames(
                lines, tops, lines.stream().mapToDouble(pen::widest).max().orElse(0));
    }

    /** Of all rows. */
    double height() {
        return tops.get(tops.size() - 1);
    }

    double middle(int row) {
        return (tops.get(row) + tops.get(row + 1)) / 2;
    }

    /** @param top where the rows begin */
    void write(Pen pen, double right, double top, Colour colour) {
        for (var row = 0; row < names.size(); row++) {
            pen.lines(names.get(row), right, top + middle(row), colour, Mark.Anchor.END);
        }
    }

    private static List<String> lines(String name, String tail, double room, Pen pen) {
        if (tail.isEmpty()) {
            return pen.wrap(name, room, MOST_LINES);
        }
        var behind = " " + tail;
        var lines = new ArrayList<>(pen.wrap(name, room - pen.width(behind), MOST_LINES));
        if (lines.isEmpty()) {
            return List.of(tail);
        }
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + behind);
        return lines;
    }
}
