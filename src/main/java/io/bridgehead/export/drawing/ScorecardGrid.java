package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Scorecard.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scorecard as a table.
 *
 * @param rating left edge of the ratings; below 0 without any
 * @param remark left edge of the remarks; below 0 without any
 */
record ScorecardGrid(Scorecard card, double nameRoom, double rating, List<Column> columns, double remark)
        implements ScorecardPainter.Form {
    private static final double SIZE = 13;
    private static final double LINE = 18;
    private static final double PAD = 8;
    private static final double GAP = 20;
    private static final double LEAST_NAME = 90;
    private static final double LEAST_REMARK = 150;
    private static final double MOST_HEADER = 92;
    private static final double HEADER_LINE = 16;
    private static final int MOST_REMARK_LINES = 12;

    /** @param right edge of its numbers */
    record Column(double right, List<String> header) {}

    /** Columns as wide as what stands in them; empty where they don't fit beside each other, even with their names broken. */
    static Optional<ScorecardGrid> of(Scorecard card, Sketch sketch) {
        var face = Face.of(sketch.palette().ink()).sized(SIZE);
        var longest = sketch.longest(
                card.rows().stream().map(row -> row.name().in(sketch.lang())).toList(), face);
        var roomy = of(card, sketch, name -> Math.min(name, MOST_HEADER));
        if (roomy.filter(grid -> grid.nameRoom >= longest).isPresent()) {
            return roomy;
        }
        // A measure is called the same in every row, a row's name stands once: the measures' names are broken first.
        return of(card, sketch, name -> Math.min(name / 2, MOST_HEADER)).or(() -> roomy);
    }

    private static Optional<ScorecardGrid> of(Scorecard card, Sketch sketch, DoubleUnaryOperator headerRoom) {
        var face = Face.of(sketch.palette().ink()).sized(SIZE);
        var rows = card.rows();
        var rated = rows.stream().anyMatch(row -> row.rating() != null);
        var words = rows.stream().map(row -> ScorecardPainter.ratingWord(sketch, row.rating()));
        var rating = rated
                ? 18
                        + sketch.longest(
                                Stream.concat(words, Stream.of(sketch.word("rating")))
                                        .toList(),
                                face)
                        + GAP
                : 0;
        var rooms = IntStream.range(0, card.columns().size())
                .mapToDouble(index -> columnRoom(card, index, sketch, headerRoom))
                .toArray();
        var remarked =
                rows.stream().anyMatch(row -> !row.remark().in(sketch.lang()).isEmpty());
        var numbers = IntStream.range(0, rooms.length)
                .mapToDouble(index -> rooms[index])
                .sum();
        var names = sketch.longest(
                        rows.stream().map(row -> row.name().in(sketch.lang())).toList(), face)
                + 4;
        var free = sketch.width() - 2 * PAD - rating - numbers - (remarked ? LEAST_REMARK + GAP : 0);
        // On a wide page names get the room that is left, and are only broken where that is too little.
        var nameRoom = Math.min(Math.min(names, Math.max(LEAST_NAME, sketch.width() * 0.4)), free);
        if (nameRoom < Math.min(names, LEAST_NAME)) {
            return Optional.empty();
        }
        // Without remarks the columns spread, so that a row's numbers aren't far from its name on one side only.
        var rest = sketch.width() - 2 * PAD - nameRoom - rating - numbers;
        var spread = remarked || rooms.length == 0 ? 0 : Math.min(60, rest / rooms.length);
        var x = PAD + nameRoom + rating;
        var columns = new ArrayList<Column>();
        for (var index = 0; index < rooms.length; index++) {
            var room = rooms[index] + spread;
            x += room;
            columns.add(new Column(x, header(card.columns().get(index), room - GAP + 6, sketch)));
        }
        return Optional.of(
                new ScorecardGrid(card, nameRoom, rated ? PAD + nameRoom + GAP : -1, columns, remarked ? x + GAP : -1));
    }

    private static List<String> header(Scorecard.Column column, double room, Sketch sketch) {
        var soft = Face.of(sketch.palette().inkSoft());
        return sketch.wrap(ScorecardPainter.columnName(column, sketch.lang()), room, soft, 4);
    }

    /** A word is never broken for the sake of a narrower column. */
    private static double columnRoom(Scorecard card, int index, Sketch sketch, DoubleUnaryOperator headerRoom) {
        var column = card.columns().get(index);
        var name = ScorecardPainter.columnName(column, sketch.lang());
        var words = Stream.of(name.split("\\s+"))
                .mapToDouble(word -> Math.min(sketch.measure(word), MOST_HEADER))
                .max()
                .orElse(0);
        var values = card.rows().stream()
                .map(row -> Numbers.number(row.cells().get(index), column.unit().decimals()))
                .toList();
        var widest = sketch.longest(values, Face.of(sketch.palette().ink()).sized(SIZE));
        return Math.max(Math.max(headerRoom.applyAsDouble(sketch.measure(name)), words), widest) + GAP;
    }

    /** The names of the columns, standing on the line under them. */
    @Override
    public double drawHeader(Sketch sketch) {
        var palette = sketch.palette();
        var soft = Face.of(palette.inkSoft());
        var lines = columns.stream()
                .mapToInt(column -> column.header().size())
                .max()
                .orElse(1);
        var height = Math.max(1, lines) * HEADER_LINE + 10;
        var base = height - 13;
        if (rating >= 0) {
            sketch.write(sketch.word("rating"), rating, base, soft);
        }
        for (var column : columns) {
            var first = base - (column.header().size() - 1) * HEADER_LINE;
            sketch.write(column.header(), column.right(), first, HEADER_LINE, soft.anchored(Anchor.END));
        }
        if (remark >= 0) {
            sketch.write(sketch.word("remark"), remark, base, soft);
        }
        sketch.rule(0, height, sketch.width(), height, Stroke.of(palette.lineStrong(), 1));
        return height;
    }

    @Override
    public double drawRow(Sketch sketch, Row row, double top) {
        var palette = sketch.palette();
        var ink = Face.of(palette.ink()).sized(SIZE);
        var soft = Face.of(palette.inkSoft());
        var names = sketch.wrap(row.name().in(sketch.lang()), nameRoom, ink, 4);
        var remarks = remark < 0
                ? List.<String>of()
                : sketch.wrap(row.remark().in(sketch.lang()), sketch.width() - PAD - remark, soft, MOST_REMARK_LINES);
        var first = top + 6 + LINE / 2;
        sketch.write(names, PAD, first, LINE, ink);
        if (row.rating() != null) {
            sketch.add(ScorecardPainter.sign(sketch, row.rating(), rating + 6, first));
            sketch.write(ScorecardPainter.ratingWord(sketch, row.rating()), rating + 18, first, ink);
        }
        for (var index = 0; index < columns.size(); index++) {
            var value = row.cells().get(index);
            var said = Numbers.number(value, card.columns().get(index).unit().decimals());
            var face = Objects.isNull(value) ? soft.sized(SIZE) : ink;
            sketch.write(said, columns.get(index).right(), first, face.anchored(Anchor.END));
        }
        sketch.write(remarks, remark, first, LINE, soft);
        return Math.max(Math.max(names.size(), remarks.size()), 1) * LINE + 12;
    }
}
