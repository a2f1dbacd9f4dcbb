package io.bridgehead.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads UTF-8 and lets no malformed byte pass unseen: it becomes a lone low surrogate from U+DC80, which well-formed
 * UTF-8 can't contain, so that whoever reads a field can say in which row and column the byte stands.
 */
final class StrictUtf8Reader extends Reader {
    private static final char MARK = '\uDC00';
    private static final int NONE = -1;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean malformed;
    private int held = NONE;

    /** Takes over the stream, past a byte order mark if it begins with one. */
    StrictUtf8Reader(InputStream in) throws IOException {
        this.in = in;
        while (!ended && bytes.remaining() < 3) {
            fill();
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
        }
    }

    /** Whether the stream begins as UTF-16 does. */
    boolean looksLikeUtf16() {
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    /** Whether a malformed byte was read so far. */
    boolean malformed() {
        return malformed;
    }

    static boolean marked(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The text with its malformed bytes written as {@code \xC4}. */
    static String readable(String text) {
        var readable = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
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
                malformed = true;
                out.put((char) (MARK + (bytes.get() & 0xFF)));
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
        return out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
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
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private boolean startsWith(int... first) {
        if (bytes.remaining() < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
