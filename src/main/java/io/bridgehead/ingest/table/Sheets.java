package io.bridgehead.ingest.table;

import io.bridgehead.ingest.problem.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, in its order. */
final class Sheets {
    private Sheets() {}

    /**
     * The place of the sheet asked for; of the first one that shows, where none is.
     *
     * @param hidden says which of them don't show
     * @throws UnreadableFileException if there is none of this name
     */
    static int find(List<String> names, List<Boolean> hidden, @Nullable String asked) throws UnreadableFileException {
        if (asked == null) {
            return Math.max(hidden.indexOf(false), 0);
        }
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).strip().equalsIgnoreCase(asked.strip())) {
                return i;
            }
        }
        throw new UnreadableFileException(0, asked, Phrase.of("expected.file-sheet", String.join(", ", names)));
    }
}
