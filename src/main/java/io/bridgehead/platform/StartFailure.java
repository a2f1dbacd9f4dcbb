package io.bridgehead.platform;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;

/** What to tell the person at the console when the product doesn't start. */
public final class StartFailure {
    private StartFailure() {}

    /** One plain sentence or two, for the failures a person can put right; empty for all others. */
    public static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .map(StartFailure::sentence)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> sentence(Throwable failure) {
        return switch (failure) {
            case PlainException plain -> Optional.ofNullable(plain.getMessage());
            case PortInUseException port ->
                Optional.of("Port " + port.getPort()
                        + " is taken by another program. Stop that one, or start this with --port N.");
            case BindException bind ->
                Optional.of("The address or port to listen on can't be had (" + bind.getMessage()
                        + "). Check --port, SERVER_PORT and BRIDGEHEAD_ADDRESS.");
            case org.springframework.boot.context.properties.bind.BindException setting ->
                Optional.of("The setting " + setting.getName() + " has a value that can't be used.");
            case FlywayValidateException validation ->
                Optional.of("The database holds the tables of another version of Bridgehead, or of another program."
                        + " Give this version its own database, or start the newer one. The log says more.");
            case SQLException sql -> sentence(sql);
            default -> Optional.empty();
        };
    }

    private static Optional<String> sentence(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                Optional.of("PostgreSQL refuses the login: check SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD.");
            case "3D000" ->
                Optional.of("The PostgreSQL server has no such database: create it, or correct"
                        + " SPRING_DATASOURCE_URL.");
            case "42501" ->
                Optional.of("The database user lacks a right that Bridgehead needs. It must be able to create tables"
                        + " in the schema, and to create the role " + Database.APPLICATION_ROLE + " or be a member"
                        + " of it with the admin option. The log says which right.");
            case "53300" -> Optional.of("The PostgreSQL server has no free connection left.");
            default ->
                state.startsWith("08")
                        ? Optional.of("The PostgreSQL server can't be reached: check that it runs, and"
                                + " SPRING_DATASOURCE_URL.")
                        : Optional.empty();
        };
    }
}
