package io.bridgehead.partners;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Published;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Published values as a series: one point a place on the axis, with its growth as published and as computed. */
final class PublishedSeries {
    private static final Texts TEXTS = new Texts("figures");

    private PublishedSeries() {}

    /** Of a year the whole, where that was published, else what came last; of a month or quarter only itself. */
    static List<Published> shown(List<Published> values, Scope scope) {
        var bySlot = new TreeMap<String, Published>();
        for (var value : values) {
            if (fits(value.period(), scope)) {
                bySlot.merge(value.period().slot(), value, PublishedSeries::better);
            }
        }
        return new ArrayList<>(bySlot.values());
    }

    /** What was published earlier for the periods that are shown, a series for each vintage. */
    static List<Trend.Series> earlier(
            List<Published> values,
            List<Published> shown,
            Function<Published, @Nullable BigDecimal> told,
            Evidence evidence) {
        var periods = shown.stream().map(Published::period).toList();
        var byVintage = new TreeMap<Integer, List<Published>>();
        values.stream()
                .filter(value -> value.vintage() > 1 && periods.contains(value.period()))
                .forEach(value -> byVintage
                        .computeIfAbsent(value.vintage(), vintage -> new ArrayList<>())
                        .add(value));
        return byVintage.entrySet().stream()
                .map(vintage -> of(
                        "published-" + vintage.getKey(),
                        vintage.getValue(),
                        TEXTS.get("series.published-earlier", vintage.getKey() - 1),
                        told,
                        evidence))
                .toList();
    }

    static Trend.Series of(
            List<Published> shown, Text name, Function<Published, @Nullable BigDecimal> told, Evidence evidence) {
        return of("published", shown, name, told, evidence);
    }

    private static Trend.Series of(
            String key,
            List<Published> shown,
            Text name,
            Function<Published, @Nullable BigDecimal> told,
            Evidence evidence) {
        var points = new ArrayList<Trend.Point>();
        for (var value : shown) {
            evidence.add(value.status(), value.source(), value.period().end());
            points.add(new Trend.Point(
                    value.period(),
                    told.apply(value),
                    value.status(),
                    value.source(),
                    Rate.growth(value.value(), value.before()),
                    value.growth()));
        }
        return new Trend.Series(key, name, Trend.Role.PUBLISHED, points);
    }

    private static boolean fits(Period period, Scope scope) {
        var from = scope.from();
        var to = scope.to();
        var within = (from == null || !period.start().isBefore(from.atDay(1)))
                && (to == null || !period.end().isAfter(to.atEndOfMonth()));
        return within
                && switch (period.basis()) {
                    case MONTH -> scope.every() == Every.MONTH;
                    case QUARTER -> scope.every() == Every.QUARTER;
                    case YEAR, YEAR_TO_DATE, AS_OF -> scope.every() == Every.YEAR;
                };
    }

    private static Published better(Published one, Published other) {
        if (one.period().basis() == Basis.YEAR || other.period().basis() == Basis.YEAR) {
            return one.period().basis() == Basis.YEAR ? one : other;
        }
        return other.period().end().isBefore(one.period().end()) ? one : other;
    }
}
