package io.bridgehead.ports;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.scope.Every;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What crossed at one port, one way or both, told by years, quarters or months. A longer stretch is taken as it was
 * loaded, else added up from the shorter ones within it; where one of these is missing, so is the whole. Immutable.
 */
final class Course {
    private final Map<Basis, Map<YearMonth, Crossed>> loaded;

    Course(Collection<Crossed> rows) {
        loaded = rows.stream()
                .collect(Collectors.groupingBy(
                        Crossed::basis, HashMap::new, Collectors.toMap(Crossed::first, row -> row)));
    }

    /**
     * A point a period, from the first to the last that something is loaded of.
     *
     * @param from the first month that counts; null: all
     * @param to the last one
     */
    List<Trend.Point> points(Every every, @Nullable YearMonth from, @Nullable YearMonth to) {
        var counted = loaded.values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(row -> fits(row, every))
                .filter(row -> (from == null || !row.first().isBefore(from))
                        && (to == null || !row.last().isAfter(to)))
                .collect(Collectors.toMap(Crossed::first, row -> row, Course::longer, TreeMap::new));
        var points = new ArrayList<Trend.Point>();
        if (counted.isEmpty()) {
            return points;
        }
        var end = counted.values().stream()
                .map(Crossed::last)
                .max(YearMonth::compareTo)
                .orElseThrow();
        for (var start = start(every, counted.firstKey());
                !start.isAfter(end);
                start = start.plusMonths(months(every))) {
            points.add(point(every, start, end, from, to));
        }
        return points;
    }

    /** Of a year that isn't over yet it is the months there are: a year to date. */
    private Trend.Point point(
            Every every, YearMonth start, YearMonth end, @Nullable YearMonth from, @Nullable YearMonth to) {
        var last = start.plusMonths(months(every) - 1L);
        var cut = (from != null && start.isBefore(from)) || (to != null && last.isAfter(to));
        var whole = cut ? Optional.<Sum>empty() : sum(start, last);
        var toDate =
                whole.isEmpty() && every == Every.YEAR && end.isBefore(last) && (from == null || !start.isBefore(from));
        var period = toDate && sum(start, end).isPresent() ? Period.yearToDate(end) : period(every, start);
        var found = toDate ? sum(start, end) : whole;
        var before = found.flatMap(
                sum -> sum(start.minusYears(1), YearMonth.from(period.end()).minusYears(1)));
        return new Trend.Point(
                period,
                found.map(Sum::told).orElse(null),
                found.map(Sum::status).orElse(Status.LOADED),
                found.map(Sum::source).orElse(""),
                Rate.growth(
                        found.map(Sum::value).orElse(null),
                        before.map(Sum::value).orElse(null)),
                null);
    }

    /** The longest rows that fill the months from one to another, added up; empty where one is missing. */
    private Optional<Sum> sum(YearMonth first, YearMonth last) {
        var rows = new ArrayList<Crossed>();
        for (var month = first;
                !month.isAfter(last);
                month = rows.getLast().last().plusMonths(1)) {
            var row = longest(month, last);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return Optional.of(Sum.of(rows));
    }

    private Optional<Crossed> longest(YearMonth month, YearMonth last) {
        return loaded.values().stream()
                .map(rows -> Optional.ofNullable(rows.get(month)))
                .flatMap(Optional::stream)
                .filter(row -> !row.last().isAfter(last))
                .reduce(Course::longer);
    }

    private static Crossed longer(Crossed one, Crossed other) {
        return one.months() >= other.months() ? one : other;
    }

    private static boolean fits(Crossed row, Every every) {
        return row.months() <= months(every);
    }

    private static int months(Every every) {
        return switch (every) {
            case YEAR -> 12;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
    }

    private static YearMonth start(Every every, YearMonth month) {
        var into = (month.getMonthValue() - 1) % months(every);
        return month.minusMonths(into);
    }

    private static Period period(Every every, YearMonth start) {
        return switch (every) {
            case YEAR -> Period.year(start.getYear());
            case QUARTER -> Period.quarter(start.getYear(), (start.getMonthValue() + 2) / 3);
            case MONTH -> Period.month(start);
        };
    }
}
