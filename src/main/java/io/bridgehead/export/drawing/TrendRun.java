package io.bridgehead.export.drawing;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Trend;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run of one series: its points of one basis. Only within a run can points be joined.
 *
 * @param points those with a value, by the place of their slot
 */
record TrendRun(Trend.Series series, Colour colour, Basis basis, SortedMap<Integer, Trend.Point> points) {
    TrendRun {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /** A period that isn't whole, or a moment: never joined, and drawn so that it isn't taken for a full period. */
    boolean isSingle() {
        return isSingle(basis);
    }

    static boolean isSingle(Basis basis) {
        return basis == Basis.YEAR_TO_DATE || basis == Basis.AS_OF;
    }

    boolean has(int slot) {
        return points.containsKey(slot);
    }

    /** @throws IllegalArgumentException where there is none */
    Trend.Point at(int slot) {
        var point = points.get(slot);
        if (point == null) {
            throw new IllegalArgumentException(series.key() + " has no point in slot " + slot);
        }
        return point;
    }

    double height(int slot) {
        return height(at(slot));
    }

    /** Of a point that has a value: others aren't in a run. */
    static double height(Trend.Point point) {
        var value = point.value();
        return value == null ? 0 : value.doubleValue();
    }
}
