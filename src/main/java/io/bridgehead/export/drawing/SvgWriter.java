package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

/**
 * A picture as one SVG document that looks the same wherever it is opened: its text stays text, and what it is lettered in
 * goes with it. Nothing in it is loaded from elsewhere. Thread-safe.
 */
final class SvgWriter {
    /** After our own, the Chinese fonts of the usual systems, for tools that know no fonts within a document. */
    private static final String FONTS =
            "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private final FontLettering lettering;

    SvgWriter(FontLettering lettering) {
        this.lettering = lettering;
    }

    byte[] write(Picture picture) {
        var xml = new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", picture.width())
                .attribute("height", picture.height())
                .attribute("viewBox", "0 0 " + Xml.number(picture.width()) + " " + Xml.number(picture.height()))
                .attribute("xml:lang", picture.lang().code())
                .attribute("xml:space", "preserve")
                .attribute("role", "img")
                .attribute("font-family", FONTS)
                .raw(">");
        // Without ids: several pictures may stand on one page.
        xml.open("title").end("title", picture.title());
        xml.open("desc").end("desc", picture.description());
        xml.open("style").end("style", fonts(picture));
        if (picture.theme() != Theme.TRANSPARENT) {
            xml.open("rect")
                    .attribute("width", picture.width())
                    .attribute("height", picture.height())
                    .attribute("fill", picture.palette().surface().hex())
                    .end();
        }
        picture.parts().forEach(part -> write(part, xml));
        return xml.raw("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Part part, Xml xml) {
        var marks = new SvgMarks(xml, lettering);
        xml.open("g")
                .attribute("transform", "translate(" + Xml.number(part.left()) + " " + Xml.number(part.top()) + ")")
                .raw(">");
        part.marks().forEach(marks::write);
        xml.raw("</g>\n");
    }

    private String fonts(Picture picture) {
        return face(picture, false) + face(picture, true) + "text{font-kerning:none;font-variant-ligatures:none}";
    }

    private String face(Picture picture, boolean bold) {
        var used = used(picture, bold);
        if (used.isEmpty()) {
            return "";
        }
        var file = Base64.getEncoder().encodeToString(lettering.font(bold).subset(used));
        return "@font-face{font-family:\"Noto Sans SC\";font-weight:" + (bold ? "600" : "400")
                + ";src:url(data:font/ttf;base64," + file + ") format(\"truetype\")}\n";
    }

    private Set<Integer> used(Picture picture, boolean bold) {
        var used = new TreeSet<Integer>();
        picture.parts().stream()
                .flatMap(part -> part.marks().stream())
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.bold() == bold)
                .forEach(words -> lettering.shown(words.text()).codePoints().forEach(used::add));
        return used;
    }
}
