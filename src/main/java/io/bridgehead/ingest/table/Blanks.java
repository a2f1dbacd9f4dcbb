package io.bridgehead.ingest.table;

/** What is left away at the ends of a cell: white space of any script, and the space that doesn't break. */
final class Blanks {
    private static final char NO_BREAK_SPACE = 0xA0;

    private Blanks() {}

    static boolean is(char c) {
        return (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || c == NO_BREAK_SPACE);
    }

    static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (from < to && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
