package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Values to read rows against: dashed lines down through them, named over them in as many rows as the names need. */
final class RowLines {
    static final double ROW = 18;
    private static final double GAP = 10;
    private static final List<Double> DASHES = List.of(6.0, 3.0);

    private record Name(String text, double left, int row, double at) {}

    private final List<Name> names;

    RowLines(List<Line> lines, AcrossAxis axis, Pen pen, Lang lang, double width) {
        names = named(lines, axis, pen, lang, width);
    }

    double height() {
        return names.stream().mapToInt(name -> name.row() + 1).max().orElse(0) * ROW;
    }

    /** The first row of names is the uppermost; each line begins under its own. */
    void draw(Pen pen, double bottom) {
        var colour = pen.palette().inkSoft();
        for (var name : names) {
            pen.down(name.at(), (name.row() + 1) * ROW - 2, bottom, new Stroke(colour, 1.25, DASHES));
        }
        for (var name : names) {
            pen.rimmed(name.text(), name.left(), (name.row() + 0.5) * ROW, colour, Mark.Anchor.START);
        }
    }

    private static List<Name> named(List<Line> lines, AcrossAxis axis, Pen pen, Lang lang, double width) {
        var names = new ArrayList<Name>();
        var ends = new ArrayList<Double>();
        var ordered = lines.stream().sorted(Comparator.comparing(Line::value)).toList();
        for (var line : ordered) {
            var at = axis.at(line.value().doubleValue());
            var text = pen.cut(line.name().in(lang), width);
            var room = pen.width(text);
            var left = Math.max(0, Math.min(width - room, at - room / 2));
            var row = 0;
            while (row < ends.size() && ends.get(row) + GAP > left) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(left + room);
            } else {
                ends.set(row, left + room);
            }
            names.add(new Name(text, left, row, at));
        }
        return names;
    }
}
