package io.bridgehead.ingest;

import java.time.Clock;
import java.time.LocalDate;

/** Which dates a file may hold: anything else is a slip of the pen, such as the year 20225 or 0203. */
record Dates(LocalDate first, LocalDate last) {
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_AHEAD = 50;

    static Dates around(Clock clock) {
        return new Dates(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.now(clock).plusYears(YEARS_AHEAD));
    }

    boolean plausible(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
