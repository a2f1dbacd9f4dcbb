package io.bridgehead.compare;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.ScopeWords;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Months from one to another, both included: 2023, 2023-03 or 2023-01..2023-06. */
record Stretch(YearMonth from, YearMonth to) {
    private static final String MONTH = "(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?";
    private static final Pattern FORM = Pattern.compile("(" + MONTH + ")(?:\\.\\.(" + MONTH + "))?");

    /** Fails with {@link BadScopeException} for what isn't one. */
    static Stretch of(String code) {
        var parts = FORM.matcher(code);
        if (!parts.matches()) {
            throw BadScopeException.notThere(Parameter.AGAINST, code, "against-period");
        }
        var last = parts.group(2) == null ? parts.group(1) : parts.group(2);
        var stretch = new Stretch(first(parts.group(1)), last(last));
        if (stretch.to.isBefore(stretch.from)) {
            throw BadScopeException.notThere(Parameter.AGAINST, code, "against-period");
        }
        return stretch;
    }

    private static YearMonth first(String code) {
        return code.length() == 4 ? Year.parse(code).atMonth(1) : YearMonth.parse(code);
    }

    private static YearMonth last(String code) {
        return code.length() == 4 ? Year.parse(code).atMonth(12) : YearMonth.parse(code);
    }

    /** The same months of the year before. */
    Stretch yearBefore() {
        return new Stretch(from.minusYears(1), to.minusYears(1));
    }

    String code() {
        return from.getMonthValue() == 1 && to.equals(from.plusMonths(11))
                ? Integer.toString(from.getYear())
                : from.equals(to) ? from.toString() : from + ".." + to;
    }

    Text label() {
        return ScopeWords.months(from, to);
    }
}
