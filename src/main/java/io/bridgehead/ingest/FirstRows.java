package io.bridgehead.ingest;

import io.bridgehead.ingest.table.Detected;
import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.FileTable;
import io.bridgehead.ingest.table.UnreadableFileException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The beginning of a table, as if it ended there. */
final class FirstRows implements FileTable {
    private final FileTable table;
    private int left;

    FirstRows(FileTable table, int rows) {
        this.table = table;
        this.left = rows;
    }

    @Override
    public Detected detected() {
        return table.detected();
    }

    @Override
    public @Nullable FileRow next() throws UnreadableFileException, IOException {
        return left-- > 0 ? table.next() : null;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
