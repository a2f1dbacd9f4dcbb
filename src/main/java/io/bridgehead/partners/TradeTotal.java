package io.bridgehead.partners;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.PublishedValues;
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

/** How much trade: exports and imports of each period, with what was published beside what is computed. */
final class TradeTotal {
    static final String ID = "trade.total";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    TradeTotal(RegionDatabase database, Answers answers) {
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
        var series = new ArrayList<Trend.Series>();
        var loaded = Loaded.read(transaction, filter);
        var coverage = loaded.coverage();
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
        TradeNotes.filter(notes, scope, filter, loaded);
        if (filter.chapters() == null && filter.partners().size() <= 1) {
            var published = published(transaction, scope, filter);
            var newest =
                    published.stream().filter(value -> value.vintage() == 1).toList();
            var shown = PublishedSeries.shown(newest, scope);
            series.add(PublishedSeries.of(
                    shown, TEXTS.get("series.published"), value -> told(value, filter.money()), evidence));
            series.addAll(PublishedSeries.earlier(published, shown, value -> told(value, filter.money()), evidence));
            TradeNotes.published(notes, shown, true);
            TradeNotes.implied(notes, shown, filter.money());
        }
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(coverage.covered(filter.flows(), scope.from(), scope.to())),
                filter.money().unit(),
                new Trend(chart(series), series),
                evidence,
                notes);
    }

    /** Columns of published values stand side by side where nothing was computed: two vintages are no sum. */
    private static Trend.Chart chart(List<Trend.Series> series) {
        var publishedOnly = series.stream()
                .filter(one -> one.points().stream().anyMatch(point -> point.value() != null))
                .allMatch(one -> one.role() == Trend.Role.PUBLISHED);
        return publishedOnly ? Trend.Chart.BAR : Trend.Chart.STACKED_BAR;
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

    private static @Nullable BigDecimal told(Published value, Money money) {
        var published = value.value();
        return published == null
                ? null
                : Money.ofUnit(value.unit())
                        .filter(unit -> unit.currency().equals(money.currency()))
                        .map(unit -> money.tell(unit.whole(published)))
                        .orElse(null);
    }

    private static List<Published> published(DSLContext transaction, Scope scope, TradeFilter filter) {
        var indicator = switch (scope.flow()) {
            case TOTAL -> "trade_total";
            case EXPORT -> "trade_export";
            case IMPORT -> "trade_import";
        };
        var counterpart = filter.partners().isEmpty() ? "" : filter.partners().getFirst();
        return PublishedValues.vintages(transaction, scope.region(), List.of(indicator), List.of(""), counterpart)
                .stream()
                .filter(value -> Money.ofUnit(value.unit())
                        .filter(unit -> unit.currency().equals(filter.money().currency()))
                        .isPresent())
                .toList();
    }

    private record Key(String flow, LocalDate start) {}

    private record Sums(
            @Nullable BigDecimal whole, @Nullable BigDecimal toDate) {}
}
