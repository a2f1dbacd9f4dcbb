package io.bridgehead.projects;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What figures of projects say beside their numbers. */
final class ProjectNotes {
    private ProjectNotes() {}

    /**
     * @param cancelled how many of the projects ended
     * @param missing how many have no amount in the currency
     * @param undated how many the period leaves out because nobody knows when they were signed
     */
    static Notes of(Scope scope, Money money, int cancelled, int missing, int undated) {
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
    static Text period(Scope scope, @Nullable LocalDate first, @Nullable LocalDate last) {
        var from = scope.from();
        var to = scope.to();
        return first == null || last == null
                ? Text.EMPTY
                : ScopeWords.months(
                        from == null ? YearMonth.from(first) : from, to == null ? YearMonth.from(last) : to);
    }
}
