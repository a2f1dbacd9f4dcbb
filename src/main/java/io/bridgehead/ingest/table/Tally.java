package io.bridgehead.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;

/**
 * How well bytes fit an encoding.
 *
 * @param wide characters beyond ASCII
 * @param plausible those of them that texts are usually written in
 * @param malformed places with bytes that belong to no character
 */
record Tally(long wide, long plausible, long malformed) {
    /** So many characters to one malformed place make it an accident. */
    private static final int ACCIDENT = 4;

    /** Reads the stream to its end. */
    static Tally of(InputStream in, Charset charset, BitSet usual) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var text = CharBuffer.allocate(1 << 16);
        var wide = 0L;
        var plausible = 0L;
        var malformed = 0L;
        var broken = false;
        for (var ended = false; !ended; ) {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            for (var more = true; more; ) {
                var result = decoder.decode(bytes, text, ended);
                if (result.isError()) {
                    malformed += broken && text.position() == 0 ? 0 : 1;
                    bytes.get();
                }
                broken = result.isError() || (broken && text.position() == 0);
                more = result.isError() || result.isOverflow();
                var chars = text.array();
                for (var i = 0; i < text.position(); i++) {
                    if (chars[i] >= 0x80) {
                        wide++;
                        plausible += usual.get(chars[i]) ? 1 : 0;
                    }
                }
                text.clear();
            }
            bytes.compact();
        }
        return new Tally(wide, plausible, malformed);
    }

    /** Whether it is this encoding, perhaps with a few broken bytes, which are told where they stand. */
    boolean fits() {
        return malformed == 0 || wide >= ACCIDENT * malformed;
    }

    /** Whether most of what isn't ASCII is what texts are usually written in. */
    boolean isPlausible() {
        return wide > 0 && plausible * 2 >= wide;
    }
}
