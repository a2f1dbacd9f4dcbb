package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The list of a ZIP's entries at its end. Whoever opens the ZIP reads all of it into memory, however long it is. */
final class ZipDirectory {
    private static final int END = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** A name, which is short in a workbook, and what goes with it. */
    private static final int BYTES_AN_ENTRY = 1_024;

    private ZipDirectory() {}

    /**
     * @throws UnreadableFileException if it has room for far more entries than these
     * @throws IOException if there is none: the file is cut, or no ZIP
     */
    static void check(Path file, int mostEntries) throws UnreadableFileException, IOException {
        try (var channel = FileChannel.open(file)) {
            var from = Math.max(0, channel.size() - END_BYTES - LOCATOR_64_BYTES - LONGEST_COMMENT);
            var tail = read(channel, from, (int) (channel.size() - from));
            var end = tail.limit() - END_BYTES;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                throw new IOException("no end of a directory");
            }
            var begin = tail.getInt(end + 16) & 0xFFFF_FFFFL;
            var locator = end - LOCATOR_64_BYTES;
            if (locator >= 0 && tail.getInt(locator) == LOCATOR_64) {
                begin = read(channel, tail.getLong(locator + 8), 56).getLong(48);
            }
            if (begin < 0 || begin > channel.size()) {
                throw new IOException("a directory beyond the file");
            }
            if (channel.size() - begin - LONGEST_COMMENT > (long) mostEntries * BYTES_AN_ENTRY) {
                throw new UnreadableFileException(0, "", Phrase.of("expected.file-entries", mostEntries));
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (from < 0) {
            throw new IOException("a directory before the file");
        }
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Until all of it is there.
        }
        if (bytes.hasRemaining()) {
            throw new IOException("a directory beyond the file");
        }
        return bytes.flip();
    }
}
