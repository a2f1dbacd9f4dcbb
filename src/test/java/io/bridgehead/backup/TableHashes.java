package io.bridgehead.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is in each table of a database, told by PostgreSQL itself: how many rows, and a hash over all of them in order. */
final class TableHashes {
    private TableHashes() {}

    /** As a transaction sees them. */
    static Map<String, String> of(Connection connection) throws SQLException {
        var hashes = new TreeMap<String, String>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var row =
                            statement.executeQuery("SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), ''"
                                    + " ORDER BY md5(t::text))), '') FROM public." + table + " t")) {
                row.next();
                hashes.put(table, row.getString(1));
            }
        }
        return hashes;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                + " 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
