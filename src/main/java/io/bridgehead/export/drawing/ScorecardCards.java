package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Scorecard.Row;
import java.util.stream.IntStream;

/**
 * A scorecard with a card a row: its name and rating, its measures by name, its remark.
 *
 * @param across measures beside each other
 * @param width of each
 */
record ScorecardCards(Scorecard card, int across, double width) implements ScorecardPainter.Form {
    private static final double PAD = 8;
    private static final double LINE = 19;
    private static final double GAP = 28;
    private static final double SIZE = 13;
    private static final int MOST_REMARK_LINES = 12;

    /** As many measures in a line as fit with their whole names. */
    static ScorecardCards of(Scorecard card, Sketch sketch) {
        var room = sketch.width() - 2 * PAD;
        var columns = card.columns().size();
        var one = IntStream.range(0, columns)
                .mapToDouble(index -> measureRoom(card, index, sketch))
                .max()
                .orElse(1);
        var most = Math.max(1, (int) Math.floor((room + GAP) / (one + GAP)));
        // Even lines rather than a last one of leftovers.
        var across = columns == 0 ? 1 : Math.ceilDiv(columns, Math.ceilDiv(columns, most));
        return new ScorecardCards(card, across, (room - GAP * (across - 1)) / across);
    }

    private static double measureRoom(Scorecard card, int index, Sketch sketch) {
        var column = card.columns().get(index);
        var values = card.rows().stream()
                .map(row -> Numbers.number(row.cells().get(index), column.unit().decimals()))
                .toList();
        return sketch.measure(ScorecardPainter.columnName(column, sketch.lang()))
                + 12
                + sketch.longest(values, Face.of(sketch.palette().ink()));
    }

    @Override
    public double drawHeader(Sketch sketch) {
        return 0;
    }

    @Override
    public double drawRow(Sketch sketch, Row row, double top) {
        var palette = sketch.palette();
        var soft = Face.of(palette.inkSoft());
        var name = Face.of(palette.ink()).boldly().sized(SIZE);
        var rating = ScorecardPainter.ratingWord(sketch, row.rating());
        var ratingRoom = rating.isEmpty() ? 0 : sketch.measure(rating) + 34;
        var y = top + 8;
        var names = sketch.wrap(row.name().in(sketch.lang()), sketch.width() - 2 * PAD - ratingRoom, name, 3);
        sketch.write(names, PAD, y + LINE / 2, LINE, name);
        drawRating(sketch, row, rating, y + LINE / 2);
        y += Math.max(1, names.size()) * LINE;
        y += drawMeasures(sketch, row, y);
        var remarks = sketch.wrap(row.remark().in(sketch.lang()), sketch.width() - 2 * PAD, soft, MOST_REMARK_LINES);
        sketch.write(remarks, PAD, y + LINE / 2, LINE, soft);
        return y + remarks.size() * LINE + 8 - top;
    }

    private static void drawRating(Sketch sketch, Row row, String rating, double y) {
        if (row.rating() == null) {
            return;
        }
        var right = sketch.width() - PAD;
        sketch.add(ScorecardPainter.sign(sketch, row.rating(), right - sketch.measure(rating) - 12, y));
        sketch.write(rating, right, y, Face.of(sketch.palette().ink()).anchored(Anchor.END));
    }

    /** Names wrap beside their values; a line of measures is as high as its longest name. */
    private double drawMeasures(Sketch sketch, Row row, double top) {
        var soft = Face.of(sketch.palette().inkSoft());
        var y = top;
        for (var first = 0; first < card.columns().size(); first += across) {
            var lines = 1;
            for (var index = first; index < Math.min(card.columns().size(), first + across); index++) {
                var column = card.columns().get(index);
                var value = row.cells().get(index);
                var said = Numbers.number(value, column.unit().decimals());
                var face = value == null ? soft : Face.of(sketch.palette().ink());
                var x = PAD + (index - first) * (width + GAP);
                var name = sketch.wrap(
                        ScorecardPainter.columnName(column, sketch.lang()), width - sketch.measure(said) - 8, soft, 3);
                sketch.write(name, x, y + LINE / 2, LINE, soft);
                sketch.write(said, x + width, y + LINE / 2, face.anchored(Anchor.END));
                lines = Math.max(lines, name.size());
            }
            y += lines * LINE;
        }
        return y - top;
    }
}
