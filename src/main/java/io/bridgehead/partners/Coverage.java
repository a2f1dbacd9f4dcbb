package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which months and years of trade are loaded, and so which periods can be told. A year is told from its slice of basis
 * year where there is one, else from its months: never from both. Immutable.
 */
final class Coverage {
    private final Map<Flow, NavigableMap<YearMonth, Slice>> months = new EnumMap<>(Flow.class);
    private final Map<Flow, NavigableMap<Integer, Slice>> years = new EnumMap<>(Flow.class);

    Coverage(Collection<Slice> slices) {
        for (var flow : Flow.values()) {
            months.put(flow, new TreeMap<>());
            years.put(flow, new TreeMap<>());
        }
        for (var slice : slices) {
            if (slice.basis() == Basis.YEAR) {
                yearsOf(slice.flow()).put(slice.start().getYear(), slice);
            } else {
                monthsOf(slice.flow()).put(YearMonth.from(slice.start()), slice);
            }
        }
    }

    /** The last month, up to {@code to}, in which any of the flows is loaded. */
    Optional<YearMonth> last(Set<Flow> flows, @Nullable YearMonth to) {
        return covered(flows, null, to).last();
    }

    /** The periods from the first loaded to the last, those between with gaps included. */
    List<Stretch> stretches(Every every, Set<Flow> flows, @Nullable YearMonth from, @Nullable YearMonth to) {
        var covered = every == Every.YEAR ? covered(flows, from, to) : monthly(flows, from, to);
        var first = covered.first();
        var last = covered.last();
        var stretches = new ArrayList<Stretch>();
        if (first.isPresent() && last.isPresent()) {
            for (var period : periods(every, first.get(), last.get())) {
                stretches.add(stretch(period, flows, from, to, last.get()));
            }
        }
        return stretches;
    }

    /** A period as far as it is loaded within bounds; only the last year may be a year to date. */
    private Stretch stretch(
            Period period,
            Set<Flow> flows,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable YearMonth last) {
        var first = YearMonth.from(period.start());
        var end = YearMonth.from(period.end());
        var lower = from != null && from.isAfter(first) ? from : first;
        var upper = to != null && to.isBefore(end) ? to : end;
        var covered = period.basis() == Basis.YEAR ? covered(flows, lower, upper) : monthly(flows, lower, upper);
        var missing = monthsBetween(first, end).stream()
                .filter(month -> !covered.months().contains(month))
                .toList();
        var loaded = covered.months().size();
        var toDate = period.basis() == Basis.YEAR
                && loaded > 0
                && !missing.isEmpty()
                && first.plusMonths(loaded).equals(missing.getFirst())
                && last != null
                && last.getYear() == first.getYear();
        if (toDate) {
            return new Stretch(Period.yearToDate(first.plusMonths(loaded - 1L)), covered.slices(), List.of());
        }
        return new Stretch(period, covered.slices(), missing);
    }

    /** The same stretch a year before; complete only where all of it is loaded. */
    Stretch yearBefore(Stretch stretch, Set<Flow> flows) {
        var period = stretch.period();
        var end = YearMonth.from(period.end()).minusYears(1);
        return switch (period.basis()) {
            case MONTH -> stretch(Period.month(end), flows, null, null, null);
            case QUARTER ->
                stretch(Period.quarter(end.getYear(), (end.getMonthValue() + 2) / 3), flows, null, null, null);
            case YEAR -> stretch(Period.year(end.getYear()), flows, null, null, null);
            case YEAR_TO_DATE, AS_OF -> {
                var whole = stretch(Period.year(end.getYear()), flows, null, end, end);
                yield whole.period().equals(Period.yearToDate(end))
                        ? whole
                        : new Stretch(Period.yearToDate(end), whole.slices(), List.of(end));
            }
        };
    }

    /** What of some flows is loaded within bounds: whole years by their year slice, all else by months. */
    Covered covered(Set<Flow> flows, @Nullable YearMonth from, @Nullable YearMonth to) {
        var slices = new ArrayList<Slice>();
        for (var flow : flows) {
            var whole = yearsOf(flow).values().stream()
                    .filter(slice -> slice.months().allMatch(month -> within(month, from, to)))
                    .toList();
            var asYears = whole.stream().map(slice -> slice.start().getYear()).collect(Collectors.toSet());
            slices.addAll(whole);
            monthsOf(flow).values().stream()
                    .filter(slice -> within(YearMonth.from(slice.start()), from, to))
                    .filter(slice -> !asYears.contains(slice.start().getYear()))
                    .forEach(slices::add);
        }
        return Covered.of(slices);
    }

    /** The slices a series needs, those of the year before its first period included. */
    List<Slice> needed(Scope scope, Set<Flow> flows) {
        var from = scope.from();
        var base = from == null ? null : from.minusYears(1).withMonth(1);
        return scope.every() == Every.YEAR
                ? covered(flows, base, scope.to()).slices()
                : monthly(flows, base, scope.to()).slices();
    }

    private Covered monthly(Set<Flow> flows, @Nullable YearMonth from, @Nullable YearMonth to) {
        return Covered.of(flows.stream()
                .flatMap(flow -> monthsOf(flow).values().stream())
                .filter(slice -> within(YearMonth.from(slice.start()), from, to))
                .toList());
    }

    private NavigableMap<YearMonth, Slice> monthsOf(Flow flow) {
        return requireNonNull(months.get(flow));
    }

    private NavigableMap<Integer, Slice> yearsOf(Flow flow) {
        return requireNonNull(years.get(flow));
    }

    static List<YearMonth> monthsBetween(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private static boolean within(YearMonth month, @Nullable YearMonth from, @Nullable YearMonth to) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    private static List<Period> periods(Every every, YearMonth first, YearMonth last) {
        var periods = new ArrayList<Period>();
        switch (every) {
            case YEAR -> {
                for (var year = first.getYear(); year <= last.getYear(); year++) {
                    periods.add(Period.year(year));
                }
            }
            case QUARTER -> {
                var month = first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1);
                for (; !month.isAfter(last); month = month.plusMonths(3)) {
                    periods.add(Period.quarter(month.getYear(), (month.getMonthValue() + 2) / 3));
                }
            }
            case MONTH -> {
                for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                    periods.add(Period.month(month));
                }
            }
        }
        return periods;
    }
}
