package io.bridgehead.briefing;

import org.jspecify.annotations.Nullable;

/**
 * A value of a figure that stands in a text.
 *
 * @param key of a series, bar, cell …; null: the one that fits
 * @param period null: none is said
 */
record Quote(String question, @Nullable String key, @Nullable QuotePeriod period, Say say) {}
