package io.bridgehead.ingest.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The byte order marks by which a text may say its encoding. */
final class ByteMarks {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final int LONGEST = 4;

    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GB18030);

    private ByteMarks() {}

    /** Of an encoding; empty if it has none. */
    static byte[] of(Charset charset) {
        return MARKED.contains(charset) ? "\uFEFF".getBytes(charset) : new byte[0];
    }

    /** The encoding that a text's first bytes say. */
    static Optional<Charset> said(byte[] head) {
        return MARKED.stream()
                .filter(charset -> {
                    var mark = of(charset);
                    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
                })
                .findFirst();
    }

    static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }
}
