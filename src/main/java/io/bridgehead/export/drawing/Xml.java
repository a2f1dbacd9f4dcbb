package io.bridgehead.export.drawing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writing XML by hand: whatever a text says, it stays text. */
final class Xml {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private final StringBuilder text = new StringBuilder();

    /** Text as markup that says just this text, without the characters XML can't hold. */
    static String encode(String text) {
        var encoded = new StringBuilder(text.length());
        for (var character : FORBIDDEN.matcher(text).replaceAll("").toCharArray()) {
            switch (character) {
                case '<' -> encoded.append("&lt;");
                case '>' -> encoded.append("&gt;");
                case '&' -> encoded.append("&amp;");
                case '"' -> encoded.append("&quot;");
                case '\'' -> encoded.append("&#39;");
                default -> encoded.append(character);
            }
        }
        return encoded.toString();
    }

    /** To a hundredth of a pixel, without zeros that say nothing. */
    static String number(double value) {
        var hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        return String.format(Locale.ROOT, "%.2f", hundredths / 100.0).replaceAll("0$", "");
    }

    Xml raw(String markup) {
        text.append(markup);
        return this;
    }

    Xml open(String name) {
        text.append('<').append(name);
        return this;
    }

    Xml attribute(String name, double value) {
        return attribute(name, number(value));
    }

    Xml attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(encode(value)).append('"');
        return this;
    }

    /** Ends an element that holds nothing. */
    Xml end() {
        text.append("/>");
        return this;
    }

    /** Ends an element that holds a text. */
    Xml end(String name, String content) {
        text.append('>').append(encode(content)).append("</").append(name).append('>');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
