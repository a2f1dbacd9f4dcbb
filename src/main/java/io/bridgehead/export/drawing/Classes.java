package io.bridgehead.export.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How values are parted into few classes, each with a colour: as on screen, by number of values and not by their size. */
final class Classes {
    static final int MOST = 5;

    /** How round a break may be, the roundest first: its leading digits. */
    private static final List<double[]> LEADS = List.of(
            new double[] {1, 2, 5, 10},
            new double[] {1, 1.5, 2, 3, 4, 5, 6, 8, 10},
            IntStream.range(0, 37).mapToDouble(index -> 1 + index / 4.0).toArray());

    private Classes() {}

    /** From the least to the greatest value of a class. */
    record Span(double from, double to) {}

    /** Classes of about as many values each; equal values always share one. */
    static List<Span> spans(List<Double> values) {
        var distinct = values.stream().distinct().sorted().toList();
        if (distinct.size() <= MOST) {
            return distinct.stream().map(value -> new Span(value, value)).toList();
        }
        var sorted = values.stream().sorted().toList();
        var spans = new ArrayList<Span>();
        var start = 0;
        for (var step = 1; step <= MOST && start < sorted.size(); step++) {
            var end = step == MOST ? sorted.size() : endOf(sorted, start, step);
            spans.add(new Span(sorted.get(start), sorted.get(end - 1)));
            start = end;
        }
        return spans;
    }

    private static int endOf(List<Double> sorted, int start, int step) {
        var end = Math.max(start + 1, (int) Math.round((double) sorted.size() * step / MOST));
        while (end < sorted.size() && sorted.get(end).equals(sorted.get(end - 1))) {
            end++;
        }
        return end;
    }

    /** Which span a value lies in, from 0. */
    static int of(double value, List<Span> spans) {
        return IntStream.range(0, spans.size())
                .filter(index -> value <= spans.get(index).to())
                .findFirst()
                .orElse(spans.size() - 1);
    }

    /**
     * Round values between classes, as round as they can be without two of them falling together.
     *
     * @param least no break is smaller
     */
    static List<Double> breaks(List<Double> values, double least) {
        if (values.isEmpty()) {
            return List.of();
        }
        var tries = LEADS.stream().map(leads -> breaksBy(values, leads, least)).toList();
        return tries.stream()
                .filter(breaks -> breaks.size() == MOST - 1)
                .findFirst()
                // Of as many, the roundest: the first one.
                .orElseGet(() -> Collections.max(tries, Comparator.comparingInt(List::size)));
    }

    private static List<Double> breaksBy(List<Double> values, double[] leads, double least) {
        var sorted = values.stream().filter(value -> value > 0).sorted().toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        var low = Collections.min(values);
        return IntStream.range(1, MOST)
                .mapToObj(index -> sorted.get(sorted.size() * index / MOST))
                .map(at -> Math.max(least, nearestRound(at, leads)))
                .filter(each -> each > low && each <= sorted.getLast())
                .distinct()
                .sorted()
                .toList();
    }

    private static double nearestRound(double value, double[] leads) {
        var power = Math.pow(10, Math.floor(Math.log10(value)));
        var lead = value / power;
        var nearest = Arrays.stream(leads).boxed().min(Comparator.comparingDouble(each -> Math.abs(each - lead)));
        return exact(nearest.orElse(lead) * power);
    }

    /** Without what binary fractions add: 0.30000000000000004 becomes 0.3. */
    static double exact(double value) {
        return new BigDecimal(value).round(new MathContext(12)).doubleValue();
    }

    /** The class of a value among breaks, from 0: it belongs to the one of the breaks it reaches. */
    static int among(double value, List<Double> breaks) {
        return (int) breaks.stream().filter(each -> value >= each).count();
    }

    /** The step of five that a class has: few classes still reach from light to dark. */
    static int step(int index, int count) {
        return count < 2 ? 2 : (int) Math.round(index * (MOST - 1.0) / (count - 1));
    }

    /** Ends and round places between them of an axis that holds 0. */
    static List<Double> ticks(DoubleStream values, int about) {
        var stats = values.summaryStatistics();
        var high = Math.max(0, stats.getMax());
        var low = Math.min(0, stats.getMin());
        if (stats.getCount() == 0 || high <= low) {
            return List.of(0.0, 1.0);
        }
        var step = niceStep((high - low) / about);
        var first = Math.floor(exact(low / step));
        var last = Math.ceil(exact(high / step));
        return IntStream.rangeClosed((int) first, (int) last)
                .mapToObj(index -> exact(index * step))
                .toList();
    }

    private static double niceStep(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var lead = rough / power;
        return power
                * DoubleStream.of(1, 2, 2.5, 5)
                        .filter(each -> lead <= each)
                        .findFirst()
                        .orElse(10);
    }
}
