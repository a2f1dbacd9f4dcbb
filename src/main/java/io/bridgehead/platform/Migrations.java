package io.bridgehead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The versions of the schema: those this program knows, and the way of a database from one to another. */
public final class Migrations {
    /** What Flyway writes down in a database. */
    public static final String TABLE = "flyway_schema_history";

    private static final String LOCATION = "classpath:db/migration";

    private Migrations() {}

    /** The numbers of all versions, in order. */
    public static List<String> known() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "/V*__*.sql");
            return Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .sorted(Migrations::compare)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Less than 0 where the first of two numbers is of an earlier version. */
    public static int compare(String one, String other) {
        return MigrationVersion.fromVersion(one).compareTo(MigrationVersion.fromVersion(other));
    }

    /** The version a database is of, as a transaction sees it; empty: nothing was ever made in it. */
    public static Optional<String> version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT to_regclass('" + TABLE + "') IS NOT NULL")) {
            if (!found.next() || !found.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement();
                var versions = statement.executeQuery("SELECT version FROM " + TABLE
                        + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")) {
            return versions.next() ? Optional.of(Objects.requireNonNull(versions.getString(1))) : Optional.empty();
        }
    }

    /** Brings a database to a version, and no further. */
    public static void to(DataSource owner, String version) {
        Flyway.configure()
                .dataSource(owner)
                .locations(LOCATION)
                .target(version)
                .load()
                .migrate();
    }

    /** Brings a database to the newest version. */
    public static void toNewest(DataSource owner) {
        Flyway.configure().dataSource(owner).locations(LOCATION).load().migrate();
    }
}
