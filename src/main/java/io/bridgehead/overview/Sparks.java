package io.bridgehead.overview;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.Published;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values before a key figure and it itself, the oldest first, one a period: of the same stretch of each year, or of
 * neighbouring months and quarters. Never two bases on one line; null where a period between is missing; empty where
 * there is nothing to be seen before it.
 */
final class Sparks {
    private static final int MOST = 12;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Sparks() {}

    /** Of what was published on the same thing, in the same unit and by the same scope of ports. */
    static List<@Nullable BigDecimal> of(
            Published shown, Collection<Published> published, Function<Published, @Nullable BigDecimal> told) {
        var values = new TreeMap<YearMonth, BigDecimal>();
        for (var value : published) {
            var said = told.apply(value);
            if (said != null
                    && value.indicator().equals(shown.indicator())
                    && value.subject().equals(shown.subject())
                    && value.unit().equals(shown.unit())
                    && alike(value.period(), shown.period())) {
                values.put(YearMonth.from(value.period().end()), said);
            }
        }
        return line(values, shown.period());
    }

    /** Of computed series that are added up: a period counts where all of them have a value. */
    static List<@Nullable BigDecimal> of(Period shown, List<Trend.Series> series) {
        var found = new TreeMap<YearMonth, List<BigDecimal>>();
        series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> alike(point.period(), shown))
                .forEach(point -> {
                    var value = point.value();
                    if (value != null) {
                        found.computeIfAbsent(YearMonth.from(point.period().end()), month -> new ArrayList<>())
                                .add(value);
                    }
                });
        var values = new TreeMap<YearMonth, BigDecimal>();
        found.forEach((month, parts) -> {
            if (parts.size() == series.size()) {
                values.put(month, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
        return line(values, shown);
    }

    private static List<@Nullable BigDecimal> line(NavigableMap<YearMonth, BigDecimal> values, Period shown) {
        var last = YearMonth.from(shown.end());
        var before = values.headMap(last, false);
        if (before.isEmpty() || !values.containsKey(last)) {
            return List.of();
        }
        var step = step(shown.basis());
        var first = last.minusMonths((MOST - 1L) * step);
        if (before.firstKey().isAfter(first)) {
            first = before.firstKey();
        }
        return points(values, first, last, step);
    }

    private static List<@Nullable BigDecimal> points(
            Map<YearMonth, BigDecimal> values, YearMonth first, YearMonth last, int step) {
        var points = new ArrayList<@Nullable BigDecimal>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            points.add(values.get(month));
        }
        return points.stream().filter(Objects::nonNull).count() > 1 ? points : List.of();
    }

    private static int step(Basis basis) {
        return switch (basis) {
            case MONTH -> 1;
            case QUARTER -> MONTHS_OF_A_QUARTER;
            case YEAR, YEAR_TO_DATE, AS_OF -> MONTHS_OF_A_YEAR;
        };
    }

    /** A day has no counterpart in another year, and a year to date only the same months. */
    private static boolean alike(Period one, Period other) {
        return one.basis() == other.basis()
                && switch (one.basis()) {
                    case MONTH, QUARTER, YEAR -> true;
                    case YEAR_TO_DATE ->
                        one.end().getMonthValue() == other.end().getMonthValue();
                    case AS_OF -> one.equals(other);
                };
    }
}
