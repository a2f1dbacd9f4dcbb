package io.bridgehead.briefing;

import io.bridgehead.scope.Every;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole months from one to another, both included. */
record Months(YearMonth from, YearMonth to) {
    private static final String MONTH = "(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?";
    private static final Pattern FORM = Pattern.compile("(" + MONTH + ")(?:\\.\\.(" + MONTH + "))?");

    /** 2023, 2023-03 or 2023-01..2023-06, as a comparison's other side is said; empty for anything else. */
    static Optional<Months> of(String code) {
        var form = FORM.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        var last = form.group(2) == null ? form.group(1) : form.group(2);
        return Optional.of(new Months(month(form.group(1), 1), month(last, 12)));
    }

    String code() {
        return isWholeYears() && from.getYear() == to.getYear()
                ? Integer.toString(from.getYear())
                : from.equals(to) ? from.toString() : from + ".." + to;
    }

    /**
     * How long the period is that they are one of: whole years are years; exactly one quarter is a quarter; anything
     * else, a year to date included, goes by months.
     */
    Every own() {
        if (isWholeYears()) {
            return Every.YEAR;
        }
        return from.getMonthValue() % 3 == 1 && to.equals(from.plusMonths(2)) ? Every.QUARTER : Every.MONTH;
    }

    /** Both ends that much later; a year to date still begins in January. */
    Months later(int months, Every own) {
        var last = to.plusMonths(months);
        return own == Every.MONTH && isToDate()
                ? new Months(YearMonth.of(last.getYear(), 1), last)
                : new Months(from.plusMonths(months), last);
    }

    private boolean isWholeYears() {
        return from.getMonthValue() == 1 && to.getMonthValue() == 12;
    }

    private boolean isToDate() {
        return from.getMonthValue() == 1
                && from.getYear() == to.getYear()
                && to.getMonthValue() > 1
                && to.getMonthValue() < 12;
    }

    private static YearMonth month(String code, int whole) {
        return code.length() == 4 ? YearMonth.of(Integer.parseInt(code), whole) : YearMonth.parse(code);
    }
}
