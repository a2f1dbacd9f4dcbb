package io.bridgehead.projects;

import io.bridgehead.figure.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which load said something.
 *
 * @param file as it was called
 * @param undoes the batch it took back; null where it is a load of its own
 */
public record BatchNote(
        long id,
        String file,
        Instant loadedAt,
        Status status,
        @Nullable Long undoes) {}
