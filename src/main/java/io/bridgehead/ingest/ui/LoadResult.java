package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.Phrase;

/** What became of a file that was dropped. */
sealed interface LoadResult {
    /** It was read to its end: loaded, or refused with reasons. */
    record Reported(ImportReport report) implements LoadResult {}

    /** The load broke off. */
    record Failed(Phrase reason) implements LoadResult {}
}
