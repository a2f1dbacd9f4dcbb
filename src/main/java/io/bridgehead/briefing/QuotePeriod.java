package io.bridgehead.briefing;

import io.bridgehead.figure.Period;
import io.bridgehead.scope.Every;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period of a quote: 2024, 2024-Q3, 2024-03, 2025-01/2025-09, 2024-08-20, or the latest there is.
 *
 * @param every the length of the periods of the series it is in
 * @param period null: the latest
 */
record QuotePeriod(Every every, @Nullable Period period) {
    static final String LATEST = "latest";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("((?:19|20)\\d{2})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])");
    private static final Pattern TO_DATE = Pattern.compile("((?:19|20)\\d{2})-01/(\\1-(?:0[1-9]|1[0-2]))");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}");

    /** Empty where it is none of these. */
    static Optional<QuotePeriod> of(String code) {
        if (code.startsWith(LATEST)) {
            return latest(code);
        }
        var quarter = QUARTER.matcher(code);
        var toDate = TO_DATE.matcher(code);
        if (YEAR.matcher(code).matches()) {
            return some(Every.YEAR, Period.year(Integer.parseInt(code)));
        }
        if (quarter.matches()) {
            return some(
                    Every.QUARTER,
                    Period.quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
        }
        if (MONTH.matcher(code).matches()) {
            return some(Every.MONTH, Period.month(YearMonth.parse(code)));
        }
        if (toDate.matches()) {
            return some(Every.YEAR, Period.yearToDate(YearMonth.parse(toDate.group(2))));
        }
        return DAY.matcher(code).matches() ? day(code) : Optional.empty();
    }

    /** As it is written in a quote. */
    String code() {
        if (period != null) {
            return period.code();
        }
        return switch (every) {
            case YEAR -> LATEST;
            case QUARTER, MONTH -> LATEST + "-" + every.code();
        };
    }

    /** What it goes by from one briefing to the next; empty where it stays. */
    Optional<Every> own() {
        if (period == null) {
            return Optional.empty();
        }
        return switch (period.basis()) {
            case YEAR -> Optional.of(Every.YEAR);
            case QUARTER -> Optional.of(Every.QUARTER);
            case MONTH, YEAR_TO_DATE -> Optional.of(Every.MONTH);
            case AS_OF -> Optional.empty();
        };
    }

    /** Empty where it stays. */
    Optional<QuotePeriod> later(Every step) {
        var months = Steps.months(step);
        return period == null
                ? Optional.empty()
                : own().filter(own -> Steps.months(own) <= months)
                        .map(own -> new QuotePeriod(
                                every,
                                later(period, YearMonth.from(period.end()).plusMonths(months))));
    }

    private static Period later(Period period, YearMonth last) {
        return switch (period.basis()) {
            case YEAR -> Period.year(last.getYear());
            case QUARTER -> Period.quarter(last.getYear(), last.getMonthValue() / 3);
            case MONTH -> Period.month(last);
            case YEAR_TO_DATE -> Period.yearToDate(last);
            case AS_OF -> period;
        };
    }

    private static Optional<QuotePeriod> latest(String code) {
        return Arrays.stream(Every.values())
                .map(every -> new QuotePeriod(every, null))
                .filter(latest -> latest.code().equals(code))
                .findFirst();
    }

    private static Optional<QuotePeriod> day(String code) {
        try {
            return some(Every.YEAR, Period.asOf(LocalDate.parse(code)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<QuotePeriod> some(Every every, Period period) {
        return Optional.of(new QuotePeriod(every, period));
    }
}
