package io.bridgehead.ingest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file on their way in: hashed, counted, and stopped at a limit. */
public final class FileBytes extends FilterInputStream {
    private final long most;
    private final MessageDigest digest = sha256();
    private long count;

    public FileBytes(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** The file has more bytes than may be loaded. */
    public static final class TooLargeException extends IOException {}

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            if (count > most) {
                throw new TooLargeException();
            }
            digest.update(buffer, offset, read);
        }
        return read;
    }

    /** Of all bytes, also those nobody read. Call once. */
    public String sha256OfAll() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
