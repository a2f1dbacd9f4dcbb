package io.bridgehead.ingest.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A workbook's numbers as text. Excel counts days, from 1900 or 1904, and says by the format that it is a date. */
final class CellText {
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_EXPONENT = 400;
    /** The day behind 9999-12-31. */
    private static final double DAYS_END = 2_958_466;

    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final boolean from1904;
    private final Map<Integer, Boolean> dateFormats = new HashMap<>();

    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Plain and to 15 digits, as Excel shows it; null if it is beyond what Excel counts with. */
    static @Nullable String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return Math.abs((long) number.precision() - number.scale()) > MOST_EXPONENT
                ? null
                : number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
    }

    /** A number by its format: a date, a date with its time, a time, or just a number. */
    @Nullable
    String number(BigDecimal number, int format, @Nullable String pattern) {
        return isDate(format, pattern) && number.signum() >= 0 && number.doubleValue() < DAYS_END
                ? date(number.doubleValue())
                : number(number);
    }

    private String date(double days) {
        var at = DateUtil.getLocalDateTime(days, from1904, true);
        if (days < 1) {
            return TIME.format(at);
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : WITH_TIME.format(at);
    }

    private boolean isDate(int format, @Nullable String pattern) {
        return format != 0
                && dateFormats.computeIfAbsent(
                        format, id -> pattern == null ? isBuiltInDate(id) : DateUtil.isADateFormat(id, pattern));
    }

    /** Formats that need no pattern; those from 27 and from 50 are dates of Chinese, Japanese and Korean Excel. */
    private static boolean isBuiltInDate(int format) {
        return within(format, 14, 22) || within(format, 27, 36) || within(format, 45, 47) || within(format, 50, 58);
    }

    private static boolean within(int format, int first, int last) {
        return format >= first && format <= last;
    }
}
