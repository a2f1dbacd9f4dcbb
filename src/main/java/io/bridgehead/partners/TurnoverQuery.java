package io.bridgehead.partners;

import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Basis;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;

/** Counts the partners that came and went, period by period. */
final class TurnoverQuery {
    private TurnoverQuery() {}

    /**
     * One statement: the partners of each period beside those of the same months a year before. Beside a year to date
     * these are some months of a year, beside every other period a whole one.
     */
    static Map<LocalDate, Turnover> read(
            DSLContext transaction,
            Scope scope,
            RegionCodes codes,
            TradeFilter filter,
            Coverage coverage,
            List<Stretch> stretches) {
        var toDate = stretches.stream()
                .filter(stretch -> stretch.period().basis() == Basis.YEAR_TO_DATE)
                .toList();
        var months = toDate.stream()
                .flatMap(stretch -> coverage.yearBefore(stretch, filter.flows()).slices().stream())
                .toList();
        var every = Traded.every(scope, codes, filter, coverage).asTable("every");
        var asked = partners(every, inline(false));
        if (!months.isEmpty()) {
            var trade = TradeTable.byPartner(filter);
            var some = Traded.of(trade, trade.start(scope.every()), codes, filter, trade.of(months))
                    .asTable("some");
            asked = asked.unionAll(partners(some, inline(true)));
        }
        var whole = new HashMap<LocalDate, Set<String>>();
        var partly = new HashMap<LocalDate, Set<String>>();
        transaction
                .fetch(asked)
                .forEach(row -> (row.value3() ? partly : whole).put(row.value1(), Set.of(row.value2())));
        var starts = toDate.stream().map(stretch -> stretch.period().start()).collect(Collectors.toSet());
        return turnovers(whole, partly, starts);
    }

    private static Select<Record3<LocalDate, String[], Boolean>> partners(Table<?> traded, Field<Boolean> partly) {
        return select(Traded.start(traded), arrayAgg(Traded.partner(traded)), partly)
                .from(traded)
                .groupBy(Traded.start(traded));
    }

    /**
     * @param partly of those years of which only some months are asked for
     * @param toDate the starts of the years that are compared with those
     */
    private static Map<LocalDate, Turnover> turnovers(
            Map<LocalDate, Set<String>> whole, Map<LocalDate, Set<String>> partly, Set<LocalDate> toDate) {
        var starts = new HashSet<>(whole.keySet());
        whole.keySet().forEach(start -> starts.add(start.plusYears(1)));
        partly.keySet().forEach(start -> starts.add(start.plusYears(1)));
        var turnovers = new HashMap<LocalDate, Turnover>();
        for (var start : starts) {
            var now = whole.getOrDefault(start, Set.of());
            var before = (toDate.contains(start) ? partly : whole).getOrDefault(start.minusYears(1), Set.of());
            turnovers.put(start, new Turnover(missing(now, before), -missing(before, now)));
        }
        return turnovers;
    }

    private static int missing(Set<String> some, Set<String> others) {
        return Math.toIntExact(
                some.stream().filter(each -> !others.contains(each)).count());
    }

    /** @param lost below zero */
    record Turnover(int gained, int lost) {}
}
