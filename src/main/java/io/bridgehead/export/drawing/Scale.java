package io.bridgehead.export.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A value axis with round ticks that always holds 0, so that a length or a height is true to its value.
 *
 * @param ticks steps between both ends
 */
record Scale(double min, double max, int ticks) {
    /** Takes off what binary fractions add: 0.30000000000000004 → 0.3. */
    private static final MathContext CLEAN = new MathContext(12);

    private static final double[] LEADS = {1, 2, 2.5, 5, 10};

    /**
     * @param wanted about how many ticks
     * @param room share of the axis kept free beyond the largest value, for its label
     */
    static Scale nice(Collection<Double> values, int wanted, double room) {
        var high = values.stream().mapToDouble(Double::doubleValue).reduce(0, Math::max);
        var low = values.stream().mapToDouble(Double::doubleValue).reduce(0, Math::min);
        var span = high - low;
        if (span == 0) {
            return new Scale(0, 1, 1);
        }
        var step = niceStep(span / Math.max(1, wanted));
        var max = high > 0 ? Math.ceil(clean((high + span * room) / step)) * step : 0;
        var min = low < 0 ? Math.floor(clean((low - span * room) / step)) * step : 0;
        return new Scale(clean(min), clean(max), Math.toIntExact(Math.round((max - min) / step)));
    }

    /** By the same step, so far that it holds both ends. */
    Scale reaching(double low, double high) {
        var step = step();
        var newMax = Math.max(max, Math.ceil(high / step - 1e-9) * step);
        var newMin = Math.min(min, Math.floor(low / step + 1e-9) * step);
        return new Scale(clean(newMin), clean(newMax), Math.toIntExact(Math.round((newMax - newMin) / step)));
    }

    double step() {
        return (max - min) / ticks;
    }

    /** 0 at the lower end, 1 at the upper one. */
    double share(double value) {
        return (value - min) / (max - min);
    }

    boolean holds(double value) {
        return value >= min && value <= max;
    }

    /** Where the ticks are, from the least. */
    List<BigDecimal> places() {
        return IntStream.rangeClosed(0, ticks)
                .mapToObj(index -> new BigDecimal(min + ((max - min) * index) / ticks, CLEAN))
                .toList();
    }

    private static double niceStep(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var lead : LEADS) {
            if (rough / power <= lead) {
                return lead * power;
            }
        }
        return 10 * power;
    }

    private static double clean(double value) {
        return new BigDecimal(value, CLEAN).doubleValue();
    }
}
