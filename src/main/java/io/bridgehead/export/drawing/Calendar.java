package io.bridgehead.export.drawing;

import io.bridgehead.figure.Lang;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Days as places across, from the first of a month to the first of another.
 *
 * @param years where they begin; the first stands at the left edge when the axis begins within a year
 * @param parts quarters or months between them, by what fits
 */
record Calendar(double left, double right, YearMonth first, YearMonth end, List<Tick> years, List<Tick> parts) {
    private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 500, 1000);

    /** @param label stands from x on, or in the middle; empty where it would not fit */
    record Tick(double x, double middle, String label) {}

    /** Empty when there are no days. */
    static Optional<Calendar> of(Collection<LocalDate> days, double left, double right, Sketch sketch) {
        if (days.isEmpty() || right <= left) {
            return Optional.empty();
        }
        var first = YearMonth.from(Collections.min(days));
        var last = YearMonth.from(Collections.max(days)).plusMonths(1);
        // At least a quarter, so that a single date is no axis of one day.
        var end = last.isBefore(first.plusMonths(3)) ? first.plusMonths(3) : last;
        var bare = new Calendar(left, right, first, end, List.of(), List.of());
        return Optional.of(new Calendar(left, right, first, end, bare.yearTicks(sketch), bare.partTicks(sketch)));
    }

    /** Where a day begins. */
    double at(LocalDate day) {
        var from = first.atDay(1);
        var whole = ChronoUnit.DAYS.between(from, end.atDay(1));
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / whole;
    }

    private double at(YearMonth month) {
        return at((month.isBefore(first) ? first : month.isAfter(end) ? end : month).atDay(1));
    }

    private double month() {
        return (right - left) / ChronoUnit.MONTHS.between(first, end);
    }

    private List<Tick> yearTicks(Sketch sketch) {
        var room = sketch.measure("2025", Face.of(sketch.palette().ink()).boldly()) + 10;
        var step = YEAR_STEPS.stream()
                .filter(each -> each * month() * 12 >= room)
                .findFirst()
                .orElse(5000);
        var ticks = new ArrayList<Tick>();
        for (var year = Math.floorDiv(first.getYear(), step) * step;
                YearMonth.of(year, 1).isBefore(end);
                year += step) {
            var x = at(YearMonth.of(year, 1));
            var next = at(YearMonth.of(year + step, 1));
            if (next > left) {
                ticks.add(new Tick(x, (x + next) / 2, next - x >= room ? String.valueOf(year) : ""));
            }
        }
        return ticks;
    }

    private List<Tick> partTicks(Sketch sketch) {
        var widest = IntStream.rangeClosed(1, 12)
                .mapToDouble(month -> sketch.measure(monthName(month, sketch.lang())))
                .max()
                .orElse(0);
        var size = month() >= widest + 8 ? 1 : month() * 3 >= sketch.measure("Q4") + 8 ? 3 : 0;
        var ticks = new ArrayList<Tick>();
        if (size == 0) {
            return ticks;
        }
        var start = YearMonth.of(first.getYear(), (first.getMonthValue() - 1) / size * size + 1);
        for (var part = start; part.isBefore(end); part = part.plusMonths(size)) {
            var x = at(part);
            var next = at(part.plusMonths(size));
            var name = size == 1
                    ? monthName(part.getMonthValue(), sketch.lang())
                    : "Q" + ((part.getMonthValue() - 1) / 3 + 1);
            ticks.add(new Tick(x, (x + next) / 2, sketch.measure(name) + 4 <= next - x ? name : ""));
        }
        return ticks;
    }

    private static String monthName(int month, Lang lang) {
        return switch (lang) {
            case ZH -> month + "月";
            case EN -> Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        };
    }
}
