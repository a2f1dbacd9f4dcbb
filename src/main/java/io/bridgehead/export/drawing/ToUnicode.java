package io.bridgehead.export.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What each glyph of a font says, so that what is copied out of a document is what was written into it. PDFBox's own map
 * takes the first character a glyph stands for in the font, which for some Chinese ones is a radical that only looks the
 * same.
 */
record ToUnicode(String map) {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** @param characters each by its glyph */
    static ToUnicode of(Map<Integer, Integer> characters) {
        var map = new StringBuilder(HEAD);
        var lines = new ArrayList<String>();
        characters.forEach((glyph, character) -> lines.add(line(glyph, character)));
        for (var from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            append(map, lines.subList(from, Math.min(from + MOST_IN_A_BLOCK, lines.size())));
        }
        return new ToUnicode(map.append(FOOT).toString());
    }

    void into(PDType0Font font, PDDocument document) throws IOException {
        var bytes = new ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII));
        font.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(document, bytes, COSName.FLATE_DECODE));
    }

    private static void append(StringBuilder map, List<String> lines) {
        map.append(lines.size()).append(" beginbfchar\n");
        lines.forEach(map::append);
        map.append("endbfchar\n");
    }

    private static String line(int glyph, int character) {
        var hex = HexFormat.of().withUpperCase();
        var says = hex.formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
        return "<" + hex.toHexDigits((short) glyph) + "> <" + says + ">\n";
    }
}
