package io.bridgehead.ingest.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file while it is read, one row after the other. For one thread. */
public interface FileTable extends AutoCloseable {
    Detected detected();

    /**
     * The next row, blank ones too, or null behind the last.
     *
     * @throws UnreadableFileException if the file isn't what it should be; nothing more can be read
     * @throws IOException if the file breaks off
     */
    @Nullable
    FileRow next() throws UnreadableFileException, IOException;

    @Override
    void close() throws IOException;
}
