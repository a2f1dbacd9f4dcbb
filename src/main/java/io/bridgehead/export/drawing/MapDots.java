package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.figure.Places.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places shown by circles, which don't lie on each other: neighbours move aside, the larger value stays. */
final class MapDots {
    private static final int AROUND = 12;
    private static final int RINGS = 6;
    private static final double SMALL_MAP = 200;

    private MapDots() {}

    /**
     * @param at where the place is, if the circle had to give way to another
     * @param alone whether the place has no shape of its own
     */
    record Dot(Place place, double x, double y, double radius, Point at, boolean alone) {
        boolean isMoved() {
            return Math.hypot(at.x() - x, at.y() - y) > 1;
        }

        Area box() {
            return new Area(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** Places at no known point have none. */
    static List<Dot> of(List<Place> places, Map<String, CountryShape> shapes, WorldMap map, double width) {
        var dots = new ArrayList<Dot>();
        var inOrder = places.stream()
                .sorted(Comparator.comparing(Place::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
        for (var place : inOrder) {
            var at = pointOf(place, shapes, map);
            if (at != null) {
                var alone = !shapes.containsKey(place.key());
                var radius = radius(alone, map.height() < SMALL_MAP);
                var spot = freeSpot(at, radius, dots, new Area(0, 0, width, map.height()));
                dots.add(new Dot(place, spot.x(), spot.y(), radius, at, alone));
            }
        }
        return dots;
    }

    private static double radius(boolean alone, boolean small) {
        if (small) {
            return alone ? 3 : 1.6;
        }
        return alone ? 4.5 : 3.2;
    }

    private static @Nullable Point pointOf(Place place, Map<String, CountryShape> shapes, WorldMap map) {
        var known = KnownPoints.of(place.key());
        if (known != null) {
            return map.place(known);
        }
        var shape = shapes.get(place.key());
        return shape == null ? null : shape.centre();
    }

    private static Point freeSpot(Point at, double radius, List<Dot> dots, Area within) {
        for (var ring = 0; ring < RINGS; ring++) {
            for (var turn = 0; turn < (ring == 0 ? 1 : AROUND); turn++) {
                // To the lower right first: that is the sea, where most of such places lie together.
                var angle = Math.PI * (0.25 + 2.0 * turn / AROUND);
                var reach = ring * radius * 2.4;
                var spot = new Point(at.x() + Math.cos(angle) * reach, at.y() + Math.sin(angle) * reach);
                if (isWithin(spot, radius, within) && isFree(spot, radius, dots)) {
                    return spot;
                }
            }
        }
        return new Point(
                Math.clamp(at.x(), radius, Math.max(radius, within.right() - radius)),
                Math.clamp(at.y(), radius, Math.max(radius, within.bottom() - radius)));
    }

    private static boolean isWithin(Point spot, double radius, Area within) {
        return spot.x() >= radius
                && spot.y() >= radius
                && spot.x() <= within.right() - radius
                && spot.y() <= within.bottom() - radius;
    }

    private static boolean isFree(Point spot, double radius, List<Dot> dots) {
        return dots.stream()
                .allMatch(dot -> Math.hypot(dot.x() - spot.x(), dot.y() - spot.y()) >= radius + dot.radius() + 1);
    }
}
