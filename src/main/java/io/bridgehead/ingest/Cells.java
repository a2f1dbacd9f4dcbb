package io.bridgehead.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read by the place of their column in the profile. A cell that can't be read is reported once
 * and answers null; so does an empty one that may be empty.
 */
final class Cells {
    static final int MOST_LENGTH = 10_000;
    private static final int MOST_INTEGER_DIGITS = 20;
    private static final int MOST_DECIMALS = 6;

    private final List<String> columns;
    private final int[] places;
    private final Dates dates;
    private final Problems problems;
    private CsvRow row = new CsvRow(0, new String[0], 0);
    private long wrongColumns;

    /** @param places where in the file each column of the profile stands */
    Cells(List<String> columns, int[] places, Dates dates, Problems problems) {
        this.columns = columns;
        this.places = places;
        this.dates = dates;
        this.problems = problems;
    }

    /** Goes on to a row and checks what concerns all of its cells. */
    void enter(CsvRow next, boolean mayBeMalformed) {
        row = next;
        wrongColumns = 0;
        for (var column = 0; column < places.length; column++) {
            var text = raw(column);
            if (text.length() > MOST_LENGTH) {
                wrong(column, text, Phrase.of("expected.length", MOST_LENGTH));
            } else if (mayBeMalformed && StrictUtf8Reader.marked(text)) {
                wrong(column, StrictUtf8Reader.readable(text), Phrase.of("expected.utf8"));
            } else if (hasControl(text)) {
                wrong(column, text.replaceAll("\\p{Cntrl}", "�"), Phrase.of("expected.no-control"));
            }
        }
    }

    long line() {
        return row.line();
    }

    /** Whether something in this row was reported. */
    boolean wrong() {
        return wrongColumns != 0;
    }

    void wrong(int column, Phrase expected) {
        wrong(column, raw(column), expected);
    }

    /** The cell as it stands, empty or not. */
    String raw(int column) {
        return row.cell(places[column]);
    }

    @Nullable
    String optional(int column) {
        var text = raw(column);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String required(int column) {
        var text = optional(column);
        if (text == null) {
            wrong(column, "", Phrase.of("expected.value"));
        }
        return text;
    }

    @Nullable
    LocalDate optionalDate(int column) {
        var text = optional(column);
        if (text == null) {
            return null;
        }
        try {
            var date = text.length() == 10 ? LocalDate.parse(text) : null;
            if (date != null && dates.plausible(date)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Told below, like any other text that isn't a date.
        }
        wrong(column, text, Phrase.of("expected.date", dates.first(), dates.last()));
        return null;
    }

    @Nullable
    LocalDate date(int column) {
        return required(column) == null ? null : optionalDate(column);
    }

    /** A plain decimal number, not negative: digits, and behind a point at most six. */
    @Nullable
    String optionalAmount(int column) {
        var text = optional(column);
        if (text == null || plainDecimal(text)) {
            return text;
        }
        var negative = text.startsWith("-") && plainDecimal(text.substring(1));
        wrong(column, text, Phrase.of(negative ? "expected.not-negative" : "expected.decimal"));
        return null;
    }

    @Nullable
    String amount(int column) {
        return required(column) == null ? null : optionalAmount(column);
    }

    /** A number like {@link #optionalAmount}, between two others. */
    @Nullable
    BigDecimal optionalNumber(int column, BigDecimal least, BigDecimal most, Phrase expected) {
        var text = optional(column);
        if (text == null) {
            return null;
        }
        if (plainDecimal(text)) {
            var number = new BigDecimal(text);
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return number;
            }
        }
        wrong(column, text, expected);
        return null;
    }

    /** A word of a fixed list, in any language it has. */
    @Nullable
    String word(int column, Map<String, String> words, Phrase expected) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        var code = words.get(Words.key(text));
        if (code == null) {
            wrong(column, text, expected);
        }
        return code;
    }

    private void wrong(int column, String found, Phrase expected) {
        if ((wrongColumns & 1L << column) != 0) {
            return;
        }
        wrongColumns |= 1L << column;
        problems.add(row.line(), columns.get(column), found, expected);
    }

    private static boolean hasControl(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    static boolean plainDecimal(String text) {
        var point = text.indexOf('.');
        var whole = point < 0 ? text.length() : point;
        var decimals = point < 0 ? 0 : text.length() - point - 1;
        return whole >= 1
                && whole <= MOST_INTEGER_DIGITS
                && decimals <= MOST_DECIMALS
                && (point < 0 || decimals > 0)
                && digits(text, 0, whole)
                && digits(text, whole + 1, text.length());
    }

    static boolean digits(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
