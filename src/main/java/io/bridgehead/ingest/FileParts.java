package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH_FILE_PART;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jooq.DSLContext;

/** A stream of bytes in rows of a megabyte. */
final class FileParts {
    static final int PART_BYTES = 1 << 20;

    private FileParts() {}

    /** Writes a row whenever a part is full; the last one when it is closed. */
    static final class Writer extends OutputStream {
        private final DSLContext dsl;
        private final String region;
        private final String sha256;
        private final byte[] part = new byte[PART_BYTES];
        private int size;
        private int parts;
        private long written;

        Writer(DSLContext dsl, String region, String sha256) {
            this.dsl = dsl;
            this.region = region;
            this.sha256 = sha256;
        }

        long written() {
            return written;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            var from = offset;
            while (from < offset + length) {
                var some = Math.min(PART_BYTES - size, offset + length - from);
                System.arraycopy(bytes, from, part, size, some);
                size += some;
                from += some;
                if (size == PART_BYTES) {
                    put();
                }
            }
        }

        @Override
        public void close() {
            if (size > 0) {
                put();
            }
        }

        private void put() {
            var p = BATCH_FILE_PART;
            dsl.insertInto(p)
                    .set(p.REGION_ID, region)
                    .set(p.SHA256, sha256)
                    .set(p.PART, parts++)
                    .set(p.CONTENT, Arrays.copyOf(part, size))
                    .execute();
            written += size;
            size = 0;
        }
    }

    /** Reads a row whenever the last one is used up. */
    static final class Reader extends InputStream {
        private final IntFunction<Optional<byte[]>> rows;
        private byte[] part = {};
        private int at;
        private int parts;

        /** @param rows the content of a part by its number from 0; empty behind the last one */
        Reader(IntFunction<Optional<byte[]>> rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            return more() ? part[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            var some = Math.min(length, part.length - at);
            System.arraycopy(part, at, bytes, offset, some);
            at += some;
            return some;
        }

        /** So that the stream of the whole file sees that there is more behind what it has read. */
        @Override
        public int available() {
            return more() ? part.length - at : 0;
        }

        private boolean more() {
            if (at == part.length) {
                part = rows.apply(parts++).orElseGet(() -> new byte[0]);
                at = 0;
            }
            return part.length > 0;
        }
    }
}
