package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What made the trade grow or shrink: the largest contributions by chapter or partner. */
final class TradeGrowth {
    static final String ID = "trade.growth";

    private static final Texts TEXTS = new Texts("figures");
    private static final int MOST = 10;

    private final RegionDatabase database;
    private final Answers answers;

    TradeGrowth(RegionDatabase database, Answers answers) {
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
        var loaded = Loaded.read(transaction, filter);
        var compared = Compared.of(loaded.coverage(), scope, filter);
        var evidence = new Evidence();
        var notes = new Notes();
        TradeNotes.filter(notes, scope, filter, loaded);
        compared.notes(notes, filter);
        var by = by(filter, compared);
        var sums = sums(transaction, codes, filter, compared, by);
        if (!sums.all().isEmpty()) {
            compared.testify(evidence);
            notes.add(by == Parameter.CHAPTER ? "growth-by-chapter" : "growth-by-partner");
            var growth = Rate.growth(sums.total(), sums.totalBefore());
            if (growth != null) {
                notes.add("total-growth", TradeNotes.percent(growth));
            }
        }
        var steps = new Steps(sums, filter.money(), compared);
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                filter.money().unit(),
                steps.waterfall(largest(sums, steps, codes, by)),
                evidence,
                notes);
    }

    /** By chapter where all of it is broken down and more than one chapter is meant; else by partner. */
    private static Parameter by(TradeFilter filter, Compared compared) {
        var chapters = filter.chapters();
        var brokenDown = Stream.concat(compared.now().slices().stream(), compared.before().stream())
                .allMatch(Slice::brokenDown);
        return brokenDown && (chapters == null || chapters.size() != 1) ? Parameter.CHAPTER : Parameter.PARTNER;
    }

    private static Sums sums(
            DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared, Parameter by) {
        if (compared.now().slices().isEmpty() || filter.meansNothing()) {
            return new Sums(List.of());
        }
        return by == Parameter.CHAPTER
                ? Sums.byChapter(transaction, filter, compared)
                : Sums.byPartner(transaction, codes, filter, compared);
    }

    /** The largest changes either way, what rose most first and what fell most last; then all the rest. */
    private static List<Waterfall.Step> largest(Sums sums, Steps steps, RegionCodes codes, Parameter by) {
        if (!steps.comparable()) {
            return List.of();
        }
        var bySize = sums.items().stream()
                .filter(sum -> change(sum).signum() != 0)
                .sorted(Comparator.<Sums.Sum, BigDecimal>comparing(
                                sum -> change(sum).abs())
                        .reversed()
                        .thenComparing(Sums.Sum::key))
                .toList();
        var made = new ArrayList<Waterfall.Step>();
        bySize.stream()
                .limit(MOST)
                .sorted(Comparator.<Sums.Sum, BigDecimal>comparing(TradeGrowth::change)
                        .reversed()
                        .thenComparing(Sums.Sum::key))
                .forEach(sum -> made.add(steps.step(sum.key(), codes.name(by, sum.key()), sum.kind(), List.of(sum))));
        var rest = bySize.stream().skip(MOST).toList();
        if (!rest.isEmpty()) {
            made.add(steps.step(
                    Ranking.Kind.OTHERS.code(),
                    TEXTS.get(by == Parameter.CHAPTER ? "chapter.others" : "partner.others", rest.size()),
                    Ranking.Kind.OTHERS,
                    rest));
        }
        made.addAll(steps.ofNoItem(sums));
        return made;
    }

    private static BigDecimal change(Sums.Sum sum) {
        return Objects.requireNonNullElse(sum.change(), BigDecimal.ZERO);
    }
}
