package io.bridgehead.export.office;

/** Text that any XML can hold: what it can't is replaced where one sees it. */
final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    static String text(String text) {
        if (text.codePoints().allMatch(Plain::allowed)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(each -> allowed(each) ? each : REPLACEMENT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The same in one line. */
    static String line(String text) {
        return text(text).replaceAll("\\s*[\\n\\t]\\s*", " ");
    }

    /** At most so many characters, the last an ellipsis where there were more. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…"
                : text;
    }

    /** By XML 1.0, without the carriage return, which a reader would change; a lone surrogate isn't a character. */
    private static boolean allowed(int each) {
        return each == '\t'
                || each == '\n'
                || (each >= 0x20 && each < 0xD800)
                || (each > 0xDFFF && each < 0xFFFE)
                || (each > 0xFFFF && (each & 0xFFFF) < 0xFFFE);
    }
}
