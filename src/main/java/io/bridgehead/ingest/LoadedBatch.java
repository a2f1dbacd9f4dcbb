package io.bridgehead.ingest;

import io.bridgehead.figure.Status;
import java.time.Instant;

/** A load as it was written down. */
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
        long rowsUnchanged) {}
