package io.bridgehead.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * Reads text of any encoding and lets no malformed byte pass unseen: it becomes a lone low surrogate from U+DC00 on (and
 * a NUL U+DD00), which well-formed text can't contain, so that whoever reads a field can say in which row and column the
 * byte stands.
 */
class StrictReader extends Reader {
    /** Stands for a NUL. */
    static final char NUL = '\uDD00';

    /** With a byte added, stands for a malformed one. */
    private static final char MARK = '\uDC00';

    private static final int NONE = -1;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean wide;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean mayHoldNul;
    private boolean malformed;
    private int held = NONE;

    /** Takes over the stream, past a byte order mark if it begins with one of its encoding. */
    StrictReader(InputStream in, Charset charset) throws IOException {
        this.in = in;
        this.wide = ByteMarks.isUtf16(charset);
        this.mayHoldNul = wide;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (!ended && bytes.remaining() < ByteMarks.LONGEST) {
            fill();
        }
        var mark = ByteMarks.of(charset);
        if (startsWith(mark)) {
            bytes.position(mark.length);
        }
    }

    /** Whether a malformed or NUL byte was read so far. */
    public boolean malformed() {
        return malformed;
    }

    public static boolean marked(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (marked(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The text with its malformed bytes written as {@code \xC4}. */
    public static String readable(String text) {
        var readable = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (marked(text, i)) {
                readable.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits((byte) (c - MARK)));
            } else {
                readable.append(c);
            }
        }
        return readable.toString();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var out = CharBuffer.wrap(buffer, offset, length).slice();
        if (held != NONE) {
            out.put((char) held);
            held = NONE;
        }
        while (out.hasRemaining()) {
            var result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                if (!out.hasRemaining()) {
                    break;
                }
                mark(out);
            } else if (result.isOverflow()) {
                if (out.position() == 0) {
                    holdPair(out);
                }
                break;
            } else if (out.position() > 0) {
                break;
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
        if (mayHoldNul) {
            markNul(buffer, offset, offset + out.position());
        }
        return out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    boolean startsWith(byte... first) {
        return bytes.remaining() >= first.length
                && first.length > 0
                && ByteBuffer.wrap(first).equals(bytes.slice(bytes.position(), first.length));
    }

    private static boolean marked(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** One byte; of UTF-16 both of a unit, since reading would go on between two units otherwise. */
    private void mark(CharBuffer out) {
        malformed = true;
        out.put((char) (MARK + (bytes.get() & 0xFF)));
        if (wide && bytes.hasRemaining()) {
            var second = (char) (MARK + (bytes.get() & 0xFF));
            if (out.hasRemaining()) {
                out.put(second);
            } else {
                held = second;
            }
        }
    }

    private void markNul(char[] buffer, int from, int to) {
        for (var i = from; i < to; i++) {
            if (buffer[i] == 0) {
                buffer[i] = NUL;
                malformed = true;
            }
        }
    }

    /** A pair of surrogates that finds room for one only. */
    private void holdPair(CharBuffer out) {
        var pair = CharBuffer.allocate(2);
        decoder.decode(bytes, pair, ended);
        out.put(pair.get(0));
        held = pair.get(1);
    }

    private void fill() throws IOException {
        bytes.compact();
        var from = bytes.position();
        var read = in.read(bytes.array(), from, bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(from + read);
        }
        bytes.flip();
        for (var i = from; i < bytes.limit() && !mayHoldNul; i++) {
            mayHoldNul = bytes.get(i) == 0;
        }
    }
}
