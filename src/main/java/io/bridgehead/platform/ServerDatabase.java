package io.bridgehead.platform;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A PostgreSQL server of the operator's, named by {@code spring.datasource.*}. */
final class ServerDatabase {
    private static final String URL = "spring.datasource.url";

    private ServerDatabase() {}

    static boolean configured(Environment settings) {
        return !settings.getProperty(URL, "").isBlank();
    }

    /** One login is enough: it owns the tables, and the application acts as the role that doesn't. */
    static Database of(Environment settings) {
        var user = required(settings, "spring.datasource.username");
        var password = settings.getProperty("spring.datasource.password", "");
        return new Database(
                required(settings, URL),
                settings.getProperty("spring.flyway.user", user),
                settings.getProperty("spring.flyway.password", password),
                user,
                password,
                Database.APPLICATION_ROLE);
    }

    private static String required(Environment settings, String name) {
        var value = settings.getProperty(name, "");
        if (value.isBlank()) {
            throw new PlainException("To use a PostgreSQL server, set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
                    + " and SPRING_DATASOURCE_PASSWORD: " + name + " is missing.");
        }
        return value;
    }

    static final class Configured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return configured(context.getEnvironment());
        }
    }

    static final class NotConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !configured(context.getEnvironment());
        }
    }
}
