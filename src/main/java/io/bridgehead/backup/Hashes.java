package io.bridgehead.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes as they pass. */
final class Hashes {
    private Hashes() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Counts and hashes what is written on. */
    static final class Out extends FilterOutputStream {
        private final MessageDigest digest = sha256();
        private long bytes;

        Out(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            digest.update(some, from, count);
            bytes += count;
            out.write(some, from, count);
        }

        long bytes() {
            return bytes;
        }

        /** In hexadecimal digits; once. */
        String sha256OfAll() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** Hands on what is read, and fails at the end, or where more comes, if it isn't what a manifest says. */
    static final class In extends InputStream {
        private final InputStream in;
        private final Manifest.Table expected;
        private final MessageDigest digest = sha256();
        private long bytes;
        private boolean ended;

        In(InputStream in, Manifest.Table expected) {
            this.in = in;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] some, int from, int count) throws IOException {
            var read = in.read(some, from, count);
            if (read > 0) {
                digest.update(some, from, read);
                bytes += read;
            }
            if (bytes > expected.bytes() || (read < 0 && !ended && !isWhole())) {
                throw new DamagedException("the rows of " + expected.name() + " aren't those written");
            }
            ended = ended || read < 0;
            return read;
        }

        private boolean isWhole() {
            return bytes == expected.bytes()
                    && HexFormat.of().formatHex(digest.digest()).equals(expected.sha256());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
