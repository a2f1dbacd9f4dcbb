package io.bridgehead.partners;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The slices of a stretch of time and those of the very same months and flows a year before.
 *
 * @param before empty where not all of them are loaded
 * @param missing months within the stretch that are not loaded
 */
record Compared(Covered now, List<Slice> before, List<YearMonth> missing, boolean partialYear) {
    private static final Texts TEXTS = new Texts("figures");

    /** The period a scope asks for; without a start, the year in which the data up to its end stop. */
    static Compared of(Coverage coverage, Scope scope, TradeFilter filter) {
        var last = coverage.last(filter.flows(), scope.to());
        if (last.isEmpty()) {
            return new Compared(Covered.of(List.of()), List.of(), List.of(), false);
        }
        var asked = scope.from();
        var first = asked == null ? last.get().withMonth(1) : asked;
        var now = coverage.covered(filter.flows(), first, last.get());
        if (now.months().isEmpty()) {
            return new Compared(now, List.of(), List.of(), false);
        }
        var missing = new TreeSet<>(Coverage.monthsBetween(now.months().first(), last.get()));
        if (asked == null) {
            missing.addAll(Coverage.monthsBetween(first, last.get()));
        }
        missing.removeAll(now.months());
        return new Compared(
                now,
                before(coverage, now, filter),
                List.copyOf(missing),
                now.months().first().getMonthValue() == 1
                        && last.get().getMonthValue() < 12
                        && now.months().first().getYear() == last.get().getYear());
    }

    boolean comparable() {
        return !before.isEmpty();
    }

    Status status() {
        return now.slices().stream().anyMatch(slice -> slice.computedStatus() == Status.SAMPLE)
                ? Status.SAMPLE
                : Status.LOADED;
    }

    String source() {
        return newest(now.slices());
    }

    /** The newest batch among slices; empty where there are none. */
    static String newest(List<Slice> slices) {
        return slices.stream()
                .max(Comparator.comparingLong(Slice::batch))
                .map(Slice::source)
                .orElse("");
    }

    void testify(Evidence evidence) {
        for (var slice : now.slices()) {
            evidence.add(
                    slice.computedStatus(),
                    slice.source(),
                    slice.months().max(Comparator.naturalOrder()).orElseThrow().atEndOfMonth());
        }
    }

    void notes(Notes notes, TradeFilter filter) {
        now.last()
                .filter(last -> partialYear)
                .ifPresent(last -> notes.addSaid(
                        "partial-year",
                        TEXTS.get(
                                "note.partial-period",
                                ScopeWords.months(now.months().first(), last))));
        if (!missing.isEmpty()) {
            notes.addSaid("missing-months", TEXTS.get("note.missing-months-ranking", MonthWords.of(missing)));
        }
        TradeNotes.oneSided(notes, now, filter);
        if (!now.slices().isEmpty() && !comparable()) {
            notes.add("no-base");
        }
    }

    /** All slices of the same flows and months a year before, or none where one is missing. */
    private static List<Slice> before(Coverage coverage, Covered now, TradeFilter filter) {
        var slices = new ArrayList<Slice>();
        for (var flow : filter.flows()) {
            var wanted = now.of(flow).months().stream()
                    .map(month -> month.minusYears(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (wanted.isEmpty()) {
                continue;
            }
            var there = coverage.covered(EnumSet.of(flow), wanted.first(), wanted.last()).slices().stream()
                    .filter(slice -> slice.months().allMatch(wanted::contains))
                    .toList();
            var found = there.stream().flatMap(Slice::months).collect(Collectors.toCollection(HashSet::new));
            if (!found.equals(wanted)) {
                return List.of();
            }
            slices.addAll(there);
        }
        return slices;
    }
}
