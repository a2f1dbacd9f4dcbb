package io.bridgehead.platform;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings of a copy, read for a command that doesn't start one: from the same places, in the same order. */
public final class Settings {
    public static final String DATA = "bridgehead.data";

    private Settings() {}

    /** What the command line says, else the environment, else the files of properties. */
    public static Environment of(Arguments arguments) {
        return of(properties(arguments), System.getenv());
    }

    /**
     * The same for a command that reads its arguments by itself.
     *
     * @param properties what the command line says
     * @param variables the environment of the process
     */
    public static Environment of(Map<String, Object> properties, Map<String, String> variables) {
        hush();
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variables)));
        sources.addFirst(new MapPropertySource("arguments", properties));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /** Nothing has set up logging for a command, and its own default is to say everything. What goes wrong is thrown. */
    public static void hush() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        LoggingSystem.get(Settings.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    /** Whether they name a PostgreSQL server of the operator's. */
    public static boolean nameServer(Environment settings) {
        return ServerDatabase.configured(settings);
    }

    /** The properties that the common options stand for. */
    public static Map<String, Object> properties(Arguments arguments) {
        var properties = new HashMap<String, Object>();
        arguments.value("--data").ifPresent(folder -> properties.put(DATA, folder));
        arguments.value("--port").ifPresent(port -> properties.put("server.port", port(port)));
        arguments.value("--template").ifPresent(file -> properties.put("bridgehead.export.template", file));
        if (arguments.has("--no-sample")) {
            properties.put("bridgehead.sample", "false");
        }
        return properties;
    }

    static DataFolder folder(Environment environment) {
        return new DataFolder(java.nio.file.Path.of(environment.getProperty(DATA, "data")));
    }

    private static String port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new UsageException("A port is a number from 0 (any that is free) to 65535, not \"" + text + "\".");
        }
        return text;
    }
}
