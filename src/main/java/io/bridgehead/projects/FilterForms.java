package io.bridgehead.projects;

import io.bridgehead.figure.Rate;
import io.bridgehead.scope.BadScopeException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is filtered by, as a URL says it or a reader types it. Whatever isn't of the form fails with
 * {@link BadScopeException}.
 */
public final class FilterForms {
    static final String FROM = "-from";
    static final String TO = "-to";

    private static final String QUOTE = "\"";
    private static final int MOST_CHARACTERS = 100;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(19|20)\\d{2}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("(19|20)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private FilterForms() {}

    /** A text in quotes is the whole of what is looked for, any other a part. */
    public static ColumnFilter text(String word, String text) {
        var stripped = text.strip();
        if (stripped.length() > MOST_CHARACTERS || CONTROL.matcher(stripped).find()) {
            throw BadScopeException.badForm(word, stripped, "form.text");
        }
        return stripped.length() > 2 && stripped.startsWith(QUOTE) && stripped.endsWith(QUOTE)
                ? new ColumnFilter.Whole(stripped.substring(1, stripped.length() - 1))
                : new ColumnFilter.Contains(stripped);
    }

    /** A whole text as {@link #text} reads it. */
    public static String said(ColumnFilter.Whole whole) {
        return QUOTE + whole.text() + QUOTE;
    }

    /** Amounts in whole units of currency. */
    static ColumnFilter.Amounts amounts(String word, @Nullable String from, @Nullable String to) {
        return amounts(
                word + TO, from == null ? null : amount(word + FROM, from), to == null ? null : amount(word + TO, to));
    }

    /** @param toWord what the most is called where it is less than the least */
    public static ColumnFilter.Amounts amounts(String toWord, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw BadScopeException.badForm(toWord, to.toPlainString(), "form.range");
        }
        return new ColumnFilter.Amounts(from, to);
    }

    /** A year begins with its first day and ends with its last, and so does a month. */
    public static ColumnFilter.Days days(String fromWord, @Nullable String from, String toWord, @Nullable String to) {
        var first = from == null ? null : day(fromWord, from, false);
        var last = to == null ? null : day(toWord, to, true);
        if (first != null && last != null && last.isBefore(first)) {
            throw BadScopeException.badForm(toWord, last.toString(), "form.range");
        }
        return new ColumnFilter.Days(first, last);
    }

    /** A number as typed, without signs of grouping. */
    public static BigDecimal amount(String word, String value) {
        if (!AMOUNT.matcher(value).matches()) {
            throw BadScopeException.badForm(word, value, "form.amount");
        }
        return new BigDecimal(value);
    }

    /** An amount as {@link #amount} reads it. */
    static @Nullable String said(@Nullable BigDecimal amount) {
        return amount == null ? null : Rate.plain(amount).toPlainString();
    }

    private static LocalDate day(String word, String value, boolean last) {
        try {
            if (YEAR.matcher(value).matches()) {
                var year = Year.parse(value);
                return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
            }
            if (MONTH.matcher(value).matches()) {
                var month = YearMonth.parse(value);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw BadScopeException.badForm(word, value, "form.day");
        }
        throw BadScopeException.badForm(word, value, "form.day");
    }
}
