package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.export.drawing.Mark.Stroke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small line without an axis: only its course is read from it, so it runs from its least to its greatest value. */
final class Spark {
    private static final double LINE = 1.75;
    private static final double LAST = 3;

    private Spark() {}

    /** Whether there is a course to draw. */
    static boolean hasCourse(List<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).count() > 1;
    }

    /** Joined only where values follow each other; one between two gaps is a dot, and so is the last. */
    static void draw(Sketch sketch, List<@Nullable BigDecimal> values, Area area) {
        if (!hasCourse(values)) {
            return;
        }
        var colour = sketch.palette().of("total");
        var stretches = stretches(values, area);
        var lines = stretches.stream().filter(stretch -> stretch.size() > 1).toList();
        if (!lines.isEmpty()) {
            sketch.add(new Mark.Outline(lines, false, null, Stroke.of(colour, LINE)));
        }
        stretches.stream()
                .filter(stretch -> stretch.size() == 1)
                .map(List::getFirst)
                .forEach(alone -> sketch.add(new Mark.Disc(alone.x(), alone.y(), LINE / 2, colour, null)));
        var last = stretches.getLast().getLast();
        sketch.add(new Mark.Disc(last.x(), last.y(), LAST, colour, null));
    }

    private static List<List<Point>> stretches(List<@Nullable BigDecimal> values, Area area) {
        var given = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        var span = given.getMax() - given.getMin();
        var stretches = new ArrayList<List<Point>>();
        var follows = false;
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (value != null) {
                if (!follows) {
                    stretches.add(new ArrayList<>());
                }
                var up = span == 0 ? 0.5 : (value.doubleValue() - given.getMin()) / span;
                stretches.getLast().add(placed(area, (double) index / (values.size() - 1), up));
            }
            follows = value != null;
        }
        return stretches;
    }

    private static Point placed(Area area, double along, double up) {
        return new Point(
                area.x() + LAST + (area.width() - 2 * LAST) * along,
                area.bottom() - LAST - (area.height() - 2 * LAST) * up);
    }
}
