package io.bridgehead.export.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A ZIP that doesn't say when its entries were written: the same parts are the same bytes. */
final class UntimedZip {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;

    /** Midnight of 1 January 1980, as two 16-bit words: time, and date behind it. */
    private static final int FIRST_MOMENT = 0x0021_0000;

    private UntimedZip() {}

    /**
     * The same array, its times overwritten in the directory and before each entry.
     *
     * @param zip with less than 65,535 entries and 4 GB
     */
    static byte[] of(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = end(bytes);
        var at = bytes.getInt(end + 16);
        for (var entry = Short.toUnsignedInt(bytes.getShort(end + 10)); entry > 0; entry--) {
            if (bytes.getInt(at) != ENTRY) {
                throw new IllegalArgumentException("no entry of a ZIP at " + at);
            }
            bytes.putInt(at + 12, FIRST_MOMENT);
            bytes.putInt(bytes.getInt(at + 42) + 10, FIRST_MOMENT);
            at += ENTRY_BYTES
                    + Short.toUnsignedInt(bytes.getShort(at + 28))
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return zip;
    }

    private static int end(ByteBuffer bytes) {
        for (var at = bytes.limit() - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("no ZIP");
    }
}
