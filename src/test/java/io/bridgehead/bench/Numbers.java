package io.bridgehead.bench;

import java.util.Collection;
import java.util.Locale;

/** Numbers of the bench: how they are summed up, and how they are written. */
final class Numbers {
    static final double NANOS = 1e6;

    private Numbers() {}

    static double median(Collection<? extends Number> values) {
        return quantile(values, 0.5);
    }

    /** The nearest rank: the least value that this share of all is not above. */
    static double quantile(Collection<? extends Number> values, double share) {
        var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** With its unit; a decimal only where the number is small. */
    static String text(Number value, String unit) {
        return plain(value.doubleValue()) + " " + unit;
    }

    static String plain(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}
