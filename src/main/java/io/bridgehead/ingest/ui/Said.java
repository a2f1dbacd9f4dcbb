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

    String text(String key, Object... arguments) {
        return TEXTS.in(lang, "data." + key, arguments);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(number);
    }

    String time(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }
}
