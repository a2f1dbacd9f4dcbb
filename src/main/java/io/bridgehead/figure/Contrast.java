package io.bridgehead.figure;

import io.bridgehead.figure.Values.Value;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two answers to one question beside each other, value by value, in the order of the first.
 *
 * @param lines one for each value that either side has
 */
public record Contrast(List<Line> lines) {
    private static final String RANK = "rank";
    private static final String TOTAL = "total";

    public Contrast {
        lines = List.copyOf(lines);
    }

    /** Values of the same thing are put beside each other: the same partner, sector or period. */
    public static Contrast of(Figure left, Figure right) {
        return of(Values.of(left).byKey(), Values.of(right).byKey());
    }

    /**
     * The same of two stretches of time: a point of a series stands beside the one as far from the start of its own
     * stretch, such as the first month beside the first month.
     */
    public static Contrast of(Figure left, YearMonth leftFrom, Figure right, YearMonth rightFrom) {
        return of(counted(left, leftFrom), counted(right, rightFrom));
    }

    private static Contrast of(Map<String, Value> left, Map<String, Value> right) {
        var keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        // What all add up to stands under all of them.
        if (keys.remove(TOTAL)) {
            keys.add(TOTAL);
        }
        var lines = new ArrayList<Line>();
        for (var key : keys) {
            var one = Optional.ofNullable(left.get(key));
            var other = Optional.ofNullable(right.get(key));
            var any = one.or(() -> other).orElseThrow();
            // A rank is a place among others, no amount of anything.
            if (!any.unit().code().equals(RANK)) {
                lines.add(line(key, any, one, other));
            }
        }
        return new Contrast(lines);
    }

    /** The values of a figure, those of series by their distance from a month instead of by their period. */
    private static Map<String, Value> counted(Figure figure, YearMonth from) {
        var values = new LinkedHashMap<>(Values.of(figure).byKey());
        if (figure.shape() instanceof Trend trend) {
            for (var series : trend.series()) {
                for (var point : series.points()) {
                    var period = point.period();
                    var value = values.remove(series.key() + "/" + period.code());
                    var months = ChronoUnit.MONTHS.between(from, YearMonth.from(period.start()));
                    if (value != null) {
                        // A year to date is never put beside a whole year.
                        values.put(series.key() + "/" + period.basis() + "/" + months, value);
                    }
                }
            }
        }
        return values;
    }

    private static Line line(String key, Value any, Optional<Value> left, Optional<Value> right) {
        var name = left.isPresent()
                        && right.isPresent()
                        && !left.get().what().equals(right.get().what())
                ? Text.join(" | ", left.get().what(), right.get().what())
                : any.what();
        var sample = left.filter(Value::sample).isPresent()
                || right.filter(Value::sample).isPresent();
        return new Line(
                key,
                name,
                left.map(Value::value).orElse(null),
                right.map(Value::value).orElse(null),
                left.map(Value::unit).orElse(any.unit()),
                right.map(Value::unit).orElse(any.unit()),
                sample);
    }

    /**
     * @param left null where that side has no such value
     */
    public record Line(
            String key,
            Text name,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            Unit unit,
            Unit rightUnit,
            boolean sample) {
        /** Whether both sides count in the same unit, so that one can be taken from the other. */
        public boolean comparable() {
            return unit.equals(rightUnit);
        }

        /** left − right; null where either is missing, or they are of two units. */
        public @Nullable BigDecimal difference() {
            return left == null || right == null || !comparable() ? null : Rate.plain(left.subtract(right));
        }

        /** left ÷ right − 1, as a fraction; null where that can't be said, or where both are percentages already. */
        public @Nullable BigDecimal change() {
            return unit.equals(Unit.PERCENT) || !comparable() ? null : Rate.growth(left, right);
        }
    }
}
