package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.LoadedBatch;
import org.jspecify.annotations.Nullable;

/**
 * A load of the history.
 *
 * @param undoes the batch it takes back; null where it is a load of its own
 * @param rowsLeftOut rows of the file that its profile left out
 */
record PastBatch(LoadedBatch batch, @Nullable Long undoes, long rowsLeftOut) {
    long id() {
        return batch.id();
    }

    /** Whether anything that was there is different since. */
    boolean changedSomething() {
        return batch.rowsLoaded() > 0 || batch.rowsReplaced() > 0;
    }
}
