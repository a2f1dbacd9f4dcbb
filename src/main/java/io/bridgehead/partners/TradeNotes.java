package io.bridgehead.partners;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader must know about trade that isn't loaded whole, or was published more than once. */
final class TradeNotes {
    private static final Texts TEXTS = new Texts("figures");

    private TradeNotes() {}

    /** Everything about a filter and what of it is loaded. */
    static void filter(Notes notes, Scope scope, TradeFilter filter, Loaded loaded) {
        if (!scope.sectors().isEmpty()) {
            notes.add("sector-ours");
        }
        if (filter.meansNothing()) {
            notes.add("no-chapters");
        }
        if (loaded.notBrokenDown()) {
            notes.add("not-broken-down");
        }
        if (!loaded.otherCurrencies().isEmpty()) {
            notes.add(
                    "other-currency",
                    String.join(", ", loaded.otherCurrencies()),
                    filter.money().currency());
        }
        revisions(notes, scope, loaded);
    }

    /** One chapter of two revisions of HS can hold other goods; a growth reaches to the year before the first period. */
    private static void revisions(Notes notes, Scope scope, Loaded loaded) {
        var first = scope.from();
        var from = first == null ? null : first.minusYears(1);
        var to = scope.to();
        var texts = new ArrayList<Text>();
        loaded.revisions().forEach((revision, slices) -> {
            var months = slices.stream()
                    .flatMap(Slice::months)
                    .filter(month -> (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to)))
                    .sorted()
                    .toList();
            if (!months.isEmpty()) {
                texts.add(TEXTS.get(
                        "revision.of-months", revision, ScopeWords.months(months.getFirst(), months.getLast())));
            }
        });
        if (texts.size() > 1) {
            notes.add(
                    "hs-revisions",
                    Text.of(lang -> texts.stream()
                            .map(text -> text.in(lang))
                            .collect(Collectors.joining(
                                    TEXTS.get("revision.between").in(lang)))));
        }
    }

    /** Years to date and periods with gaps. */
    static void stretches(Notes notes, Collection<Stretch> stretches) {
        stretches.stream()
                .map(Stretch::period)
                .filter(period -> period.basis() == Basis.YEAR_TO_DATE)
                .distinct()
                .forEach(period -> notes.add("partial-year", period.label()));
        var missing = stretches.stream()
                .flatMap(stretch -> stretch.missing().stream())
                .toList();
        if (!missing.isEmpty()) {
            notes.add("missing-months", MonthWords.of(missing));
        }
    }

    /** Months in which one flow is loaded and the other isn't. */
    static void oneSided(Notes notes, Covered covered, TradeFilter filter) {
        for (var flow : filter.flows()) {
            var without = new TreeSet<>(covered.months());
            without.removeAll(covered.of(flow).months());
            if (!without.isEmpty()) {
                notes.add("missing-flow", MonthWords.of(without), TEXTS.get("flow." + flow.code()));
            }
        }
    }

    /** What came with published values, and where two numbers for one thing need a word. */
    static void published(Notes notes, List<Published> shown, boolean withGrowth) {
        for (var value : shown) {
            var label = value.period().label();
            if (value.vintages() > 1) {
                notes.add(withGrowth ? "vintages-shown" : "vintages", label, value.vintages());
            }
            var growth = value.growth();
            var computed = Rate.growth(value.value(), value.before());
            if (withGrowth && growth != null && computed != null && differ(growth, computed)) {
                notes.add("published-growth", label, percent(growth), percent(computed));
            }
            if (!value.note().zh().isEmpty()) {
                notes.add("published", label, value.note());
            }
        }
    }

    /** What the growth published for a period says of the year before, where something else was published for that. */
    static void implied(Notes notes, List<Published> shown, Money money) {
        for (var value : shown) {
            var now = value.value();
            var before = value.before();
            var growth = value.growth();
            var computed = Rate.growth(now, before);
            if (now == null
                    || before == null
                    || growth == null
                    || computed == null
                    || !differ(growth, computed)
                    || growth.compareTo(BigDecimal.ONE.negate()) <= 0) {
                continue;
            }
            var digits = Math.max(now.scale(), before.scale());
            var implied = now.divide(BigDecimal.ONE.add(growth), digits, RoundingMode.HALF_UP);
            Money.ofUnit(value.unit())
                    .ifPresent(unit -> notes.add(
                            "implied",
                            yearBefore(value.period()).label(),
                            said(money.tell(unit.whole(before))),
                            said(money.tell(unit.whole(implied))),
                            money.unit().label()));
        }
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static Period yearBefore(Period period) {
        return new Period(period.start().minusYears(1), period.end().minusYears(1), period.basis());
    }

    /** A fraction in percent as a reader sees it: one digit, signed. */
    static String percent(BigDecimal fraction) {
        var rounded = Rate.percent(fraction).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString() + "%";
    }

    private static boolean differ(BigDecimal published, BigDecimal computed) {
        return !percent(published).equals(percent(computed));
    }

    static Text period(Covered covered) {
        return covered.first()
                .flatMap(first -> covered.last().map(last -> ScopeWords.months(first, last)))
                .orElse(Text.EMPTY);
    }
}
