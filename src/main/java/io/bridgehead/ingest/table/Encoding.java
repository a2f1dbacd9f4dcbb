package io.bridgehead.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgehead.ingest.problem.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text. */
final class Encoding {
    private static final int HEAD = 1 << 16;
    /** Of 20 characters of a table in UTF-16 at least one is a digit, comma or the like: a byte and a zero. */
    private static final int ONE_ASCII_IN = 20;
    /** So many characters that fit UTF-8 are no accident in a text of another encoding. */
    private static final int SURELY_UTF8 = 10;

    private Encoding() {}

    /**
     * What was asked for, or the encoding the file fits best.
     *
     * @throws UnreadableFileException if the file is clearly of another encoding than asked for
     */
    static Charset of(Path file, @Nullable Charset asked) throws UnreadableFileException, IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var said = ByteMarks.said(head).or(() -> byZeros(head));
        if (asked == null) {
            return said.isPresent() ? said.get() : byFit(file);
        }
        var found = said;
        if (found.isEmpty() && head.length > 0) {
            found = ByteMarks.isUtf16(asked) ? Optional.of(byFit(file)) : byHead(head);
        }
        var other = found.filter(charset -> !same(charset, asked));
        if (other.isPresent()) {
            throw new UnreadableFileException(0, other.get().name(), expected(asked));
        }
        return asked.name().equals("UTF-16") ? said.orElse(UTF_16BE) : asked;
    }

    /** What is expected of a file that isn't in the encoding asked for. */
    private static Phrase expected(Charset asked) {
        return asked.equals(UTF_8) ? Phrase.of("expected.utf8") : Phrase.of("expected.file-encoding", asked.name());
    }

    /** What is expected in place of bytes that don't belong to the encoding. */
    static Phrase expectedBytes(Charset charset) {
        return charset.equals(UTF_8)
                ? Phrase.of("expected.utf8")
                : Phrase.of("expected.file-malformed", charset.name());
    }

    private static boolean same(Charset found, Charset asked) {
        return found.equals(asked) || (asked.name().equals("UTF-16") && ByteMarks.isUtf16(found));
    }

    private static Optional<Charset> byZeros(byte[] head) {
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            }
        }
        var more = zeros[0] > zeros[1] ? 0 : 1;
        var enough = zeros[more] > head.length / 2 / ONE_ASCII_IN && zeros[more] > 3 * zeros[1 - more];
        return enough && head.length > 3 ? Optional.of(more == 0 ? UTF_16BE : UTF_16LE) : Optional.empty();
    }

    /** UTF-8 that was asked to be read as something else gives wrong letters, but hardly a malformed byte. */
    private static Optional<Charset> byHead(byte[] head) {
        try {
            var utf8 = Tally.of(new ByteArrayInputStream(head), UTF_8, new BitSet());
            // The head may end within a character.
            return utf8.malformed() <= 1 && utf8.wide() >= SURELY_UTF8 ? Optional.of(UTF_8) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }

    private static Charset byFit(Path file) throws IOException {
        if (tally(file, UTF_8, new BitSet()).fits()) {
            return UTF_8;
        }
        var chinese = tally(file, ByteMarks.GB18030, gb2312());
        return chinese.fits() && chinese.isPlausible() ? ByteMarks.GB18030 : ByteMarks.WINDOWS_1252;
    }

    private static Tally tally(Path file, Charset charset, BitSet usual) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Tally.of(in, charset, usual);
        }
    }

    /**
     * The characters in everyday use. A Western accent with a letter behind it is a character of GB18030 too, but hardly
     * ever one of these.
     */
    private static BitSet gb2312() {
        var encoder = Charset.forName("GB2312").newEncoder();
        var usual = new BitSet();
        for (var c = 0x80; c < Character.MIN_SURROGATE; c++) {
            usual.set(c, encoder.canEncode((char) c));
        }
        usual.set(0xFF00, 0xFFF0);
        return usual;
    }
}
