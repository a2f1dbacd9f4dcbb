package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of port traffic: {@code port,period,direction,measure,value,unit}. */
final class PortTrafficRows implements RowParser {
    static final String TARGET = "staging_port_traffic (line, port, period, basis, direction, measure, value, unit)";

    private static final int PORT = 0;
    private static final int PERIOD = 1;
    private static final int DIRECTION = 2;
    private static final int MEASURE = 3;
    private static final int VALUE = 4;
    private static final int UNIT = 5;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}-Q[1-4]");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Dates dates;

    PortTrafficRows(Dates dates) {
        this.dates = dates;
    }

    /** A month, quarter or year, by its first day. */
    private record Period(LocalDate firstDay, String basis) {}

    @Override
    public void parse(Cells cells, CopyRows out) {
        var port = cells.required(PORT);
        var period = period(cells);
        var direction = cells.word(DIRECTION, Words.DIRECTIONS, Phrase.of("expected.direction"));
        var measure = cells.word(MEASURE, Words.MEASURES, Phrase.of("expected.measure"));
        var value = cells.amount(VALUE);
        var unit = unit(cells, measure);
        if (cells.wrong() || period == null) {
            return;
        }
        out.number(cells.line())
                .text(port)
                .text(period.firstDay().toString())
                .text(period.basis())
                .text(direction)
                .text(measure)
                .text(value)
                .text(unit)
                .endRow();
    }

    private @Nullable Period period(Cells cells) {
        var text = cells.required(PERIOD);
        if (text == null) {
            return null;
        }
        var period = read(text);
        if (period == null || !dates.plausible(period.firstDay())) {
            cells.wrong(
                    PERIOD,
                    Phrase.of(
                            "expected.traffic-period",
                            Integer.toString(dates.first().getYear()),
                            Integer.toString(dates.last().getYear())));
            return null;
        }
        return period;
    }

    private static @Nullable Period read(String text) {
        if (YEAR.matcher(text).matches()) {
            return new Period(LocalDate.parse(text + "-01-01"), "year");
        }
        if (MONTH.matcher(text).matches()) {
            return new Period(LocalDate.parse(text + "-01"), "month");
        }
        if (QUARTER.matcher(text).matches()) {
            var year = Integer.parseInt(text.substring(0, YEAR_DIGITS));
            var quarter = text.charAt(text.length() - 1) - '0';
            return new Period(LocalDate.of(year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1, 1), "quarter");
        }
        return null;
    }

    private static @Nullable String unit(Cells cells, @Nullable String measure) {
        var text = cells.required(UNIT);
        if (text == null || measure == null) {
            return null;
        }
        var unit = Words.unit(text);
        if (!Words.fits(unit, measure)) {
            cells.wrong(UNIT, Phrase.of("expected.unit-of-" + measure));
        }
        return unit;
    }
}
