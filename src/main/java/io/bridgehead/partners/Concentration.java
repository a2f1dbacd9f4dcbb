package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.arrayAgg;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How much of the trade falls to few partners: HHI = Σ s_p², and the shares of the three and five largest. */
final class Concentration {
    static final String ID = "partners.concentration";

    /** From here on moderate. */
    static final BigDecimal MODERATE = new BigDecimal("0.15");
    /** Above this high. */
    static final BigDecimal HIGH = new BigDecimal("0.25");

    private static final Texts TEXTS = new Texts("figures");
    private static final int DIGITS = 8;

    private final RegionDatabase database;
    private final Answers answers;

    Concentration(RegionDatabase database, Answers answers) {
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
        var loaded = Loaded.read(transaction, filter);
        var stretches = loaded.coverage().stretches(scope.every(), filter.flows(), scope.from(), scope.to());
        var partial = !filter.partners().isEmpty();
        Map<LocalDate, Shares> shares = partial || filter.meansNothing()
                ? Map.of()
                : shares(transaction, scope, codes, filter, loaded.coverage());
        if (partial) {
            notes.add("partial-partners");
        }
        if (stretches.stream().map(stretch -> of(stretch, shares)).anyMatch(of -> of != null && of.partners() == 1)) {
            notes.add("single-partner");
        }
        stretches.stream().filter(Stretch::complete).forEach(stretch -> stretch.testify(evidence));
        TradeNotes.filter(notes, scope, filter, loaded);
        TradeNotes.stretches(notes, stretches);
        var covered = loaded.coverage().covered(filter.flows(), scope.from(), scope.to());
        TradeNotes.oneSided(notes, covered, filter);
        var hhi = series("hhi", Trend.Role.COMPUTED, stretches, shares, Shares::hhi);
        hhi.points().stream()
                .filter(point -> point.value() != null)
                .reduce((first, second) -> second)
                .ifPresent(point -> notes.add(
                        "concentration-band",
                        point.period().label(),
                        TEXTS.get("concentration." + band(requireNonNull(point.value())))));
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(covered),
                Unit.INDEX,
                new Trend(
                        Trend.Chart.LINE,
                        List.of(
                                hhi,
                                series("cr3", Trend.Role.CATEGORY, stretches, shares, Shares::three),
                                series("cr5", Trend.Role.CATEGORY, stretches, shares, Shares::five)),
                        List.of(
                                new Line(TEXTS.get("concentration.line.moderate"), MODERATE),
                                new Line(TEXTS.get("concentration.line.high"), HIGH))),
                evidence,
                notes);
    }

    /** The word for an HHI: below 0.15 low, above 0.25 high, else moderate. */
    static String band(BigDecimal hhi) {
        if (hhi.compareTo(MODERATE) < 0) {
            return "low";
        }
        return hhi.compareTo(HIGH) > 0 ? "high" : "moderate";
    }

    private static Trend.Series series(
            String key,
            Trend.Role role,
            List<Stretch> stretches,
            Map<LocalDate, Shares> shares,
            Function<Shares, BigDecimal> value) {
        return new Trend.Series(
                key,
                TEXTS.get("concentration." + key),
                role,
                stretches.stream()
                        .map(stretch -> {
                            var of = of(stretch, shares);
                            return new Trend.Point(
                                    stretch.period(),
                                    of == null || of.partners() < 2 ? null : rounded(value.apply(of)),
                                    stretch.status(),
                                    stretch.source(),
                                    null,
                                    null);
                        })
                        .toList());
    }

    private static BigDecimal rounded(BigDecimal fraction) {
        return Rate.plain(fraction.setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private static @Nullable Shares of(Stretch stretch, Map<LocalDate, Shares> shares) {
        return stretch.complete() ? shares.get(stretch.period().start()) : null;
    }

    /** One statement: what was traded with each partner in each period. */
    private static Map<LocalDate, Shares> shares(
            DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter, Coverage coverage) {
        var traded = Traded.every(scope, codes, filter, coverage).asTable("traded");
        return transaction
                .select(Traded.start(traded), arrayAgg(Traded.value(traded)))
                .from(traded)
                .groupBy(Traded.start(traded))
                .fetchMap(row -> row.value1(), row -> Shares.of(row.value2()));
    }

    private record Shares(int partners, BigDecimal hhi, BigDecimal three, BigDecimal five) {
        /** @param values of each partner, above 0 */
        static Shares of(BigDecimal... values) {
            var total = Arrays.stream(values).reduce(BigDecimal.ZERO, BigDecimal::add);
            var shares = Arrays.stream(values)
                    .sorted(Comparator.reverseOrder())
                    .map(value -> value.divide(total, MathContext.DECIMAL128))
                    .toList();
            return new Shares(
                    values.length,
                    sum(shares.stream().map(share -> share.multiply(share))),
                    sum(shares.stream().limit(3)),
                    sum(shares.stream().limit(5)));
        }

        private static BigDecimal sum(Stream<BigDecimal> shares) {
            return shares.reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
