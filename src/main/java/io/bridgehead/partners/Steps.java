package io.bridgehead.partners;

import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.ScopeWords;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a period's trade a year before to its trade now, in steps that add up to the difference. */
record Steps(Sums sums, Money money, Compared compared) {
    private static final Texts TEXTS = new Texts("figures");

    boolean comparable() {
        return compared.comparable();
    }

    /** Empty where there is nothing to compare with: a rise from nothing known is no rise. */
    Waterfall waterfall(List<Waterfall.Step> steps) {
        var told = !sums.all().isEmpty() && comparable();
        return new Waterfall(
                new Waterfall.Bar(
                        label(1), told ? money.tell(sums.totalBefore()) : null, compared.status(), compared.source()),
                told ? steps : List.of(),
                new Waterfall.Bar(
                        label(0), told ? money.tell(sums.total()) : null, compared.status(), compared.source()));
    }

    Waterfall.Step step(String key, Text name, Ranking.Kind kind, Collection<Sums.Sum> parts) {
        var value = parts.stream().map(Sums.Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var before = new Sums(List.copyOf(parts)).totalBefore();
        return new Waterfall.Step(
                key,
                name,
                kind,
                before == null ? null : money.tell(value.subtract(before)),
                contribution(value, before),
                compared.status(),
                compared.source());
    }

    /** What is assigned to none and what came back, each where there is any. */
    List<Waterfall.Step> ofNoItem(Sums all) {
        return Stream.of(Ranking.Kind.UNASSIGNED, Ranking.Kind.RE_IMPORT)
                .map(kind -> {
                    var parts =
                            all.all().stream().filter(sum -> sum.kind() == kind).toList();
                    return step(kind.code(), TEXTS.get("partner." + kind.code()), kind, parts);
                })
                .filter(step -> all.all().stream()
                        .anyMatch(
                                sum -> sum.kind() == step.kind() && (sum.value().signum() != 0 || changed(sum))))
                .toList();
    }

    private static boolean changed(Sums.Sum sum) {
        var change = sum.change();
        return change != null && change.signum() != 0;
    }

    private @Nullable BigDecimal contribution(BigDecimal value, @Nullable BigDecimal before) {
        return Rate.contribution(value, before, sums.totalBefore());
    }

    private Text label(int yearsBack) {
        var months = compared.now();
        return months.first()
                .flatMap(first -> months.last()
                        .map(last -> ScopeWords.months(first.minusYears(yearsBack), last.minusYears(yearsBack))))
                .orElse(Text.EMPTY);
    }
}
