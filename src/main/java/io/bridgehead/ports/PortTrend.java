package io.bridgehead.ports;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How much crossed at the ports over time, a series for each port and source. */
final class PortTrend {
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;
    private final Crossing crossing;

    PortTrend(RegionDatabase database, Answers answers, Crossing crossing) {
        this.database = database;
        this.answers = answers;
        this.crossing = crossing;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        return database.read(scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes) {
        var ports = Port.of(scope, codes);
        var loaded = loaded(Crossed.read(transaction, scope, crossing), ports, scope, codes);
        var published = PublishedCrossings.read(transaction, scope, codes, crossing, ports);
        var series = new ArrayList<Trend.Series>(published.series());
        series.addAll(loaded);
        var evidence = new Evidence();
        var notes = new Notes();
        for (var point : series.stream().flatMap(one -> one.points().stream()).toList()) {
            if (point.value() != null) {
                evidence.add(point.status(), point.source(), point.period().end());
            }
        }
        if (!series.isEmpty()) {
            ports.forEach(port -> evidence.addSource(port.source()));
        }
        partial(series, notes);
        missing(loaded, notes);
        published.notes(notes);
        return answers.figure(
                crossing.id(),
                scope,
                covered(series),
                crossing.unit(),
                new Trend(loaded.isEmpty() ? Trend.Chart.BAR : Trend.Chart.LINE, series),
                evidence,
                notes);
    }

    /** The port where most crossed last comes first. */
    private static List<Trend.Series> loaded(List<Crossed> rows, List<Port> ports, Scope scope, RegionCodes codes) {
        var byCode = ports.stream().collect(Collectors.toMap(Port::code, Function.identity()));
        return rows.stream().collect(Collectors.groupingBy(row -> new Key(row.port(), row.way()))).entrySet().stream()
                .map(entry -> series(
                        entry.getKey(),
                        byCode.get(entry.getKey().port()),
                        new Course(entry.getValue()).points(scope.every(), scope.from(), scope.to()),
                        codes))
                .filter(series -> !series.points().isEmpty())
                .sorted(Comparator.comparing(PortTrend::last).reversed().thenComparing(Trend.Series::key))
                .toList();
    }

    private static Trend.Series series(Key key, @Nullable Port port, List<Trend.Point> points, RegionCodes codes) {
        // Of an earlier state of the data a port may be gone from the list.
        var name = port == null ? Text.same(key.port()) : port.name(codes);
        var both = key.way().equals(Crossed.BOTH_WAYS);
        return new Trend.Series(
                both ? key.port() : key.port() + "/" + key.way(),
                both ? name : TEXTS.get("ports.one-way", name, TEXTS.get("ports.way." + key.way())),
                Trend.Role.CATEGORY,
                points);
    }

    private static BigDecimal last(Trend.Series series) {
        return series.points().stream()
                .map(Trend.Point::value)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(BigDecimal.ZERO);
    }

    private static void partial(List<Trend.Series> series, Notes notes) {
        series.stream()
                .flatMap(one -> one.points().stream())
                .map(Trend.Point::period)
                .filter(period -> period.basis() == Basis.YEAR_TO_DATE)
                .distinct()
                .sorted(Comparator.comparing(Period::end))
                .forEach(period -> notes.add("partial-year", period.label()));
    }

    private static void missing(List<Trend.Series> loaded, Notes notes) {
        var gaps = loaded.stream()
                .filter(series -> series.points().stream().anyMatch(point -> point.value() == null))
                .map(Trend.Series::name)
                .toList();
        if (!gaps.isEmpty()) {
            notes.add("ports-missing", Text.listed(gaps));
        }
    }

    private static Text covered(List<Trend.Series> series) {
        var periods = series.stream()
                .flatMap(one -> one.points().stream())
                .map(Trend.Point::period)
                .toList();
        return periods.isEmpty()
                ? Text.EMPTY
                : ScopeWords.months(
                        periods.stream()
                                .map(period -> YearMonth.from(period.start()))
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        periods.stream()
                                .map(period -> YearMonth.from(period.end()))
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private record Key(String port, String way) {}
}
