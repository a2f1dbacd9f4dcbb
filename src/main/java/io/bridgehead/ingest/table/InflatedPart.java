package io.bridgehead.ingest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A part of a workbook while it is unpacked: counted, and stopped when it gets too much. */
final class InflatedPart extends FilterInputStream {
    /** A tag or a text without any tag is read into memory as a whole. */
    private static final int MOST_RUN = 8_000_000;

    private final long left;
    private final long mostByRatio;
    private final CRC32 checksum = new CRC32();
    private long count;
    private boolean markup;
    private long tagEnd;

    /**
     * @param left bytes that all parts together may still have
     * @param mostByRatio bytes that it may have for its packed size
     */
    InflatedPart(InputStream in, long left, long mostByRatio) {
        super(in);
        this.left = left;
        this.mostByRatio = mostByRatio;
    }

    /** Which limit was hit. */
    enum What {
        TOTAL,
        RATIO,
        RUN
    }

    /** The part has more bytes than it may have. */
    static final class TooMuchException extends IOException {
        private final What what;

        TooMuchException(What what) {
            this.what = what;
        }

        What what() {
            return what;
        }
    }

    long count() {
        return count;
    }

    long checksum() {
        return checksum.getValue();
    }

    /** Says that it is XML, and so mustn't be long without a tag. */
    void isMarkup() {
        markup = true;
    }

    /** Reads what nobody has read. */
    void skipRest() throws IOException {
        var buffer = new byte[1 << 14];
        while (read(buffer, 0, buffer.length) >= 0) {
            // Counted by reading it.
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read <= 0) {
            return read;
        }
        count += read;
        checksum.update(buffer, offset, read);
        for (var i = offset + read - 1; i >= offset; i--) {
            if (buffer[i] == '>') {
                tagEnd = count - (offset + read - 1 - i);
                break;
            }
        }
        if (count > left) {
            throw new TooMuchException(What.TOTAL);
        }
        if (count > mostByRatio) {
            throw new TooMuchException(What.RATIO);
        }
        if (markup && count - tagEnd > MOST_RUN) {
            throw new TooMuchException(What.RUN);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
