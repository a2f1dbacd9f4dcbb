package io.bridgehead.shell;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** The months behind a place on a time axis. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");

    private Slots() {}

    /** Of 2025, 2025-Q1 or 2025-03; nothing for what isn't one. */
    static Optional<Months> months(String slot) {
        var parts = SLOT.matcher(slot);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        var quarter = parts.group(2);
        var month = parts.group(3);
        if (quarter != null) {
            var last = Integer.parseInt(quarter) * 3;
            return Optional.of(new Months(YearMonth.of(year, last - 2), YearMonth.of(year, last)));
        }
        if (month != null) {
            var only = YearMonth.of(year, Integer.parseInt(month));
            return Optional.of(new Months(only, only));
        }
        return Optional.of(new Months(YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }

    record Months(YearMonth from, YearMonth to) {}
}
