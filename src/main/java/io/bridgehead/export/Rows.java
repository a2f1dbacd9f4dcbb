package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of a value a category, and how cells of any row are written. */
record Rows(CsvWriter csv) {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    Rows {
        csv.writeRecord("series", "category", "value", "unit", "status", "source");
    }

    void add(String series, String category, @Nullable BigDecimal value, Unit unit, Status status, String source) {
        csv.writeRecord(series, text(category), number(value), unit.code(), status.code(), text(source));
    }

    /** The same, or nothing where there is no value. */
    void known(String series, String category, @Nullable BigDecimal value, Unit unit, Status status, String source) {
        if (value != null) {
            add(series, category, value, unit, status, source);
        }
    }

    static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : Rate.percent(fraction);
    }

    static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A text that a spreadsheet can't take for a formula. */
    static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
