package io.bridgehead.briefing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as the database tells time: to the microsecond. */
final class Stamps {
    private Stamps() {}

    static Stamp now(Clock clock, String by) {
        return new Stamp(now(clock), by);
    }

    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Stamp of(OffsetDateTime at, String by) {
        return new Stamp(at.toInstant(), by);
    }

    static @Nullable Instant orNull(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
