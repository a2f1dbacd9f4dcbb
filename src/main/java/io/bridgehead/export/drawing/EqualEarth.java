package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The projection of the screen's map, Equal Earth: areas are true to each other, which a map coloured by value must not
 * get wrong. It is of radius 1, with y upwards.
 *
 * @param centre longitude of the meridian in the middle
 */
record EqualEarth(double centre) {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Degrees between points along a line, so that it bends as the map does. */
    private static final double STRETCH = 2.5;

    private static final double HALF = 180;

    Point of(Degrees point) {
        return raw(turned(point.longitude()), point.latitude());
    }

    /**
     * What a ring becomes: itself or, where the map's edge cuts it, its parts on both sides.
     */
    List<List<Point>> of(List<Degrees> ring) {
        var unrolled = unrolled(ring);
        var parts = new ArrayList<List<Point>>();
        for (var around = -1; around <= 1; around++) {
            var shift = around * 2 * HALF;
            var moved = unrolled.stream()
                    .map(point -> new Degrees(point.longitude() + shift, point.latitude()))
                    .toList();
            var part = cut(cut(moved, -1), 1);
            if (part.size() > 2) {
                parts.add(projected(part));
            }
        }
        return parts;
    }

    /** Without jumps: a ring over the edge goes on beyond it. */
    private List<Degrees> unrolled(List<Degrees> ring) {
        var unrolled = new ArrayList<Degrees>();
        var last = turned(ring.getFirst().longitude());
        for (var point : ring) {
            last += wrapped(turned(point.longitude()) - last);
            unrolled.add(new Degrees(last, point.latitude()));
        }
        return unrolled;
    }

    /** What of a ring is on the map's side of its edge: the eastern one for 1, the western for −1. */
    private static List<Degrees> cut(List<Degrees> ring, int side) {
        var kept = new ArrayList<Degrees>();
        for (var index = 0; index < ring.size(); index++) {
            var from = ring.get(index);
            var to = ring.get((index + 1) % ring.size());
            var inside = from.longitude() * side <= HALF;
            if (inside) {
                kept.add(from);
            }
            if (inside != to.longitude() * side <= HALF) {
                var part = (HALF * side - from.longitude()) / (to.longitude() - from.longitude());
                kept.add(new Degrees(HALF * side, from.latitude() + part * (to.latitude() - from.latitude())));
            }
        }
        // What only touches the edge is no land.
        return kept.stream().allMatch(point -> point.longitude() * side >= HALF) ? List.of() : kept;
    }

    private static List<Point> projected(List<Degrees> ring) {
        var points = new ArrayList<Point>();
        for (var index = 0; index < ring.size(); index++) {
            var from = ring.get(index);
            var to = ring.get((index + 1) % ring.size());
            var across = to.longitude() - from.longitude();
            var up = to.latitude() - from.latitude();
            var steps = Math.max(1, (int) Math.ceil(Math.hypot(across, up) / STRETCH));
            for (var step = 0; step < steps; step++) {
                var part = (double) step / steps;
                points.add(raw(from.longitude() + part * across, from.latitude() + part * up));
            }
        }
        return points;
    }

    private double turned(double longitude) {
        return wrapped(longitude - centre);
    }

    private static double wrapped(double longitude) {
        return longitude - 2 * HALF * Math.floor((longitude + HALF) / (2 * HALF));
    }

    private static Point raw(double longitude, double latitude) {
        var l = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        var l2 = l * l;
        var l6 = l2 * l2 * l2;
        return new Point(
                Math.toRadians(longitude) * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))),
                l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)));
    }
}
