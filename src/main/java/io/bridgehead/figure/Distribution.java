package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many things have a value in each of some adjoining stretches.
 *
 * @param of unit of what is distributed; the figure's own unit is what is counted
 * @param mean of the values themselves, not of the bins; null where there are none, as is the median
 */
public record Distribution(
        Unit of,
        List<Bin> bins,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        Status status,
        String source) implements Shape {
    public Distribution {
        bins = List.copyOf(bins);
    }

    @Override
    public String code() {
        return "distribution";
    }

    @Override
    public boolean isEmpty() {
        return bins.stream().allMatch(bin -> bin.value().signum() == 0);
    }

    /**
     * @param from the least value in it; null: no bound
     * @param to the least value beyond it; null: no bound
     */
    public record Bin(
            String key, @Nullable BigDecimal from, @Nullable BigDecimal to, Text name, BigDecimal value) {}
}
