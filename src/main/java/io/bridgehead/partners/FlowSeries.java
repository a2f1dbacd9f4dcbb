package io.bridgehead.partners;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Exports and imports of each period, a series each, computed from the rows loaded. */
final class FlowSeries {
    private static final Texts TEXTS = new Texts("figures");

    private FlowSeries() {}

    static List<Trend.Series> read(
            DSLContext transaction,
            Scope scope,
            TradeFilter filter,
            Coverage coverage,
            Evidence evidence,
            Notes notes) {
        var series = new ArrayList<Trend.Series>();
        var byFlow = new EnumMap<Flow, List<Stretch>>(Flow.class);
        for (var flow : filter.flows()) {
            byFlow.put(flow, coverage.stretches(scope.every(), EnumSet.of(flow), scope.from(), scope.to()));
        }
        var sums = sums(transaction, scope, filter, coverage, byFlow);
        byFlow.forEach((flow, stretches) -> {
            stretches.stream().filter(Stretch::complete).forEach(stretch -> stretch.testify(evidence));
            TradeNotes.stretches(notes, stretches);
            series.add(new Trend.Series(
                    flow.code(),
                    TEXTS.get("flow." + flow.code()),
                    flow == Flow.EXPORT ? Trend.Role.EXPORT : Trend.Role.IMPORT,
                    stretches.stream()
                            .map(stretch -> point(stretch, flow, coverage, filter, sums))
                            .toList()));
        });
        return series;
    }

    private static Trend.Point point(
            Stretch stretch, Flow flow, Coverage coverage, TradeFilter filter, Map<Key, Sums> sums) {
        var whole = sum(stretch, flow, filter, sums, false);
        var before = sum(
                coverage.yearBefore(stretch, Set.of(flow)),
                flow,
                filter,
                sums,
                stretch.period().basis() == Basis.YEAR_TO_DATE);
        return new Trend.Point(
                stretch.period(),
                filter.money().tell(whole),
                stretch.status(),
                stretch.source(),
                Rate.growth(whole, before),
                null);
    }

    /** A period that is loaded whole and holds no row of the filter is a zero; one that isn't is unknown. */
    private static @Nullable BigDecimal sum(
            Stretch stretch, Flow flow, TradeFilter filter, Map<Key, Sums> sums, boolean toDate) {
        if (!stretch.complete() || filter.meansNothing()) {
            return null;
        }
        var found = sums.get(new Key(flow.code(), stretch.period().start()));
        var sum = found == null ? null : toDate ? found.toDate() : found.whole();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    /** One statement: each period's sum, and that of the same months a year before a year to date. */
    private static Map<Key, Sums> sums(
            DSLContext transaction,
            Scope scope,
            TradeFilter filter,
            Coverage coverage,
            Map<Flow, List<Stretch>> byFlow) {
        var monthsToDate = new ArrayList<Slice>();
        byFlow.forEach((flow, stretches) -> stretches.stream()
                .filter(stretch -> stretch.period().basis() == Basis.YEAR_TO_DATE)
                .forEach(stretch -> monthsToDate.addAll(
                        coverage.yearBefore(stretch, Set.of(flow)).slices())));
        var trade = TradeTable.totals(filter);
        var start = trade.start(scope.every()).as("start");
        var whole = trade.of(coverage.needed(scope, filter.flows()));
        var toDate = trade.of(monthsToDate);
        return transaction
                .select(
                        trade.flow(),
                        start,
                        DSL.sum(trade.value()).filterWhere(whole),
                        DSL.sum(trade.value()).filterWhere(toDate))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(whole.or(toDate))
                .groupBy(trade.flow(), start)
                .fetchMap(row -> new Key(row.value1(), row.value2()), row -> new Sums(row.value3(), row.value4()));
    }

    private record Key(String flow, LocalDate start) {}

    private record Sums(
            @Nullable BigDecimal whole, @Nullable BigDecimal toDate) {}
}
