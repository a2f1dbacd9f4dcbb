package io.bridgehead.ingest.profile;

import java.util.List;

/**
 * How a profile calls a column of a file.
 *
 * @param names headers it may have; empty where it is called by its place
 * @param place from 1; 0 where it is called by name
 */
record ColumnName(List<String> names, int place) {
    ColumnName {
        names = List.copyOf(names);
    }

    static ColumnName of(Part part) {
        return part.node().isNumber()
                ? new ColumnName(List.of(), part.node().asInt())
                : new ColumnName(part.texts(), 0);
    }

    static ColumnName of(String name) {
        return new ColumnName(List.of(name), 0);
    }

    /** To tell people which column is meant. */
    String said() {
        return names.isEmpty() ? Integer.toString(place) : String.join(" / ", names);
    }
}
