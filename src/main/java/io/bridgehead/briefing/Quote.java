package io.bridgehead.briefing;

import io.bridgehead.scope.Every;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a figure that stands in a text.
 *
 * @param key of a series, bar, cell …; null: the one that fits
 * @param period null: none is said
 */
record Quote(
        String question, @Nullable String key, @Nullable QuotePeriod period, Say say) {
    /** As it is written, braces included. */
    String source() {
        return "{" + question
                + (key == null ? "" : "/" + key)
                + (period == null ? "" : "@" + period.code())
                + (say == Say.VALUE ? "" : "|" + say.word())
                + "}";
    }

    /** The same of a later period; empty where it stays. */
    Optional<Quote> later(Every step) {
        return Optional.ofNullable(period)
                .flatMap(now -> now.later(step))
                .map(moved -> new Quote(question, key, moved, say));
    }
}
