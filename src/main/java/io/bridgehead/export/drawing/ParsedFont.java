package io.bridgehead.export.drawing;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font as FontBox reads it, which isn't thread-safe. Takes about 40 MB. */
record ParsedFont(TrueTypeFont font, CmapLookup glyphs, double unitsPerEm) {
    /** @throws UnreadableFontException if it isn't there or isn't a font */
    static ParsedFont read(String resource) {
        try (var stream = ParsedFont.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new UnreadableFontException(resource);
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Without ligatures: what is measured letter by letter is drawn letter by letter.
            font.setEnableGsub(false);
            return new ParsedFont(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UnreadableFontException(resource, e);
        }
    }
}
