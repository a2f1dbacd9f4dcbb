package io.bridgehead.projects;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What figures of projects say beside their numbers. */
final class ProjectNotes {
    private ProjectNotes() {}

    /** Of projects together: how many ended, have no amount in the currency, or are left out of the period. */
    static Notes of(Scope scope, Money money, List<Tally> tallies) {
        return of(
                scope, money, tallies, tallies.stream().mapToInt(Tally::undated).sum());
    }

    /** @param undated how many the period leaves out because nobody knows when they were signed */
    static Notes of(Scope scope, Money money, List<Tally> tallies, int undated) {
        var cancelled = tallies.stream().mapToInt(Tally::cancelled).sum();
        var missing = tallies.stream().mapToInt(Tally::withoutAmount).sum();
        var notes = new Notes();
        if (cancelled > 0) {
            notes.add("cancelled", cancelled);
        }
        if (scope.measure() == Measure.AMOUNT && missing > 0) {
            notes.add("missing-amounts", missing, money.currency());
        }
        if (undated > 0) {
            notes.add("undated-projects", undated);
        }
        return notes;
    }

    /** As asked, else from the first project signed to the last. */
    static Text period(Scope scope, List<Tally> tallies) {
        var first = days(tallies, Tally::firstSigned).min(LocalDate::compareTo).orElse(null);
        var last = days(tallies, Tally::lastSigned).max(LocalDate::compareTo).orElse(null);
        var from = scope.from();
        var to = scope.to();
        return first == null || last == null
                ? Text.EMPTY
                : ScopeWords.months(
                        from == null ? YearMonth.from(first) : from, to == null ? YearMonth.from(last) : to);
    }

    private static Stream<LocalDate> days(List<Tally> tallies, Function<Tally, @Nullable LocalDate> day) {
        return tallies.stream().map(day).flatMap(Stream::ofNullable);
    }
}
