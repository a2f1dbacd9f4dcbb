package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes elements one after the other; what is opened is closed in turn. */
final class Xml {
    private final StringBuilder written = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    private boolean inTag;

    Xml open(String name) {
        endTag();
        written.append('<').append(name);
        open.add(name);
        inTag = true;
        return this;
    }

    Xml attribute(String name, String value) {
        written.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Xml close() {
        endTag();
        written.append("</").append(open.removeLast()).append('>');
        return this;
    }

    Xml empty(String name) {
        return open(name).close();
    }

    /** The most frequent one: an element whose attribute {@code val} is all it says. */
    Xml value(String name, String value) {
        return open(name).attribute("val", value).close();
    }

    Xml words(String text) {
        endTag();
        written.append(escaped(text));
        return this;
    }

    Xml element(String name, String text) {
        return open(name).words(text).close();
    }

    Xml solid(Colour colour) {
        return open("a:solidFill").colour(colour).close();
    }

    Xml colour(Colour colour) {
        return value("a:srgbClr", colour.hex().substring(1).toUpperCase(Locale.ROOT));
    }

    /** @param width in English metric units, 12,700 a point */
    Xml line(Colour colour, int width) {
        return open("a:ln")
                .attribute("w", Integer.toString(width))
                .solid(colour)
                .close();
    }

    /** @param size in hundredths of a point */
    Xml text(String name, int size, Colour colour, boolean bold) {
        open(name).empty("a:bodyPr").open("a:p").open("a:pPr");
        open("a:defRPr").attribute("sz", Integer.toString(size)).attribute("b", bold ? "1" : "0");
        solid(colour).open("a:latin").attribute("typeface", "+mn-lt").close();
        open("a:ea").attribute("typeface", "+mn-ea").close();
        return close().close()
                .open("a:endParaRPr")
                .attribute("lang", "zh-CN")
                .close()
                .close()
                .close();
    }

    private void endTag() {
        if (inTag) {
            written.append('>');
            inTag = false;
        }
    }

    private static String escaped(String text) {
        return Plain.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
