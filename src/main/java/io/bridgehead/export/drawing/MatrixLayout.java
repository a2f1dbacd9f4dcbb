package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide rows' names and cells are, and how many columns stand beside each other.
 *
 * @param across columns in a block, the one of totals among them
 * @param step from a column to the next
 * @param turned whether the columns' names read upwards, since they are wider than the columns
 * @param names of the columns and, last, of the totals
 */
record MatrixLayout(
        double rowLabel, int across, double step, boolean turned, double header, Face face, List<String> names) {
    /** Lines of a column's name before it is turned. */
    static final int MOST_LINES = 3;

    private static final double LEADING = 15;
    private static final double MOST_TURNED = 150;
    private static final double LEAST_CELL = 22;
    private static final double MOST_OF_WIDTH = 0.34;
    private static final List<Double> SIZES = List.of(Face.USUAL, 11.0, 10.0);

    static MatrixLayout of(Matrix matrix, Sketch sketch) {
        var names = new ArrayList<String>();
        matrix.columns().forEach(column -> names.add(column.name().in(sketch.lang())));
        names.add(sketch.word("total"));
        return SIZES.stream()
                .map(size -> of(
                        matrix, sketch, names, Face.of(sketch.palette().ink()).sized(size), false))
                .filter(layout -> layout.across() == names.size())
                .findFirst()
                // No letters are small enough for all columns beside each other.
                .orElseGet(() -> of(
                        matrix, sketch, names, Face.of(sketch.palette().ink()).sized(11), true));
    }

    private static MatrixLayout of(Matrix matrix, Sketch sketch, List<String> names, Face face, boolean inBlocks) {
        var width = sketch.width();
        var texts = texts(matrix, sketch.unit().decimals());
        var least = Math.max(LEAST_CELL, sketch.longest(texts, face.boldly())) + 8;
        var rows = new ArrayList<>(
                matrix.rows().stream().map(row -> row.name().in(sketch.lang())).toList());
        rows.add(names.getLast());
        var longest = sketch.longest(rows, face.boldly()) + 13;
        // Rows' names give way to the numbers down to a fifth, where they are broken into two lines.
        var room = Math.max(
                width * (width < 480 ? MOST_OF_WIDTH : 0.2),
                Math.min(width * MOST_OF_WIDTH, width - names.size() * least));
        var rowLabel = Math.min(longest, room);
        var fitting = Math.max(1, (int) Math.floor((width - rowLabel) / least));
        var blocks = inBlocks ? Math.ceilDiv(names.size(), fitting) : 1;
        var across = fitting >= names.size() ? names.size() : Math.ceilDiv(names.size(), blocks);
        var fits = inBlocks || fitting >= names.size();
        var step = (width - rowLabel) / across;
        var turned = !names.stream().allMatch(name -> fits(name, step - 6, sketch, face));
        return new MatrixLayout(
                rowLabel, fits ? across : 0, step, turned, header(names, step, turned, sketch, face), face, names);
    }

    /** How many lines of a turned name stand beside each other over a column. */
    static int turnedLines(double step) {
        return (int) Math.clamp(Math.floor(step / LEADING), 1, MOST_LINES);
    }

    private static List<String> texts(Matrix matrix, int decimals) {
        return Stream.of(
                        matrix.cells().stream().flatMap(List::stream),
                        matrix.rowTotals().stream(),
                        matrix.columnTotals().stream(),
                        Stream.ofNullable(matrix.total()))
                .flatMap(values -> values)
                .map(value -> Numbers.number(value, decimals))
                .toList();
    }

    /** A word broken inside reads worse than a turned one. */
    private static boolean fits(String name, double room, Sketch sketch, Face face) {
        return sketch.wrap(name, room, face, MOST_LINES + 1).size() <= MOST_LINES
                && Stream.of(name.split("\\s+"))
                        .allMatch(word -> word.codePoints().anyMatch(Character::isIdeographic)
                                || sketch.measure(word, face) <= room);
    }

    private static double header(List<String> names, double step, boolean turned, Sketch sketch, Face face) {
        if (turned) {
            var lines = names.stream()
                    .flatMap(name -> sketch.wrap(name, MOST_TURNED, face, turnedLines(step)).stream())
                    .toList();
            return sketch.longest(lines, face) + 12;
        }
        var lines = names.stream()
                .mapToInt(name -> sketch.wrap(name, step - 6, face, MOST_LINES).size())
                .max()
                .orElse(1);
        return LEADING * lines + 8;
    }
}
