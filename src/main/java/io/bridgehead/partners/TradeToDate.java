package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The same months of every year, as far as the latest goes: years that compare even before the last is over. */
final class TradeToDate {
    static final String ID = "trade.ytd";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    TradeToDate(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var filter = TradeFilter.of(scope, answers.check(scope));
        return database.read(scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, TradeFilter filter) {
        var evidence = new Evidence();
        var notes = new Notes();
        var loaded = Loaded.read(transaction, filter);
        TradeNotes.filter(notes, scope, filter, loaded);
        var byFlow = stretches(loaded.coverage(), scope, filter);
        var sums = sums(transaction, filter, byFlow);
        var from = scope.from();
        var missing = new ArrayList<YearMonth>();
        var series = new ArrayList<Trend.Series>();
        byFlow.forEach((flow, stretches) -> {
            var shown = stretches.values().stream()
                    .filter(stretch -> from == null || !stretch.period().start().isBefore(from.atDay(1)))
                    .toList();
            for (var stretch : shown) {
                missing.addAll(stretch.missing());
                if (stretch.complete()) {
                    stretch.testify(evidence);
                }
            }
            series.add(new Trend.Series(
                    flow.code(),
                    TEXTS.get("flow." + flow.code()),
                    flow == Flow.EXPORT ? Trend.Role.EXPORT : Trend.Role.IMPORT,
                    shown.stream()
                            .map(stretch -> point(stretch, stretches.get(year(stretch) - 1), flow, filter, sums))
                            .toList()));
        });
        if (!missing.isEmpty()) {
            notes.add("missing-months", MonthWords.of(missing));
        }
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(loaded.coverage().covered(filter.flows(), scope.from(), scope.to())),
                filter.money().unit(),
                new Trend(Trend.Chart.STACKED_BAR, series),
                evidence,
                notes);
    }

    /** January to the last month loaded, of each year by flow; a year that isn't loaded so far misses months. */
    private static Map<Flow, NavigableMap<Integer, Stretch>> stretches(
            Coverage coverage, Scope scope, TradeFilter filter) {
        var byFlow = new EnumMap<Flow, NavigableMap<Integer, Stretch>>(Flow.class);
        var all = coverage.covered(filter.flows(), null, scope.to());
        for (var flow : filter.flows()) {
            var years = new TreeMap<Integer, Stretch>();
            all.last().ifPresent(last -> {
                for (var year = all.months().first().getYear(); year <= last.getYear(); year++) {
                    var end = last.withYear(year);
                    var covered = coverage.covered(EnumSet.of(flow), end.withMonth(1), end);
                    years.put(
                            year,
                            new Stretch(
                                    Period.yearToDate(end),
                                    covered.slices(),
                                    Coverage.monthsBetween(end.withMonth(1), end).stream()
                                            .filter(month -> !covered.months().contains(month))
                                            .toList()));
                }
            });
            byFlow.put(flow, years);
        }
        return byFlow;
    }

    private static Trend.Point point(
            Stretch stretch, @Nullable Stretch before, Flow flow, TradeFilter filter, Map<Key, BigDecimal> sums) {
        var value = value(stretch, flow, filter, sums);
        return new Trend.Point(
                stretch.period(),
                filter.money().tell(value),
                stretch.status(),
                stretch.source(),
                Rate.growth(value, before == null ? null : value(before, flow, filter, sums)),
                null);
    }

    private static @Nullable BigDecimal value(
            Stretch stretch, Flow flow, TradeFilter filter, Map<Key, BigDecimal> sums) {
        return stretch.complete() && !filter.meansNothing()
                ? sums.getOrDefault(new Key(flow.code(), stretch.period().start()), BigDecimal.ZERO)
                : null;
    }

    private static int year(Stretch stretch) {
        return stretch.period().start().getYear();
    }

    /** One statement: each year's sum of just these months. */
    private static Map<Key, BigDecimal> sums(
            DSLContext transaction, TradeFilter filter, Map<Flow, NavigableMap<Integer, Stretch>> byFlow) {
        var trade = TradeTable.totals(filter);
        var start = trade.start(Every.YEAR).as("start");
        List<Slice> slices = byFlow.values().stream()
                .flatMap(years -> years.values().stream())
                .flatMap(stretch -> stretch.slices().stream())
                .toList();
        return transaction
                .select(trade.flow(), start, DSL.sum(trade.value()))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(trade.of(slices))
                .groupBy(trade.flow(), start)
                .fetchMap(row -> new Key(row.value1(), row.value2()), row -> row.value3());
    }

    private record Key(String flow, LocalDate start) {}
}
