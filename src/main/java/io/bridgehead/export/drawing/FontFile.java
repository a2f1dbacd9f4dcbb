package io.bridgehead.export.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A font that is shipped. Lengths are in parts of the size of the letters.
 *
 * <p>Thread-safe: all that FontBox is asked goes through one lock. What it has read is forgotten where memory is short,
 * or when it is told to, and read again.
 */
final class FontFile {
    /** What a font in a page of the web must have, besides what FontBox always writes. */
    private static final List<String> TABLES_OF_PAGES = List.of(
            "head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "name", "post", "OS/2", "cvt ", "prep", "fpgm");

    private static final int BASIC_PLANE = 0xffff;
    private static final int NO_GLYPH = 0;

    private final String resource;
    private final ConcurrentHashMap<Integer, Glyph> known = new ConcurrentHashMap<>();
    private SoftReference<@Nullable ParsedFont> parsed;

    private FontFile(String resource, ParsedFont parsed) {
        this.resource = resource;
        this.parsed = new SoftReference<>(parsed);
    }

    /**
     * @param resource such as {@code /fonts/NotoSansSC_400Regular.ttf}
     * @throws UnreadableFontException if it isn't there or isn't a font
     */
    static FontFile read(String resource) {
        return new FontFile(resource, ParsedFont.read(resource));
    }

    boolean has(int codePoint) {
        return glyph(codePoint).id() != NO_GLYPH;
    }

    double advance(int codePoint) {
        return glyph(codePoint).advance();
    }

    /** The number of a character's glyph in the font. */
    int id(int codePoint) {
        return glyph(codePoint).id();
    }

    /** The outline of a character, from where it begins on the baseline, y downwards. */
    synchronized GeneralPath outline(int codePoint) {
        try {
            var font = parsed();
            var glyph = font.font().getGlyph().getGlyph(id(codePoint));
            var path = glyph == null ? new GeneralPath() : glyph.getPath();
            path.transform(AffineTransform.getScaleInstance(1 / font.unitsPerEm(), -1 / font.unitsPerEm()));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of only these characters, for a page of the web. It can't hold what is outside the basic plane. */
    synchronized byte[] subset(Set<Integer> codePoints) {
        try {
            var subsetter = new TTFSubsetter(parsed().font(), TABLES_OF_PAGES);
            codePoints.stream().filter(each -> each <= BASIC_PLANE).sorted().forEach(subsetter::add);
            var written = new ByteArrayOutputStream();
            subsetter.writeToStream(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same font in a document, to be {@link #subset} when all is written with it. */
    synchronized PDType0Font embed(PDDocument document) throws IOException {
        return PDType0Font.load(document, parsed().font(), true);
    }

    synchronized void subset(PDType0Font embedded) throws IOException {
        embedded.subset();
    }

    /** Only those that are there are remembered, so that they are never more than the font holds. */
    private Glyph glyph(int codePoint) {
        var remembered = known.get(codePoint);
        if (remembered != null) {
            return remembered;
        }
        var found = find(codePoint);
        if (found.id() != NO_GLYPH) {
            known.put(codePoint, found);
        }
        return found;
    }

    private synchronized Glyph find(int codePoint) {
        try {
            var font = parsed();
            var id = font.glyphs().getGlyphId(codePoint);
            return new Glyph(id, font.font().getAdvanceWidth(id) / font.unitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of what was read, until it is wanted again. */
    synchronized void forget() {
        parsed = new SoftReference<>(null);
    }

    private synchronized ParsedFont parsed() {
        var there = parsed.get();
        if (there == null) {
            there = ParsedFont.read(resource);
            parsed = new SoftReference<>(there);
        }
        return there;
    }

    private record Glyph(int id, double advance) {}
}
