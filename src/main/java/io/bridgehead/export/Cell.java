package io.bridgehead.export;

import io.bridgehead.figure.SheetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a figure's rows. */
public sealed interface Cell {
    /** Without a value: a missing one is an empty cell, never a 0. */
    Cell EMPTY = new Code("");

    /** As it is written into a file of plain text. */
    String text();

    /** A word of ours or the key of something, the same in every language. */
    record Code(String code) implements Cell {
        @Override
        public String text() {
            return SheetText.guarded(code);
        }
    }

    /** What somebody else named: a spreadsheet must not take it for a formula. */
    record Words(String words) implements Cell {
        @Override
        public String text() {
            return SheetText.guarded(words);
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
