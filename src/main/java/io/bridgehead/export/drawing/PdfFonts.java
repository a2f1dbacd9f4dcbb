package io.bridgehead.export.drawing;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document: of each only the characters that are written with it. */
final class PdfFonts {
    private final PDDocument document;
    private final FontLettering lettering;
    /** By whether they are bold. */
    private final Map<Boolean, Used> used = new TreeMap<>();

    PdfFonts(PDDocument document, FontLettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    /** The font for a text that is as it is {@link FontLettering#shown}. */
    PDType0Font of(boolean bold, String shown) throws IOException {
        var file = lettering.font(bold);
        var there = used.get(bold);
        if (there == null) {
            there = new Used(file.embed(document), new TreeMap<>());
            used.put(bold, there);
        }
        var characters = there.characters();
        shown.codePoints().forEach(each -> characters.merge(file.id(each), each, PdfFonts::likelier));
        return there.font();
    }

    /** Cuts each font down to what was used. To be done once, when all is written. */
    void subset() throws IOException {
        for (var each : used.entrySet()) {
            var there = each.getValue();
            lettering.font(each.getKey()).subset(there.font());
            ToUnicode.of(there.characters()).into(there.font(), document);
        }
    }

    /** Of two characters that look the same the one that texts are written in, and not a radical of a dictionary. */
    private static int likelier(int one, int other) {
        if (Character.isIdeographic(one) == Character.isIdeographic(other)) {
            return Math.min(one, other);
        }
        return Character.isIdeographic(one) ? one : other;
    }

    /** @param characters each by its glyph */
    private record Used(PDType0Font font, Map<Integer, Integer> characters) {}
}
