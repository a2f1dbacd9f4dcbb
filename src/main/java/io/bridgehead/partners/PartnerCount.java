package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How many partners: #{p : X_p + M_p > τ}, τ = 0, of each period. */
final class PartnerCount {
    static final String ID = "partners.count";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    PartnerCount(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(
                scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter) {
        var evidence = new Evidence();
        var notes = new Notes();
        var series = new ArrayList<Trend.Series>();
        if (scope.flow() == Flow.TOTAL && filter.chapters() == null) {
            var shown = PublishedSeries.shown(published(transaction, scope), scope);
            series.add(PublishedSeries.of(shown, TEXTS.get("series.published"), Published::value, evidence));
            TradeNotes.published(notes, shown, true);
        }
        var loaded = Loaded.read(transaction, filter);
        var stretches = loaded.coverage().stretches(scope.every(), filter.flows(), scope.from(), scope.to());
        var counts = counts(transaction, scope, codes, filter, loaded.coverage());
        series.add(new Trend.Series(
                "computed",
                TEXTS.get("series.computed"),
                Trend.Role.COMPUTED,
                stretches.stream()
                        .map(stretch -> point(stretch, loaded.coverage(), filter, counts))
                        .toList()));
        stretches.stream().filter(Stretch::complete).forEach(stretch -> stretch.testify(evidence));
        TradeNotes.filter(notes, scope, filter, loaded);
        TradeNotes.stretches(notes, stretches);
        var covered = loaded.coverage().covered(filter.flows(), scope.from(), scope.to());
        TradeNotes.oneSided(notes, covered, filter);
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(covered),
                Unit.PARTNERS,
                new Trend(Trend.Chart.LINE, series),
                evidence,
                notes);
    }

    private static Trend.Point point(
            Stretch stretch, Coverage coverage, TradeFilter filter, Map<LocalDate, Integer> counts) {
        var value = stretch.complete() && !filter.meansNothing() ? count(stretch, counts) : null;
        return new Trend.Point(
                stretch.period(),
                value,
                stretch.status(),
                stretch.source(),
                value == null ? null : Rate.growth(value, before(stretch, coverage, filter, counts)),
                null);
    }

    /** Of a year to date it isn't known: the months of the year before are counted together only as a whole. */
    private static @Nullable BigDecimal before(
            Stretch stretch, Coverage coverage, TradeFilter filter, Map<LocalDate, Integer> counts) {
        return switch (stretch.period().basis()) {
            case MONTH, QUARTER, YEAR -> {
                var before = coverage.yearBefore(stretch, filter.flows());
                yield before.complete() ? count(before, counts) : null;
            }
            case YEAR_TO_DATE, AS_OF -> null;
        };
    }

    private static BigDecimal count(Stretch stretch, Map<LocalDate, Integer> counts) {
        return BigDecimal.valueOf(counts.getOrDefault(stretch.period().start(), 0));
    }

    private static Map<LocalDate, Integer> counts(
            DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter, Coverage coverage) {
        var traded = Traded.every(scope, codes, filter, coverage).asTable("traded");
        return transaction
                .select(Traded.start(traded), DSL.count())
                .from(traded)
                .groupBy(Traded.start(traded))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static List<Published> published(DSLContext transaction, Scope scope) {
        return PublishedValues.read(transaction, scope.region(), List.of("partner_count"), List.of(""), "");
    }
}
