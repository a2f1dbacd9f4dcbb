package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Closed lines of points, whose last leads back to the first. */
final class Rings {
    /** Pixels that an outline may be off: less than is seen. */
    private static final double TOLERANCE = 0.35;

    private Rings() {}

    static Area bounds(Stream<Point> points) {
        var all = points.toList();
        var across = all.stream().mapToDouble(Point::x).summaryStatistics();
        var down = all.stream().mapToDouble(Point::y).summaryStatistics();
        return all.isEmpty()
                ? new Area(0, 0, 0, 0)
                : Area.between(across.getMin(), down.getMin(), across.getMax(), down.getMax());
    }

    static double area(List<Point> ring) {
        return Math.abs(twice(ring)) / 2;
    }

    static Point centre(List<Point> ring) {
        var x = 0.0;
        var y = 0.0;
        for (var index = 0; index < ring.size(); index++) {
            var from = ring.get(index);
            var to = ring.get((index + 1) % ring.size());
            var cross = from.x() * to.y() - to.x() * from.y();
            x += (from.x() + to.x()) * cross;
            y += (from.y() + to.y()) * cross;
        }
        var six = 3 * twice(ring);
        return six == 0 ? ring.getFirst() : new Point(x / six, y / six);
    }

    private static double twice(List<Point> ring) {
        var sum = 0.0;
        for (var index = 0; index < ring.size(); index++) {
            var from = ring.get(index);
            var to = ring.get((index + 1) % ring.size());
            sum += from.x() * to.y() - to.x() * from.y();
        }
        return sum;
    }

    /** Without points that are hardly off the line between others, and rounded to tenths (after Douglas and Peucker). */
    static List<Point> simpler(List<Point> ring) {
        var kept = new BitSet(ring.size());
        var closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        kept.set(0);
        keep(closed, kept);
        return kept.stream().mapToObj(ring::get).map(Rings::tenths).distinct().toList();
    }

    /** Without recursion: a file may hold outlines of any length. */
    private static void keep(List<Point> line, BitSet kept) {
        var open = new ArrayDeque<Stretch>();
        open.push(new Stretch(0, line.size() - 1));
        while (!open.isEmpty()) {
            var stretch = open.pop();
            var farthest = farthest(line, stretch);
            if (farthest >= 0) {
                kept.set(farthest);
                open.push(new Stretch(stretch.first(), farthest));
                open.push(new Stretch(farthest, stretch.last()));
            }
        }
    }

    private record Stretch(int first, int last) {}

    /** The point that is most off the line between a stretch's ends; −1 where none is off it that can be seen. */
    private static int farthest(List<Point> line, Stretch stretch) {
        var farthest = -1;
        var most = TOLERANCE;
        for (var index = stretch.first() + 1; index < stretch.last(); index++) {
            var distance = distance(line.get(index), line.get(stretch.first()), line.get(stretch.last()));
            if (distance > most) {
                most = distance;
                farthest = index;
            }
        }
        return farthest;
    }

    private static double distance(Point point, Point from, Point to) {
        var x = to.x() - from.x();
        var y = to.y() - from.y();
        var length = x * x + y * y;
        var part =
                length == 0 ? 0 : Math.clamp(((point.x() - from.x()) * x + (point.y() - from.y()) * y) / length, 0, 1);
        return Math.hypot(point.x() - from.x() - part * x, point.y() - from.y() - part * y);
    }

    private static Point tenths(Point point) {
        return new Point(Math.round(point.x() * 10) / 10.0, Math.round(point.y() * 10) / 10.0);
    }
}
