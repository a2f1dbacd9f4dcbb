package io.bridgehead.figure;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A load that values come from. */
public record Batch(long id, String profile, String file, Instant loadedAt, Status status) {
    /** Puts names of batches in the order they were loaded in: they are numbered. */
    public static final Comparator<String> BY_AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** What the names of all batches begin with, and of no other source. */
    public static final String NAMED = "batch:";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    /** How a value names this batch as its source. */
    public String sourceId() {
        return sourceId(id);
    }

    public static String sourceId(long id) {
        return NAMED + id;
    }

    /** The batch that a value's source names; empty where that is none. */
    public static OptionalLong numberOf(String sourceId) {
        return sourceId.startsWith(NAMED) ? number(sourceId.substring(NAMED.length())) : OptionalLong.empty();
    }

    /** The number of a batch as a URL says it; empty for what is none. */
    public static OptionalLong number(String said) {
        return NUMBER.matcher(said).matches() ? OptionalLong.of(Long.parseLong(said)) : OptionalLong.empty();
    }

    /** How a value names the newest of the batches it is made of; empty where there are none. */
    public static String newest(Collection<Long> batches) {
        return batches.isEmpty() ? "" : sourceId(Collections.max(batches));
    }
}
