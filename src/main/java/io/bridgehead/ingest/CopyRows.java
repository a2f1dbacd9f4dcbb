package io.bridgehead.ingest;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into a table with COPY, in its text format. */
final class CopyRows implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;

    private final @Nullable CopyIn copy;
    private byte[] buffer = new byte[FLUSH_AT + (1 << 12)];
    private int size;
    private boolean rowBegun;

    /** @param target a table and its columns, written in the code */
    CopyRows(Connection connection, String target) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + target + " FROM STDIN");
    }

    private CopyRows() {
        copy = null;
    }

    /** Takes rows and sends them nowhere: for whoever only wants to know whether they can be parsed. */
    static CopyRows nowhere() {
        return new CopyRows();
    }

    CopyRows number(long value) {
        return text(Long.toString(value));
    }

    CopyRows text(@Nullable String value) {
        if (rowBegun) {
            append((byte) '\t');
        }
        rowBegun = true;
        if (value == null) {
            append((byte) '\\');
            append((byte) 'N');
            return this;
        }
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c >= 0x80) {
                appendAll(value.substring(i));
                return this;
            }
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                escape(c);
            } else {
                append((byte) c);
            }
        }
        return this;
    }

    void endRow() {
        append((byte) '\n');
        rowBegun = false;
        if (size >= FLUSH_AT) {
            flush();
        }
    }

    /** Sends what is left. Without it, closing takes everything back. */
    void finish() throws SQLException {
        flush();
        if (copy != null) {
            copy.endCopy();
        }
    }

    @Override
    public void close() throws SQLException {
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void appendAll(String text) {
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == '\\' || b == '\t' || b == '\n' || b == '\r') {
                escape((char) b);
            } else {
                append(b);
            }
        }
    }

    private void escape(char c) {
        append((byte) '\\');
        append((byte)
                switch (c) {
                    case '\t' -> 't';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    default -> c;
                });
    }

    private void append(byte b) {
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, size * 2);
        }
        buffer[size++] = b;
    }

    private void flush() {
        try {
            if (copy != null) {
                copy.writeToCopy(buffer, 0, size);
            }
            size = 0;
        } catch (SQLException e) {
            throw new DataAccessException("COPY broke off", e);
        }
    }
}
