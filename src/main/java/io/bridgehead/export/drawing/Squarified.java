package io.bridgehead.export.drawing;

import java.util.ArrayList;
import java.util.List;

/** Lays areas as square as they can be into a rectangle, each as large as its weight, in the order given. */
final class Squarified {
    private static final double RATIO = (1 + Math.sqrt(5)) / 2;

    private Squarified() {}

    /** @param weights above zero, largest first */
    static List<Area> of(List<Double> weights, Area whole) {
        var areas = new ArrayList<Area>();
        var left = whole;
        var rest = weights.stream().mapToDouble(Double::doubleValue).sum();
        var at = 0;
        while (at < weights.size()) {
            var row = row(weights.subList(at, weights.size()), rest, left);
            var sum = row.stream().mapToDouble(Double::doubleValue).sum();
            left = lay(row, sum, sum / rest, left, areas);
            rest -= sum;
            at += row.size();
        }
        return areas;
    }

    /** As many as make the row's areas squarer, or leave them so. */
    private static List<Double> row(List<Double> weights, double rest, Area left) {
        var alpha = Math.max(left.height() / left.width(), left.width() / left.height()) / (rest * RATIO);
        var sum = weights.getFirst();
        var best = worst(sum, sum, sum, alpha);
        var count = 1;
        while (count < weights.size()) {
            var more = sum + weights.get(count);
            var next = worst(weights.get(count), weights.getFirst(), more, alpha);
            if (next > best) {
                break;
            }
            sum = more;
            best = next;
            count++;
        }
        return weights.subList(0, count);
    }

    private static double worst(double least, double most, double sum, double alpha) {
        var beta = sum * sum * alpha;
        return Math.max(most / beta, beta / least);
    }

    /** A row along the shorter side; gives what is left. */
    private static Area lay(List<Double> row, double sum, double share, Area left, List<Area> areas) {
        var across = left.width() < left.height();
        var depth = (across ? left.height() : left.width()) * share;
        var at = across ? left.x() : left.y();
        for (var weight : row) {
            var length = (across ? left.width() : left.height()) * weight / sum;
            areas.add(across ? new Area(at, left.y(), length, depth) : new Area(left.x(), at, depth, length));
            at += length;
        }
        return across
                ? Area.between(left.x(), left.y() + depth, left.right(), left.bottom())
                : Area.between(left.x() + depth, left.y(), left.right(), left.bottom());
    }
}
