package io.bridgehead.ingest.profile;

import com.google.re2j.Pattern;
import io.bridgehead.ingest.table.FileRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a row is one that a profile means. */
final class RowTest {
    private static final int FIRST_NOT_BLANK = -1;
    private static final int MOST_REMEMBERED = 4_000;
    private static final int MOST_LENGTH = 10_000;

    private final int place;
    private final Set<String> is;
    private final @Nullable Pattern matches;
    private final boolean blank;
    private final Map<String, Boolean> known = new HashMap<>();

    private RowTest(int place, Rules.Condition condition) {
        this.place = place;
        this.is = condition.is();
        this.matches = condition.matches();
        this.blank = condition.blank();
    }

    static RowTest of(Rules.Condition condition, FieldReaders columns) {
        var column = condition.column();
        return new RowTest(column == null ? FIRST_NOT_BLANK : columns.place(column, false), condition);
    }

    boolean holds(FileRow row) {
        if (blank) {
            return place == FIRST_NOT_BLANK ? row.isBlank() : row.cell(place).isEmpty();
        }
        var text = place == FIRST_NOT_BLANK ? first(row) : row.cell(place);
        if (text.length() > MOST_LENGTH) {
            return false;
        }
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        var holds = holds(text);
        if (known.size() < MOST_REMEMBERED) {
            known.put(text, holds);
        }
        return holds;
    }

    private boolean holds(String text) {
        return (is.isEmpty() || is.contains(Fold.fold(text)))
                && (matches == null || matches.matcher(text).find());
    }

    private static String first(FileRow row) {
        for (var i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return row.cell(i);
            }
        }
        return "";
    }
}
