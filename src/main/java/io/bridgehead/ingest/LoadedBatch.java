package io.bridgehead.ingest;

import io.bridgehead.figure.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A load as it was written down.
 *
 * @param rowsLeftOut rows of the file that its profile leaves out
 * @param undoes the batch it takes back; null where it is a load of its own
 */
public record LoadedBatch(
        long id,
        String profile,
        Status status,
        String file,
        String sha256,
        Instant loadedAt,
        String loadedBy,
        long rowsRead,
        long rowsLoaded,
        long rowsReplaced,
        long rowsUnchanged,
        long rowsLeftOut,
        @Nullable Long undoes) {}
