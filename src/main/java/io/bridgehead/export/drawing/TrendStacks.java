package io.bridgehead.export.drawing;

import io.bridgehead.figure.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a stacked chart in one slot: a stack for each basis, since what is counted to date is no part of a year.
 */
record TrendStacks(List<List<TrendRun>> stacks, int slot) {
    static TrendStacks of(List<TrendRun> columns, int slot) {
        var present = columns.stream().filter(run -> run.has(slot)).toList();
        var stacks = present.stream()
                .map(TrendRun::basis)
                .distinct()
                .map(basis ->
                        present.stream().filter(run -> run.basis() == basis).toList())
                .toList();
        return new TrendStacks(stacks, slot);
    }

    /** Where the stacks of all slots end, above and below zero. */
    static List<Double> ends(List<TrendRun> columns, int slots) {
        return IntStream.range(0, slots)
                .mapToObj(slot -> of(columns, slot))
                .flatMap(stacks -> stacks.ends().stream())
                .toList();
    }

    /** The sum of a stack, or null where a series has no value: the sum of what is there would pass for the whole. */
    static @Nullable BigDecimal total(List<TrendRun> stack, List<TrendRun> columns, int slot) {
        var series = columns.stream().map(TrendRun::series).distinct().count();
        var points = stack.stream().map(run -> run.at(slot)).toList();
        var periods = points.stream().map(Trend.Point::period).distinct().count();
        if (points.size() < series || periods != 1) {
            return null;
        }
        return points.stream().map(Trend.Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Double> ends() {
        var ends = new ArrayList<Double>();
        for (var stack : stacks) {
            ends.add(sum(stack, 1));
            ends.add(sum(stack, -1));
        }
        return ends;
    }

    private double sum(List<TrendRun> stack, int sign) {
        return stack.stream()
                .mapToDouble(run -> run.height(slot))
                .filter(value -> value * sign > 0)
                .sum();
    }
}
