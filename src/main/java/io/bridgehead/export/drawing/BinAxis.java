package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Distribution.Bin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where values stand over columns that are all equally wide, whatever their bins span. */
record BinAxis(List<Bin> bins, double left, double width) {
    private static final double GAP = 8;
    private static final int[] EVERY = {1, 2, 5, 10, 20};

    /** A text under the axis, its middle at x. */
    record Label(double x, String text) {}

    double column() {
        return width / Math.max(1, bins.size());
    }

    /** The left end of a column. */
    double edge(int index) {
        return left + column() * index;
    }

    double middle(int index) {
        return edge(index) + column() / 2;
    }

    /** The place of a value; within an open bin its middle, since its far end isn't known. Empty without bins. */
    OptionalDouble at(BigDecimal value) {
        if (bins.isEmpty()) {
            return OptionalDouble.empty();
        }
        var index = IntStream.range(0, bins.size())
                .filter(each -> isBelow(value, bins.get(each).to()))
                .findFirst()
                .orElse(bins.size() - 1);
        var from = bins.get(index).from();
        var to = bins.get(index).to();
        if (from == null || to == null || from.compareTo(to) >= 0) {
            return OptionalDouble.of(middle(index));
        }
        var part = (value.doubleValue() - from.doubleValue()) / (to.doubleValue() - from.doubleValue());
        return OptionalDouble.of(edge(index) + column() * Math.min(1, Math.max(0, part)));
    }

    /** Whether a value lies between bins, not at an end of them. */
    boolean isWithin(BigDecimal value) {
        if (bins.isEmpty()) {
            return false;
        }
        var from = bins.get(0).from();
        var to = bins.get(bins.size() - 1).to();
        return (from == null || from.compareTo(value) < 0) && (to == null || to.compareTo(value) > 0);
    }

    /** "≤ −60", "−30", "0", "30", "≥ 60": edges at edges, open ends under their columns. */
    List<Label> labels(int decimals) {
        var digits = isWhole() ? 0 : decimals;
        if (!isJoined()) {
            return IntStream.range(0, bins.size())
                    .mapToObj(index -> new Label(middle(index), span(bins.get(index), digits)))
                    .toList();
        }
        var labels = new ArrayList<Label>();
        for (var index = 0; index < bins.size(); index++) {
            var bin = bins.get(index);
            if (isOpen(bin)) {
                labels.add(new Label(middle(index), span(bin, digits)));
                continue;
            }
            // The edge beside an open bin is what that bin's own label says.
            if (index == 0 || !isOpen(bins.get(index - 1))) {
                labels.add(new Label(edge(index), said(bin.from(), digits)));
            }
            if (index == bins.size() - 1) {
                labels.add(new Label(edge(index + 1), said(bin.to(), digits)));
            }
        }
        return labels;
    }

    /** As many labels as don't touch: the ends always, of those between every second, fifth and so on. */
    static List<Label> spaced(List<Label> labels, Pen pen) {
        for (var every : EVERY) {
            var chosen = every(labels, every);
            if (areClear(chosen, pen)) {
                return chosen;
            }
        }
        return Stream.of(labels.get(0), labels.get(labels.size() - 1))
                .distinct()
                .toList();
    }

    private static List<Label> every(List<Label> labels, int step) {
        var last = labels.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(index ->
                        index == 0 || index == last || (index % step == 0 && (step == 1 || last - index >= step)))
                .mapToObj(labels::get)
                .toList();
    }

    private static boolean areClear(List<Label> labels, Pen pen) {
        return IntStream.range(1, labels.size()).allMatch(index -> {
            var before = labels.get(index - 1);
            var label = labels.get(index);
            return label.x() - before.x() >= (pen.width(label.text()) + pen.width(before.text())) / 2 + GAP;
        });
    }

    private static boolean isOpen(Bin bin) {
        return bin.from() == null || bin.to() == null;
    }

    private static boolean isBelow(BigDecimal value, @Nullable BigDecimal end) {
        return end == null || value.compareTo(end) < 0;
    }

    /** Whether each bin begins where the one before it ends: then it is the edges that are labelled, else the columns. */
    private boolean isJoined() {
        return IntStream.range(1, bins.size()).allMatch(index -> {
            var from = bins.get(index).from();
            var before = bins.get(index - 1).to();
            return from != null && before != null && from.compareTo(before) == 0;
        });
    }

    /** Whether all ends are whole numbers, which then need no decimals. */
    private boolean isWhole() {
        return bins.stream()
                .flatMap(bin -> Stream.of(bin.from(), bin.to()))
                .allMatch(end -> end == null || end.stripTrailingZeros().scale() <= 0);
    }

    private static String span(Bin bin, int digits) {
        var from = bin.from();
        var to = bin.to();
        if (from == null) {
            return to == null ? "" : "≤ " + said(to, digits);
        }
        if (to == null) {
            return "≥ " + said(from, digits);
        }
        return from.compareTo(to) == 0 ? said(from, digits) : said(from, digits) + "–" + said(to, digits);
    }

    private static String said(@Nullable BigDecimal end, int digits) {
        return Numbers.number(end, digits).replace('-', '−');
    }
}
