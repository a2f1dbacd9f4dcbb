package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a native table: the same numbers as its chart, written as the screen writes them.
 *
 * @param totals how many of the last rows add up those before them
 */
record TablePlan(List<Column> columns, List<List<Entry>> rows, int totals) {
    TablePlan {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    boolean isTotal(int row) {
        return row >= rows.size() - totals;
    }

    /** @param numeric whether its entries are numbers, which end at one line */
    record Column(String name, boolean numeric) {
        static Column text(String name) {
            return new Column(name, false);
        }

        static Column number(String name) {
            return new Column(name, true);
        }
    }

    /**
     * @param text as it is shown
     * @param value for programs that count; null: it is a text
     * @param format of the value, in an office program
     * @param fill null: none
     * @param ink null: the usual one
     */
    record Entry(
            String text,
            @Nullable BigDecimal value,
            String format,
            @Nullable Colour fill,
            @Nullable Colour ink) {
        private static final Entry EMPTY = text("");

        static Entry text(String text) {
            return new Entry(text, null, "", null, null);
        }

        static Entry empty() {
            return EMPTY;
        }

        static Entry day(@Nullable LocalDate day) {
            return text(day == null ? Numbers.MISSING : day.toString());
        }

        static Entry number(@Nullable BigDecimal value, int decimals) {
            return new Entry(Numbers.number(value, decimals), value, Scale.format(decimals), null, null);
        }

        static Entry signed(@Nullable BigDecimal value, int decimals) {
            return new Entry(Numbers.signed(value, decimals), value, Scale.signedFormat(decimals), null, null);
        }

        /** @param fraction such as 0.356 for 35.6% */
        static Entry percent(@Nullable BigDecimal fraction) {
            return new Entry(Numbers.percent(fraction), fraction, "#,##0.0%", null, null);
        }

        static Entry signedPercent(@Nullable BigDecimal fraction) {
            return new Entry(Numbers.signedPercent(fraction), fraction, "+#,##0.0%;-#,##0.0%;0.0%", null, null);
        }

        static Entry count(@Nullable Integer count) {
            return number(count == null ? null : BigDecimal.valueOf(count), 0);
        }

        Entry shaded(Colour ground, Colour letters) {
            return new Entry(text, value, format, ground, letters);
        }
    }
}
