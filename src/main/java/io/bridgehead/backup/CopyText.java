package io.bridgehead.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** How values are told as text, whatever the server, the database or the login says. */
final class CopyText {
    private static final String[] SETTINGS = {
        // Where a policy would hide a row from the owner, that is an error and not a backup with less in it.
        "SET LOCAL row_security = off",
        "SET LOCAL datestyle = 'ISO, YMD'",
        "SET LOCAL intervalstyle = 'iso_8601'",
        "SET LOCAL timezone = 'UTC'",
        "SET LOCAL extra_float_digits = 1",
        "SET LOCAL bytea_output = 'hex'",
        "SET LOCAL statement_timeout = 0",
        "SET LOCAL idle_in_transaction_session_timeout = 0"
    };

    private CopyText() {}

    /** To the end of the transaction that begins with a statement. */
    static void settle(Connection connection, String first) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(first);
            for (var setting : SETTINGS) {
                statement.execute(setting);
            }
        }
    }
}
