package io.bridgehead.backup;

import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.EmbeddedServer;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A copy's start upgrades its own database with a backup first; a server of the operator's is theirs to back up. */
@Configuration(proxyBeanMethods = false)
class UpgradeConfiguration {
    @Bean
    FlywayMigrationStrategy upgrade(ObjectProvider<EmbeddedServer> embedded, Database database, DataFolder folder) {
        return embedded.getIfAvailable() == null ? Flyway::migrate : flyway -> new Upgrade(folder.path()).run(database);
    }
}
