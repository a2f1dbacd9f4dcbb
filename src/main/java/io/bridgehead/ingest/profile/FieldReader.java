package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.table.FileRow;

/** Reads one field from rows of a file whose header is known. */
@FunctionalInterface
interface FieldReader {
    /** The text, empty where nothing is known or where something is wrong and reported. */
    String read(FileRow row, Reading reading);
}
