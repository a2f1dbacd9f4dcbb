package io.bridgehead.platform;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The database: a server of the operator's where {@code spring.datasource.url} is set, else an embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @Primary
    DataSource dataSource(
            Database database,
            @Value("${bridgehead.database.connections:16}") int most,
            @Value("${bridgehead.database.patience:5s}") Duration patience) {
        var pool = database.pool(most);
        // A reader is told in a sentence that none is free or none can be made, rather than kept waiting.
        pool.setConnectionTimeout(patience.toMillis());
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return database.ownerDataSource();
    }

    @Bean
    RegionDatabase regionDatabase(DSLContext database, RegionRights rights) {
        return new RegionDatabase(database, rights);
    }

    /** One copy, one folder: also where the data is on a server, for what a copy says about itself. */
    @Bean
    DataFolder dataFolder(@Value("${bridgehead.data:data}") Path path) {
        var folder = new DataFolder(path);
        if (!folder.tryLock()) {
            throw new PlainException("The data in " + folder.path() + " is in use by another running copy of"
                    + " Bridgehead. Stop it first, or give this one its own folder with --data DIR.");
        }
        folder.delete(RunningAddress.FILE);
        return folder;
    }

    @Bean
    DiskGuard diskGuard(Environment settings, DataFolder folder) {
        return DiskGuard.of(settings, folder.path());
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(ServerDatabase.Configured.class)
    static class Server {
        @Bean
        Database database(Environment settings) {
            return ServerDatabase.of(settings);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(ServerDatabase.NotConfigured.class)
    static class Embedded {
        @Bean
        EmbeddedServer embeddedServer(DataFolder folder) {
            return EmbeddedServer.start(folder);
        }

        @Bean
        Database database(EmbeddedServer server) {
            return server.database();
        }
    }
}
