package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.util.List;
import org.jooq.DSLContext;

/** Exports less imports of each period. */
final class TradeBalance {
    static final String ID = "trade.balance";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    TradeBalance(RegionDatabase database, Answers answers) {
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
        var flows = FlowSeries.read(transaction, scope, filter, loaded.coverage(), evidence, notes);
        TradeNotes.filter(notes, scope, filter, loaded);
        var covered = loaded.coverage().covered(filter.flows(), scope.from(), scope.to());
        TradeNotes.oneSided(notes, covered, filter);
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(covered),
                filter.money().unit(),
                new Trend(Trend.Chart.BAR, List.of(balance(flows))),
                evidence,
                notes);
    }

    private static Trend.Series balance(List<Trend.Series> flows) {
        var exports = points(flows, Flow.EXPORT);
        var imports = points(flows, Flow.IMPORT);
        return new Trend.Series(
                "balance",
                TEXTS.get("series.balance"),
                Trend.Role.BALANCE,
                exports.stream()
                        .flatMap(export -> imports.stream()
                                .filter(other -> other.period().equals(export.period()))
                                .map(other -> less(export, other)))
                        .toList());
    }

    private static List<Trend.Point> points(List<Trend.Series> flows, Flow flow) {
        return flows.stream()
                .filter(series -> series.key().equals(flow.code()))
                .flatMap(series -> series.points().stream())
                .toList();
    }

    /** Without a growth: of a number that can be below zero it says nothing. */
    private static Trend.Point less(Trend.Point exports, Trend.Point imports) {
        var out = exports.value();
        var in = imports.value();
        return new Trend.Point(
                exports.period(),
                out == null || in == null ? null : out.subtract(in),
                exports.status() == Status.SAMPLE ? exports.status() : imports.status(),
                exports.source().compareTo(imports.source()) > 0 ? exports.source() : imports.source(),
                null,
                null);
    }
}
