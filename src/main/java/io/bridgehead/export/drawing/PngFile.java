package io.bridgehead.export.drawing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG file written row by row, so that a picture need never be in memory whole. For one picture.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class PngFile implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int TRUE_COLOUR_WITH_ALPHA = 6;
    private static final int PER_METRE = 1;
    private static final int DIFFERENCE_TO_ROW_ABOVE = 2;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream deflated = new DeflaterOutputStream(pixels, deflater);
    private final boolean alpha;
    private byte[] above;

    PngFile(int width, int height, boolean alpha, int pixelsPerMetre) throws IOException {
        this.alpha = alpha;
        above = new byte[width * (alpha ? 4 : 3)];
        file.write(SIGNATURE);
        chunk("IHDR", bytes -> {
            bytes.writeInt(width);
            bytes.writeInt(height);
            bytes.writeByte(BITS);
            bytes.writeByte(alpha ? TRUE_COLOUR_WITH_ALPHA : TRUE_COLOUR);
            bytes.write(new byte[3]);
        });
        chunk("sRGB", bytes -> bytes.writeByte(0));
        chunk("pHYs", bytes -> {
            bytes.writeInt(pixelsPerMetre);
            bytes.writeInt(pixelsPerMetre);
            bytes.writeByte(PER_METRE);
        });
    }

    /** @param colours of as many pixels as it is wide, from {@code from}, each as 0xAARRGGBB */
    void row(int[] colours, int from) throws IOException {
        var row = new byte[above.length];
        var at = 0;
        for (var i = from; at < row.length; i++) {
            row[at++] = (byte) (colours[i] >> 16);
            row[at++] = (byte) (colours[i] >> 8);
            row[at++] = (byte) colours[i];
            if (alpha) {
                row[at++] = (byte) (colours[i] >>> 24);
            }
        }
        var difference = new byte[row.length];
        for (var i = 0; i < row.length; i++) {
            difference[i] = (byte) (row[i] - above[i]);
        }
        deflated.write(DIFFERENCE_TO_ROW_ABOVE);
        deflated.write(difference);
        above = row;
    }

    byte[] finished() throws IOException {
        deflated.finish();
        chunk("IDAT", pixels::writeTo);
        chunk("IEND", bytes -> {});
        return file.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void chunk(String name, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.write(name.getBytes(StandardCharsets.US_ASCII));
        content.write(data);
        data.flush();
        var written = bytes.toByteArray();
        var check = new CRC32();
        check.update(written);
        var to = new DataOutputStream(file);
        to.writeInt(written.length - name.length());
        to.write(written);
        to.writeInt((int) check.getValue());
        to.flush();
    }

    private interface Content {
        void write(DataOutputStream bytes) throws IOException;
    }
}
