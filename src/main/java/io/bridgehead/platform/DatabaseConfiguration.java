package io.bridgehead.platform;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The database: a server of the operator's where {@code spring.datasource.url} is set, else an embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @Primary
    DataSource dataSource(Database database, @Value("${bridgehead.database.connections:16}") int most) {
        return database.pool(most);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return database.ownerDataSource();
    }

    @Bean
    RegionDatabase regionDatabase(DSLContext database) {
        return new RegionDatabase(database);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.datasource.url")
    static class Server {
        /** One login is enough: it owns the tables, and the application acts as the role that doesn't. */
        @Bean
        Database database(Environment environment) {
            var user = environment.getRequiredProperty("spring.datasource.username");
            var owner = environment.getProperty("spring.flyway.user", user);
            return new Database(
                    environment.getRequiredProperty("spring.datasource.url"),
                    owner,
                    environment.getProperty(
                            "spring.flyway.password", environment.getProperty("spring.datasource.password", "")),
                    user,
                    environment.getProperty("spring.datasource.password"),
                    Database.APPLICATION_ROLE);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {
        @Bean
        DataFolder dataFolder(@Value("${bridgehead.data:data}") java.nio.file.Path path) {
            return new DataFolder(path);
        }

        @Bean
        EmbeddedServer embeddedServer(DataFolder folder) {
            if (!folder.tryLock()) {
                throw new PlainException("The data in " + folder.path() + " is in use by another running copy of"
                        + " Bridgehead. Stop it first, or give this one its own folder with --data DIR.");
            }
            return EmbeddedServer.start(folder);
        }

        @Bean
        Database database(EmbeddedServer server) {
            return server.database();
        }
    }
}
