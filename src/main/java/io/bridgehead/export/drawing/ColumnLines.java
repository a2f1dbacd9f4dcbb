package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Values to read columns or points against: dashed lines across, named where no mark is in the way. */
final class ColumnLines {
    private static final List<Double> DASHES = List.of(6.0, 3.0);
    private static final double HEIGHT = 14;
    private static final double TO_NAME = 9;
    private static final double MARGIN = 4;

    private ColumnLines() {}

    /**
     * Gives where the names are.
     *
     * @param marks what the names keep clear of, with the room over them where their labels go
     */
    static List<Area> draw(List<Line> lines, Area plot, UpwardAxis axis, List<Area> marks, Pen pen, Lang lang) {
        var soft = pen.palette().inkSoft();
        var crowd = marks.stream().map(mark -> mark.grown(12, HEIGHT + 6, 2)).toList();
        var named = new ArrayList<Area>();
        for (var line : lines) {
            var y = axis.at(line.value().doubleValue());
            pen.across(y, plot.x(), plot.right(), new Stroke(soft, 1.25, DASHES));
            var name = pen.cut(line.name().in(lang), plot.width() - 2 * MARGIN);
            var spot = spot(y, pen.width(name) + MARGIN, plot, crowd, named);
            pen.rimmed(name, spot.x(), spot.middleY(), soft, Anchor.START);
            named.add(spot);
        }
        return named;
    }

    private static Area spot(double y, double width, Area plot, List<Area> crowd, List<Area> named) {
        var spots = DoubleStream.of(y - TO_NAME, y + TO_NAME)
                .boxed()
                .flatMap(middle -> Stream.of(
                                plot.x() + MARGIN, plot.right() - width - MARGIN, plot.x() + (plot.width() - width) / 2)
                        .map(x -> new Area(x, middle - HEIGHT / 2, width, HEIGHT)))
                .toList();
        var apart = spots.stream()
                .filter(spot -> named.stream().noneMatch(spot::overlaps))
                .toList();
        return apart.stream()
                .filter(spot -> crowd.stream().noneMatch(spot::overlaps))
                .findFirst()
                .orElse(apart.isEmpty() ? spots.get(0) : apart.get(0));
    }
}
