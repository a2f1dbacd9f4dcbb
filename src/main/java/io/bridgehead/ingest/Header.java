package io.bridgehead.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first row of a file: which column stands where. Any order will do; every column must be there, once. */
final class Header {
    private Header() {}

    /** Where each column of the profile stands, or null where the header has problems. */
    static int @Nullable [] places(CsvRow row, List<String> columns, Problems problems) {
        var expected = String.join(",", columns);
        var found = new HashMap<String, Integer>();
        var wrong = false;
        for (var place = 0; place < row.size(); place++) {
            var name = row.cell(place).toLowerCase(Locale.ROOT);
            if (!columns.contains(name)) {
                problems.add(
                        row.line(),
                        "",
                        StrictUtf8Reader.readable(row.cell(place)),
                        Phrase.of("expected.known-column", expected));
                wrong = true;
            } else if (found.putIfAbsent(name, place) != null) {
                problems.add(row.line(), name, name, Phrase.of("expected.column-once"));
                wrong = true;
            }
        }
        for (var column : columns) {
            if (!found.containsKey(column)) {
                problems.add(row.line(), column, row.toString(), Phrase.of("expected.column", column, expected));
                wrong = true;
            }
        }
        if (wrong) {
            return null;
        }
        return columns.stream()
                .mapToInt(column -> found.getOrDefault(column, 0))
                .toArray();
    }
}
