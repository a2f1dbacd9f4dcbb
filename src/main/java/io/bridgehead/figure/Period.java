package io.bridgehead.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A stretch of time a value stands for, both days included.
 *
 * @param basis what kind of stretch; a year to date of twelve months doesn't exist, that is a year
 */
public record Period(LocalDate start, LocalDate end, Basis basis) {
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on " + end + ", before it starts on " + start);
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Basis.MONTH);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(
                LocalDate.of(year, quarter * 3 - 2, 1),
                YearMonth.of(year, quarter * 3).atEndOfMonth(),
                Basis.QUARTER);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Basis.YEAR);
    }

    /** January to a month of one year: of basis year if that month is December. */
    public static Period yearToDate(YearMonth last) {
        return new Period(
                LocalDate.of(last.getYear(), 1, 1),
                last.atEndOfMonth(),
                last.getMonthValue() == 12 ? Basis.YEAR : Basis.YEAR_TO_DATE);
    }

    public static Period asOf(LocalDate day) {
        return new Period(day, day, Basis.AS_OF);
    }

    /** The place on an axis by years, quarters or months: 2025, 2025-Q1, 2025-03. */
    public String slot() {
        return switch (basis) {
            case YEAR, YEAR_TO_DATE, AS_OF -> Integer.toString(end.getYear());
            case QUARTER -> end.getYear() + "-Q" + quarterOfYear();
            case MONTH -> YearMonth.from(end).toString();
        };
    }

    /** The period as it stands in files: 2025, 2025-Q1, 2025-03, 2025-01/2025-09, 2024-08-20. */
    public String code() {
        return switch (basis) {
            case YEAR, QUARTER, MONTH -> slot();
            case YEAR_TO_DATE -> YearMonth.from(start) + "/" + YearMonth.from(end);
            case AS_OF -> end.toString();
        };
    }

    public Text label() {
        var year = Integer.toString(end.getYear());
        var month = end.getMonthValue();
        return switch (basis) {
            case YEAR -> new Text(year + "年", year);
            case QUARTER -> new Text(year + "年第" + quarterOfYear() + "季度", "Q" + quarterOfYear() + " " + year);
            case MONTH -> new Text(year + "年" + month + "月", english(month) + " " + year);
            case YEAR_TO_DATE ->
                month == 1
                        ? new Text(year + "年1月", "Jan " + year)
                        : new Text(year + "年1–" + month + "月", "Jan–" + english(month) + " " + year);
            case AS_OF ->
                new Text(
                        "截至" + year + "年" + month + "月" + end.getDayOfMonth() + "日",
                        "as of " + end.getDayOfMonth() + " " + english(month) + " " + year);
        };
    }

    private int quarterOfYear() {
        return (end.getMonthValue() + 2) / 3;
    }

    private static String english(int month) {
        return java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
    }
}
