package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.profile.CanonicalRow;
import io.bridgehead.ingest.profile.Profile;
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
    /** What is staged where a file doesn't have the column: what is known stays. */
    static final String UNSAID = "";

    private static final int MOST_INTEGER_DIGITS = 20;
    private static final int MOST_DECIMALS = 6;

    private final List<String> columns;
    private final Profile profile;
    private final Dates dates;
    private final Problems problems;
    private CanonicalRow row;
    private long wrongColumns;

    /** @param columns of the target */
    Cells(List<String> columns, Profile profile, Dates dates, Problems problems) {
        this.columns = columns;
        this.profile = profile;
        this.dates = dates;
        this.problems = problems;
        this.row = new CanonicalRow(columns.size());
    }

    /** Goes on to a row and checks what concerns all of its cells. */
    void enter(CanonicalRow next) {
        row = next;
        wrongColumns = 0;
        for (var column = 0; column < columns.size(); column++) {
            var text = raw(column);
            if (row.failed(column)) {
                wrongColumns |= 1L << column;
            } else if (text.length() > MOST_LENGTH) {
                wrong(column, text, Phrase.of("expected.length", MOST_LENGTH));
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
        wrong(column, found(column), expected);
    }

    /**
     * A rule that the row breaks: a problem, unless the profile only warns of it.
     *
     * @return whether it is a problem
     */
    boolean breach(String rule, int column, Phrase expected) {
        if (profile.warns(rule)) {
            problems.warn(row.line(), name(column), found(column), expected);
            return false;
        }
        wrong(column, expected);
        return true;
    }

    /** The cell as it stands, empty or not. */
    String raw(int column) {
        return row.value(column);
    }

    /** What was read of a column that a file needn't have; {@link #UNSAID} where it doesn't: an empty cell is said. */
    @Nullable
    String said(int column, @Nullable String read) {
        return raw(column).isEmpty() && row.sourceColumn(column).isEmpty() ? UNSAID : read;
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
            wrong(column, found(column), Phrase.of("expected.value"));
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
        wrong(column, found(column), Phrase.of("expected.date", dates.first(), dates.last()));
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
        wrong(column, found(column), Phrase.of(negative ? "expected.not-negative" : "expected.decimal"));
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
        wrong(column, expected);
        return null;
    }

    /** A word of a fixed list, in any language it has. */
    @Nullable
    String word(int column, Map<String, String> words, Phrase expected) {
        return required(column) == null ? null : optionalWord(column, words, expected);
    }

    @Nullable
    String optionalWord(int column, Map<String, String> words, Phrase expected) {
        var text = optional(column);
        if (text == null) {
            return null;
        }
        var code = words.get(Words.key(text));
        if (code == null) {
            wrong(column, expected);
        }
        return code;
    }

    private void wrong(int column, String found, Phrase expected) {
        if ((wrongColumns & 1L << column) != 0) {
            return;
        }
        wrongColumns |= 1L << column;
        problems.add(row.line(), name(column), found, expected);
    }

    /** What the file calls the column. */
    private String name(int column) {
        var source = row.sourceColumn(column);
        return source.isEmpty() ? columns.get(column) : source;
    }

    /** What stands in the file, or what it was made into where nothing does. */
    private String found(int column) {
        var found = row.found(column);
        return found.isEmpty() ? row.value(column) : found;
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
