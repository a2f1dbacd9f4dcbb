package io.bridgehead.scope;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** The state of the data a scope asks for: everything loaded up to a batch, a day or a time. */
public sealed interface AsOf {
    /** Whose days and times are said: those of the offices that load. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** As a URL says it. */
    String code();

    /** With every batch up to a number, itself included. */
    record Batch(long number) implements AsOf {
        @Override
        public String code() {
            return Long.toString(number);
        }
    }

    /** As it stood when a day ended in {@link #ZONE}. */
    record Day(LocalDate day) implements AsOf {
        @Override
        public String code() {
            return day.toString();
        }

        /** The last instant that is still of the day, as finely as the database tells time. */
        public Instant end() {
            return day.plusDays(1).atStartOfDay(ZONE).toInstant().minus(1, ChronoUnit.MICROS);
        }
    }

    /** As it stood at a time. */
    record Time(OffsetDateTime time) implements AsOf {
        @Override
        public String code() {
            return time.toString();
        }
    }

    /** What a parameter says; empty where it is neither a batch number nor a day nor a time with its offset. */
    static Optional<AsOf> of(String code) {
        try {
            if (Forms.NUMBER.matcher(code).matches()) {
                return Optional.of(new Batch(Long.parseLong(code)));
            }
            if (Forms.DAY.matcher(code).matches()) {
                return Optional.of(new Day(LocalDate.parse(code)));
            }
            if (Forms.TIME.matcher(code).matches()) {
                // The plus of an offset arrives as a blank from whoever left it unencoded.
                return Optional.of(new Time(OffsetDateTime.parse(code.replace(' ', '+'))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** An instant as it is said to people, to the minute. */
    static String said(Instant instant) {
        return Forms.MINUTE.format(instant.atZone(ZONE));
    }

    /** The forms a value may have, checked before it is read: years of four digits, numbers that fit. */
    final class Forms {
        private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
        private static final Pattern DAY = Pattern.compile("(19|20)\\d{2}-\\d{2}-\\d{2}");
        private static final Pattern TIME = Pattern.compile(
                "(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[-+ ]\\d{2}:\\d{2})");
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

        private Forms() {}
    }
}
