package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.Snapshot;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Region;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What a region exports more of than another does: RCA = (X_ik/X_i) / (X_wk/X_w), by Balassa. */
final class ComparativeAdvantage {
    static final String ID = "trade.rca";

    private static final Texts TEXTS = new Texts("figures");
    private static final int MOST = 20;
    private static final int DIGITS = 8;

    private final RegionDatabase database;
    private final Answers answers;
    private final ReferenceRegions references;

    ComparativeAdvantage(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
        this.references = new ReferenceRegions(database, answers);
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var own = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> exports(
                        transaction,
                        codes.region(),
                        codes,
                        loaded -> Compared.of(loaded.coverage(), scope, filter(codes.region(), codes))));
        var others = references.of(scope);
        var reference = reference(scope, others);
        var evidence = new Evidence();
        var notes = new Notes();
        var items = List.<Ranking.Item>of();
        if (own.sums().all().isEmpty()) {
            notes.add("rca-own", codes.region().name());
        } else if (reference.isEmpty()) {
            if (scope.against() != null || others.size() < 2) {
                notes.add("rca-reference-needed");
            } else {
                notes.add("rca-reference-choose", names(others));
            }
        } else {
            var other = database.read(
                    reference.get().id(),
                    answers.asOf(scope),
                    transaction -> Snapshot.once(
                            transaction,
                            new AskedReference(
                                    reference.get(),
                                    Set.copyOf(own.compared().now().months())),
                            () -> exports(
                                    transaction, reference.get(), codes, loaded -> same(loaded, own.compared()))));
            var period = TradeNotes.period(own.compared().now());
            if (other.sums().all().isEmpty()) {
                notes.add("rca-reference-missing", reference.get().name(), period);
            } else {
                notes.add("rca-reference", reference.get().name(), period);
                own.compared().testify(evidence);
                items = items(own, other, codes, notes);
            }
        }
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(own.compared().now()),
                Unit.RATIO,
                new Ranking(items, null, List.of(new Line(TEXTS.get("rca.line"), BigDecimal.ONE))),
                evidence,
                notes);
    }

    /**
     * Another region that there is, the only one with exports where none is named; a word such as a period names no
     * reference.
     */
    private Optional<Region> reference(Scope scope, List<Region> others) {
        var against = scope.against();
        if (against == null) {
            return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
        }
        return answers.regions().stream()
                .filter(region -> !region.id().equals(scope.region()))
                .filter(region -> region.id().equals(against))
                .findFirst();
    }

    private static Text names(List<Region> regions) {
        return Text.listed(regions.stream()
                .map(region -> Text.join(" ", region.name(), Text.same(region.id())))
                .toList());
    }

    private static List<Ranking.Item> items(Exports own, Exports other, RegionCodes codes, Notes notes) {
        Map<String, BigDecimal> theirs = new HashMap<>();
        other.sums().items().forEach(sum -> theirs.put(sum.key(), sum.value()));
        var all = own.sums().items().stream()
                .filter(sum -> sum.value().signum() > 0)
                .flatMap(sum -> Optional.ofNullable(rca(
                                sum.value(),
                                own.sums().total(),
                                theirs.get(sum.key()),
                                other.sums().total()))
                        .map(value -> item(sum, value, codes, own.compared()))
                        .stream())
                .sorted(Comparator.<Ranking.Item, BigDecimal>comparing(item -> item.value(), Comparator.reverseOrder())
                        .thenComparing(Ranking.Item::key))
                .toList();
        var above = all.stream()
                .filter(item -> BigDecimal.ONE.compareTo(item.value()) < 0)
                .count();
        notes.add("rca-above", all.size(), above);
        var without = own.sums().items().stream()
                        .filter(sum -> sum.value().signum() > 0)
                        .count()
                - all.size();
        if (without > 0) {
            notes.add("rca-without", without);
        }
        return all.stream().limit(MOST).toList();
    }

    private static Ranking.Item item(Sums.Sum sum, BigDecimal value, RegionCodes codes, Compared compared) {
        return new Ranking.Item(
                sum.key(),
                codes.name(Parameter.CHAPTER, sum.key()),
                Ranking.Kind.ITEM,
                value,
                null,
                null,
                null,
                compared.status(),
                compared.source());
    }

    /** Null where the reference exports none of it, or nothing at all. */
    static @Nullable BigDecimal rca(
            BigDecimal own, BigDecimal ownTotal, @Nullable BigDecimal other, BigDecimal otherTotal) {
        return other == null || other.signum() <= 0 || ownTotal.signum() <= 0
                ? null
                : Rate.plain(own.multiply(otherTotal)
                        .divide(ownTotal.multiply(other), MathContext.DECIMAL64)
                        .setScale(DIGITS, RoundingMode.HALF_UP));
    }

    /** Exports by chapter in one transaction, of slices that are broken down throughout. */
    private static Exports exports(
            DSLContext transaction, Region region, RegionCodes codes, Function<Loaded, Compared> period) {
        var filter = filter(region, codes);
        var compared = period.apply(Loaded.read(transaction, filter));
        var all = new TradeFilter(filter.region(), filter.money(), filter.flows(), List.of(), null);
        return new Exports(
                compared,
                compared.now().slices().isEmpty() ? new Sums(List.of()) : Sums.byChapter(transaction, all, compared));
    }

    /** With chapters asked for, slices that aren't broken down are left out. */
    private static TradeFilter filter(Region region, RegionCodes codes) {
        return new TradeFilter(
                region.id(),
                Money.ofUnit(region.currency()).orElseThrow(),
                EnumSet.of(Flow.EXPORT),
                List.of(),
                codes.list(Parameter.CHAPTER).codes());
    }

    /** Just the same months of the reference; none where not all are loaded. */
    private static Compared same(Loaded loaded, Compared own) {
        var months = own.now().months();
        var covered = loaded.coverage().covered(EnumSet.of(Flow.EXPORT), months.first(), months.last());
        var slices = covered.slices().stream()
                .filter(slice -> slice.months().allMatch(months::contains))
                .toList();
        var there = Covered.of(slices);
        return new Compared(there.months().equals(months) ? there : Covered.of(List.of()), List.of(), List.of(), false);
    }

    private record Exports(Compared compared, Sums sums) {}

    /** What exports of a reference depend on besides the state of its data. */
    private record AskedReference(Region reference, Set<YearMonth> months) {}
}
