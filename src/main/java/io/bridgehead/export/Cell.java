package io.bridgehead.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a figure's rows. */
public sealed interface Cell {
    /** Without a value: a missing one is an empty cell, never a 0. */
    Cell EMPTY = new Code("");

    /** As it is written into a file of plain text. */
    String text();

    /** A word of ours, the same in every language. */
    record Code(String text) implements Cell {}

    /** What somebody else named: a spreadsheet must not take it for a formula. */
    record Words(String words) implements Cell {
        private static final String FORMULA_STARTS = "=+-@\t\r";

        @Override
        public String text() {
            return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        }
    }

    record Amount(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate day) implements Cell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    static Cell of(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Amount(value);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }
}
