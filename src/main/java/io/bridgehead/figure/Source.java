package io.bridgehead.figure;

import org.jspecify.annotations.Nullable;

/**
 * Where values come from.
 *
 * @param published a day, a month or a year, as far as it is known
 */
public record Source(
        String id,
        String publisher,
        String title,
        @Nullable String published,
        @Nullable String url,
        @Nullable String note) {}
