package io.bridgehead.backup;

import io.bridgehead.platform.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database in an order in which they can be filled: what a row points at comes before it. */
final class StoredTables {
    private static final String OURS =
            "c.relnamespace = to_regnamespace(quote_ident(current_schema())) AND c.relname <> '" + Migrations.TABLE
                    + "'";

    /** What a migration itself puts into a table says nothing about content. */
    private static final Set<String> BEGUN_BY_MIGRATIONS = Set.of("audit_head");

    private StoredTables() {}

    /** What Flyway keeps about itself left out; of a table in partitions the whole. */
    static List<StoredTable> read(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        pairs(
                connection,
                """
                SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                  AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND %s
                ORDER BY c.relname, a.attnum""".formatted(OURS),
                (table, column) -> columns.computeIfAbsent(table, name -> new ArrayList<>())
                        .add(column));
        var triggers = new HashSet<String>();
        pairs(connection, """
                SELECT c.relname, t.tgname FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid
                WHERE NOT t.tgisinternal AND t.tgenabled = 'O' AND %s""".formatted(OURS), (table, trigger) -> triggers.add(table));
        var pointed = new TreeMap<String, Set<String>>();
        pairs(
                connection,
                """
                SELECT c.relname, p.relname FROM pg_class c
                JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f' AND f.conparentid = 0
                JOIN pg_class p ON p.oid = f.confrelid
                WHERE f.conrelid <> f.confrelid AND %s""".formatted(OURS),
                (table, other) ->
                        pointed.computeIfAbsent(table, name -> new TreeSet<>()).add(other));
        return inOrder(columns.keySet(), pointed).stream()
                .map(name -> new StoredTable(name, columns.getOrDefault(name, List.of()), triggers.contains(name)))
                .toList();
    }

    /** The names of the sequences. */
    static List<String> sequences(Connection connection) throws SQLException {
        var sequences = new ArrayList<String>();
        pairs(
                connection,
                "SELECT c.relname, '' FROM pg_class c WHERE c.relkind = 'S' AND " + OURS + " ORDER BY c.relname",
                (sequence, nothing) -> sequences.add(sequence));
        return sequences;
    }

    /** Whether any table has a row that somebody, or the program at its start, put there. */
    static boolean haveContent(Connection connection) throws SQLException {
        for (var table : read(connection)) {
            if (!BEGUN_BY_MIGRATIONS.contains(table.name())) {
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery(
                                "SELECT EXISTS (SELECT FROM " + StoredTable.quoted(table.name()) + ")")) {
                    if (found.next() && found.getBoolean(1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> inOrder(Set<String> tables, Map<String, Set<String>> pointed) {
        var ordered = new ArrayList<String>();
        while (ordered.size() < tables.size()) {
            var next = tables.stream()
                    .filter(table -> !ordered.contains(table))
                    .filter(table -> ordered.containsAll(pointed.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables point at one another in a circle: " + pointed);
            }
            ordered.addAll(next);
        }
        return ordered;
    }

    private static void pairs(Connection connection, String query, Pair each) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                each.take(Objects.requireNonNull(rows.getString(1)), Objects.requireNonNull(rows.getString(2)));
            }
        }
    }

    private interface Pair {
        void take(String table, String other);
    }
}
