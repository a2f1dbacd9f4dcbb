package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
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
        series.addAll(FlowSeries.read(transaction, scope, filter, coverage, evidence, notes));
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
}
