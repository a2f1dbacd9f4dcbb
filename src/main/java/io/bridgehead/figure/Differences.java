package io.bridgehead.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two answers to the same question, the largest relative change first. A missing value and a 0 are
 * different; 12.3 and 12.30 are not.
 */
public final class Differences {
    private Differences() {}

    /** Every value that differs, those that came or went included. */
    public static List<Difference> between(Figure was, Figure is) {
        var before = Values.of(was);
        var now = Values.of(is);
        var keys = new LinkedHashSet<>(before.byKey().keySet());
        keys.addAll(now.byKey().keySet());
        return ordered(keys.stream()
                .map(key -> difference(before.find(key), now.find(key)))
                .flatMap(Optional::stream));
    }

    /**
     * The values that were there and are another now, or none: what was restated. Left out is what was sample data, what
     * only came to it, and what now speaks of another stretch of time.
     */
    public static List<Difference> restated(Figure was, Figure is) {
        var before = Values.of(was);
        var now = Values.of(is);
        return ordered(before.byKey().entrySet().stream()
                .filter(entry -> entry.getValue().value() != null)
                .filter(entry -> now.restates(entry.getKey(), entry.getValue()))
                .map(entry -> difference(Optional.of(entry.getValue()), now.find(entry.getKey())))
                .flatMap(Optional::stream));
    }

    private static Optional<Difference> difference(Optional<Values.Value> was, Optional<Values.Value> is) {
        var before = was.map(Values.Value::value).orElse(null);
        var now = is.map(Values.Value::value).orElse(null);
        if (before == null ? now == null : now != null && before.compareTo(now) == 0) {
            return Optional.empty();
        }
        var latest = is.or(() -> was).orElseThrow();
        var what = was.isPresent() && is.isPresent() ? was.get().named(is.get()) : latest.what();
        return Optional.of(new Difference(what, before, now, latest.unit()));
    }

    /** In the figure's own order where the change is the same; what came has no relative change and stands last. */
    private static List<Difference> ordered(Stream<Difference> differences) {
        return differences
                .sorted(Comparator.comparing(
                        Differences::change, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    /** |is − was| / |was|: 1 for what went, more than anything else for what was 0. */
    private static @Nullable BigDecimal change(Difference difference) {
        var was = difference.was();
        if (was == null) {
            return null;
        }
        var is = Objects.requireNonNullElse(difference.is(), BigDecimal.ZERO);
        return was.signum() == 0
                ? BigDecimal.valueOf(Double.MAX_VALUE)
                : is.subtract(was).abs().divide(was.abs(), MathContext.DECIMAL64);
    }
}
