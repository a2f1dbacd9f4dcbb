package io.bridgehead.reference;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells that something failed since the database can't be reached, or has no connection free: it can be tried again. */
public final class DatabaseAway {
    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || (cause instanceof SQLException sql && isLost(sql.getSQLState())));
    }

    /** A connection that is lost or can't be had, and a server that stops or starts. */
    private static boolean isLost(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}
