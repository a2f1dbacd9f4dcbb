package io.bridgehead.export.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font that is shipped, read from its file. Lengths are in parts of the size of the letters. Thread-safe: FontBox isn't,
 * so that all it is asked goes through one lock.
 */
final class FontFile {
    /** What a font in a page of the web must have, besides what FontBox always writes. */
    private static final List<String> TABLES_OF_PAGES =
            List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "name", "post", "OS/2", "cvt ", "prep", "fpgm");

    private static final int BASIC_PLANE = 0xffff;
    private static final int NO_GLYPH = 0;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final ConcurrentHashMap<Integer, Glyph> known = new ConcurrentHashMap<>();

    private FontFile(byte[] file) throws IOException {
        font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Without ligatures: what is measured letter by letter is drawn letter by letter.
        font.setEnableGsub(false);
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * @param resource such as {@code /fonts/NotoSansSC_400Regular.ttf}
     * @throws UnreadableFontException if it isn't there or isn't a font
     */
    static FontFile read(String resource) {
        try (var stream = FontFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new UnreadableFontException(resource);
            }
            return new FontFile(stream.readAllBytes());
        } catch (IOException e) {
            throw new UnreadableFontException(resource, e);
        }
    }

    boolean has(int codePoint) {
        return glyph(codePoint).id() != NO_GLYPH;
    }

    double advance(int codePoint) {
        return glyph(codePoint).advance();
    }

    /** The outline of a character, from where it begins on the baseline, y downwards. */
    GeneralPath outline(int codePoint) {
        var id = glyph(codePoint).id();
        synchronized (font) {
            try {
                var glyph = font.getGlyph().getGlyph(id);
                var path = glyph == null ? new GeneralPath() : glyph.getPath();
                path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
                return path;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A font of only these characters, for a page of the web. Such a font can't hold what is outside the basic plane. */
    byte[] subset(Set<Integer> codePoints) {
        synchronized (font) {
            try {
                var subsetter = new TTFSubsetter(font, TABLES_OF_PAGES);
                codePoints.stream().filter(each -> each <= BASIC_PLANE).sorted().forEach(subsetter::add);
                var written = new ByteArrayOutputStream();
                subsetter.writeToStream(written);
                return written.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same font in a document, to be {@link #subset} when all is written with it. */
    PDType0Font embed(PDDocument document) throws IOException {
        synchronized (font) {
            return PDType0Font.load(document, font, true);
        }
    }

    void subset(PDType0Font embedded) throws IOException {
        synchronized (font) {
            embedded.subset();
        }
    }

    /** The number of a character's glyph in the font. */
    int id(int codePoint) {
        return glyph(codePoint).id();
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

    private Glyph find(int codePoint) {
        synchronized (font) {
            try {
                var id = glyphs.getGlyphId(codePoint);
                return new Glyph(id, font.getAdvanceWidth(id) / unitsPerEm);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Glyph(int id, double advance) {}
}
