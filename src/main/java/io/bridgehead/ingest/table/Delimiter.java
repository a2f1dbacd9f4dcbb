package io.bridgehead.ingest.table;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the cells of a CSV file.
 *
 * @param said whether the first line says it, as Excel writes it: {@code sep=;}
 */
record Delimiter(char character, boolean said) {
    private static final char[] USUAL = {',', ';', '\t', '|'};
    private static final int HEAD = 1 << 16;
    private static final int ROWS = 100;
    private static final Pattern SEP_LINE =
            Pattern.compile("\"?sep=([^\"\\w\\s]|\\t)\"?[\\r\\n]", Pattern.CASE_INSENSITIVE);

    static Delimiter of(Reader text, @Nullable Character asked) throws IOException {
        var head = head(text);
        var said = SEP_LINE.matcher(head);
        if (said.lookingAt()) {
            return new Delimiter(said.group(1).charAt(0), true);
        }
        return new Delimiter(asked == null ? detect(head) : asked, false);
    }

    /** The one that gives most rows the same number of columns; of several, most columns. */
    private static char detect(String head) {
        var best = USUAL[0];
        var bestScore = 0L;
        for (var character : USUAL) {
            var score = score(head, character);
            if (score > bestScore) {
                best = character;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String head, char delimiter) {
        var rowsByColumns = new HashMap<Integer, Integer>();
        var columns = 1;
        var rows = 0;
        var quoted = false;
        var atStart = true;
        for (var i = 0; i < head.length() && rows < ROWS; i++) {
            var c = head.charAt(i);
            if (c == '"' && (atStart || quoted)) {
                quoted = !quoted;
                // Behind a closing quote another one opens again: a quote within quotes.
                atStart = !quoted;
            } else if (!quoted && c == delimiter) {
                columns++;
                atStart = true;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (columns > 1) {
                    rowsByColumns.merge(columns, 1, Integer::sum);
                    rows++;
                }
                columns = 1;
                atStart = true;
            } else {
                atStart = false;
            }
        }
        if (columns > 1 && rows < ROWS && head.length() < HEAD) {
            rowsByColumns.merge(columns, 1, Integer::sum);
        }
        return rowsByColumns.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() << Integer.SIZE | entry.getKey())
                .max()
                .orElse(0);
    }

    private static String head(Reader text) throws IOException {
        var chars = new char[HEAD];
        var length = 0;
        for (var read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
            read = text.read(chars, length, HEAD - length);
        }
        return new String(chars, 0, length);
    }
}
