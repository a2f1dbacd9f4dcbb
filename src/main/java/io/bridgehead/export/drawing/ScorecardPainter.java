package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Scorecard.Rating;
import io.bridgehead.figure.Scorecard.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by measures, to be read like a table; where the columns don't fit beside each other, a card a row. */
final class ScorecardPainter implements Painter<Scorecard> {
    private static final double GROUP = 28;
    private static final double SIZE = 13;

    /** How rows are set; each says how high it drew. */
    interface Form {
        double drawHeader(Sketch sketch);

        double drawRow(Sketch sketch, Row row, double top);
    }

    @Override
    public Body paint(Scorecard card, Ground ground) {
        var sketch = new Sketch(ground);
        var grid = ScorecardGrid.of(card, sketch);
        Form form = grid.isPresent() ? grid.get() : ScorecardCards.of(card, sketch);
        var y = form.drawHeader(sketch);
        String group = null;
        for (var row : inGroups(card.rows())) {
            if (row.group() != null && !row.group().equals(group)) {
                y += drawGroup(sketch, row, y);
            }
            group = row.group();
            y += form.drawRow(sketch, row, y);
            sketch.rule(0, y, sketch.width(), y, Stroke.of(sketch.palette().line(), 1));
        }
        return sketch.body(Math.ceil(y + 2));
    }

    /** What a column is called, with its unit, which is said once and not at every value. */
    static String columnName(Scorecard.Column column, Lang lang) {
        return Numbers.remark(column.name().in(lang), column.unit().label().in(lang), lang);
    }

    static String ratingWord(Sketch sketch, @Nullable Rating rating) {
        return rating == null ? "" : sketch.word("rating." + rating.code());
    }

    static Mark sign(Sketch sketch, Rating rating, double x, double y) {
        var palette = sketch.palette();
        return switch (rating) {
            case GOOD -> Sign.DISC.at(x, y, palette.of("good"), palette.surface());
            case WATCH -> Sign.UP.at(x, y, palette.of("watch"), palette.surface());
            case BAD -> Sign.SQUARE.at(x, y, palette.of("bad"), palette.surface());
            case UNKNOWN -> Sign.RING.at(x, y, palette.of("aside"), palette.surface());
        };
    }

    private static double drawGroup(Sketch sketch, Row row, double y) {
        var face = Face.of(sketch.palette().ink()).boldly().sized(SIZE);
        var groupName = row.groupName();
        var name = groupName == null ? String.valueOf(row.group()) : groupName.in(sketch.lang());
        var lines = sketch.wrap(name, sketch.width() - 16, face, 2);
        var height = GROUP + (lines.size() - 1) * 18;
        sketch.fill(0, y, sketch.width(), height, sketch.palette().sunken());
        sketch.write(lines, 8, y + GROUP / 2, 18, face);
        return height;
    }

    /** Rows of a group together, in the order given; those of no group where they stand. */
    private static List<Row> inGroups(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            var key = row.group() == null ? "" : row.group();
            groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
