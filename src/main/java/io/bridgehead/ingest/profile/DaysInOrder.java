package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;

/** Two days of a row the second of which shouldn't come first: strange, and no reason to refuse the row. */
record DaysInOrder(FieldReader first, FieldReader second, String firstName) {
    /** Warns of a row whose days run backwards. What can't be read as a day is told where the field is read. */
    void check(FileRow row, Problems problems) {
        var reading = new Reading(new Problems());
        var earlier = first.read(row, reading);
        reading.begin();
        var later = second.read(row, reading);
        if (!earlier.isEmpty() && !later.isEmpty() && later.compareTo(earlier) < 0) {
            problems.warn(
                    row.line(), reading.column(), reading.found(), Phrase.of("expected.in-order", firstName, earlier));
        }
    }
}
