package io.bridgehead.compare;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Region;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader most likely compares who hasn't said it: the last whole year with the one before, the region with
 * another, the largest partner with the next.
 */
final class Suggestion {
    private static final String TOTAL = "trade.total";
    private static final String TOP = "partners.top";

    private final Catalogue catalogue;
    private final CodeLists lists;

    Suggestion(Catalogue catalogue, CodeLists lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    Scope complete(Scope scope) {
        var asked = figure(scope);
        return switch (scope.by()) {
            case PERIOD -> periods(asked);
            case REGION -> regions(asked);
            case PARTNER -> partners(asked);
        };
    }

    private Scope figure(Scope scope) {
        var fits = catalogue.find(String.valueOf(scope.figure())).filter(scope.by()::fits);
        if (fits.isPresent()) {
            return scope;
        }
        return scope.with(
                Parameter.FIGURE,
                switch (scope.by()) {
                    case PERIOD, REGION -> TOP;
                    case PARTNER -> TOTAL;
                });
    }

    private Scope periods(Scope scope) {
        var from = scope.from();
        var to = scope.to();
        Stretch left;
        if (from != null && to != null) {
            left = new Stretch(from, to);
        } else if (from != null) {
            left = new Stretch(from, YearMonth.of(from.getYear(), 12));
        } else {
            var year = to == null ? lastYear(scope) : to.getYear();
            left = new Stretch(YearMonth.of(year, 1), to == null ? YearMonth.of(year, 12) : to);
        }
        var whole = scope.with(Parameter.FROM, left.from().toString())
                .with(Parameter.TO, left.to().toString());
        return scope.against() == null
                ? whole.with(Parameter.AGAINST, left.yearBefore().code())
                : whole;
    }

    /** Of the trade that is there; where there is none, the last that is over. */
    private int lastYear(Scope scope) {
        return Stream.of(ask(TOTAL, scope.only(Set.of())))
                .map(Figure::shape)
                .filter(Trend.class::isInstance)
                .flatMap(shape -> ((Trend) shape).series().stream())
                .flatMap(series -> series.points().stream())
                .filter(point -> point.value() != null && point.period().basis() == Basis.YEAR)
                .map(point -> point.period().end().getYear())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Year.now(AsOf.ZONE).getValue() - 1);
    }

    private Scope regions(Scope scope) {
        return scope.against() != null
                ? scope
                : lists.regions().stream()
                        .map(Region::id)
                        .filter(id -> !id.equals(scope.region()))
                        .findFirst()
                        .map(id -> scope.with(Parameter.AGAINST, id))
                        .orElse(scope);
    }

    private Scope partners(Scope scope) {
        var largest = largest(scope);
        var left = Stream.concat(scope.partners().stream(), largest.stream())
                .filter(partner -> !partner.equals(scope.against()))
                .findFirst();
        var whole = left.map(partner -> scope.with(Parameter.PARTNER, List.of(partner)))
                .orElse(scope);
        return scope.against() != null
                ? whole
                : largest.stream()
                        .filter(partner -> !whole.partners().contains(partner))
                        .findFirst()
                        .map(partner -> whole.with(Parameter.AGAINST, partner))
                        .orElse(whole);
    }

    private List<String> largest(Scope scope) {
        return ask(TOP, scope.only(Set.of(Parameter.FROM, Parameter.TO, Parameter.FLOW)))
                                .shape()
                        instanceof Ranking ranking
                ? ranking.items().stream()
                        .filter(item -> item.kind() == Ranking.Kind.ITEM)
                        .map(Ranking.Item::key)
                        .toList()
                : List.of();
    }

    private Figure ask(String id, Scope scope) {
        return catalogue.find(id).orElseThrow().ask(scope);
    }
}
