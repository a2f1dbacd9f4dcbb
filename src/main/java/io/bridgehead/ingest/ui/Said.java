package io.bridgehead.ingest.ui;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The words, numbers and times of this page in one language. */
record Said(Lang lang, ZoneId zone) {
    private static final Texts TEXTS = new Texts("ingest");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String[] BYTES = {"B", "KB", "MB", "GB"};
    private static final int KILO = 1024;

    String text(String key, Object... arguments) {
        return TEXTS.in(lang, "data." + key, arguments);
    }

    /** The word for a code, or the code itself where there is none. */
    String word(String prefix, String code) {
        var key = "data." + prefix + code;
        return TEXTS.has(key) ? TEXTS.in(lang, key) : code;
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(number);
    }

    /** Seconds with one decimal, such as 0.4 or 12.0. */
    String seconds(long millis) {
        return decimals(millis / 1000.0, 1);
    }

    /** A size such as 1.4 MB. */
    String bytes(long bytes) {
        var size = (double) bytes;
        var unit = 0;
        while (size >= KILO && unit < BYTES.length - 1) {
            size /= KILO;
            unit++;
        }
        return decimals(size, unit == 0 ? 0 : 1) + " " + BYTES[unit];
    }

    String time(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    private String decimals(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
