package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import org.jspecify.annotations.Nullable;

/** Plain decimal numbers that may be negative, such as a growth or a balance. */
final class Signed {
    private Signed() {}

    static @Nullable String optional(Cells cells, int column) {
        var text = cells.optional(column);
        if (text == null || Cells.plainDecimal(text.startsWith("-") ? text.substring(1) : text)) {
            return text;
        }
        cells.wrong(column, Phrase.of("expected.signed-decimal"));
        return null;
    }
}
