package io.bridgehead.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with rows of its own.
 *
 * @param columns those that are stored, not computed, in their order
 * @param triggers whether it has any that a user made
 */
record StoredTable(String name, List<String> columns, boolean triggers) {
    StoredTable {
        columns = List.copyOf(columns);
    }

    /** Reads its rows; of a table in partitions all of them. */
    String copyOut() {
        return "COPY (SELECT " + list(columns) + " FROM " + quoted(name) + ") TO STDOUT";
    }

    /** Takes rows whose columns come in the order of a backup's. */
    String copyIn(List<String> order) {
        return "COPY " + quoted(name) + " (" + list(order) + ") FROM STDIN";
    }

    private static String list(List<String> names) {
        return names.stream().map(StoredTable::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
