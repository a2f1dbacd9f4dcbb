package io.bridgehead.projects;

import io.bridgehead.figure.Period;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months, quarters or years a series of projects goes through, without a hole.
 *
 * @param periods in order; a year that isn't over, or that is asked for only up to a month, is a year to date
 * @param cut those only partly within the dates asked for, which are left out
 */
record Slots(List<Period> periods, List<Period> cut) {
    /**
     * @param first the first day anything is known of
     * @param last the last day anything is known of
     */
    static Slots of(Scope scope, LocalDate first, LocalDate last) {
        var periods = new ArrayList<Period>();
        var cut = new ArrayList<Period>();
        var from = scope.from();
        var to = scope.to();
        var end = to == null || to.isAfter(YearMonth.from(last)) ? YearMonth.from(last) : to;
        for (var slot = whole(scope.every(), YearMonth.from(first));
                !YearMonth.from(slot.start()).isAfter(end);
                slot = whole(scope.every(), YearMonth.from(slot.end()).plusMonths(1))) {
            var begun = from != null && slot.start().isBefore(from.atDay(1));
            var ended = to != null && slot.end().isAfter(to.atEndOfMonth());
            switch (scope.every()) {
                case YEAR -> {
                    var upTo = slot.end().isAfter(end.atEndOfMonth()) ? Period.yearToDate(end) : slot;
                    (begun ? cut : periods).add(upTo);
                }
                case QUARTER, MONTH -> (begun || ended ? cut : periods).add(slot);
            }
        }
        return new Slots(List.copyOf(periods), List.copyOf(cut));
    }

    private static Period whole(Every every, YearMonth month) {
        return switch (every) {
            case YEAR -> Period.year(month.getYear());
            case QUARTER -> Period.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
            case MONTH -> Period.month(month);
        };
    }
}
