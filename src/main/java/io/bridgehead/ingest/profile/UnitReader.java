package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.FileRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the unit of a row from its own column. */
final class UnitReader {
    private static final int MOST_REMEMBERED = 1_000;

    private final int place;
    private final String name;
    private final Map<String, BigDecimal> folded;
    private final Map<String, BigDecimal> known = new HashMap<>();

    UnitReader(int place, String name, Map<String, BigDecimal> folded) {
        this.place = place;
        this.name = name;
        this.folded = folded;
    }

    /** What one unit is, or null where the row says none that the profile knows. */
    @Nullable
    BigDecimal read(FileRow row, Reading reading) {
        var text = row.cell(place);
        var unit = known.get(text);
        if (unit == null) {
            unit = folded.get(Fold.fold(text));
            if (unit == null) {
                reading.from(name, text);
                reading.wrong(row, Phrase.of("expected.profile-unit"));
                return null;
            }
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, unit);
            }
        }
        return unit;
    }
}
