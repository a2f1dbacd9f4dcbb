package io.bridgehead.platform;

import static io.bridgehead.db.Tables.CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ServerDatabaseTest {
    private static final String OPERATOR = "server_database_test";

    private static TestDatabase server;

    /** A database of the operator's, whose one login is no superuser; the role's maker stands as PostgreSQL leaves it. */
    @BeforeAll
    static void operatorWithADatabase() {
        server = TestDatabase.create();
        var owner = server.owner();
        owner.execute("CREATE ROLE " + OPERATOR + " LOGIN PASSWORD 'secret'");
        owner.execute("GRANT bridgehead_app TO " + OPERATOR + " WITH ADMIN TRUE, INHERIT FALSE, SET FALSE");
        owner.execute("CREATE DATABASE " + OPERATOR + " OWNER " + OPERATOR);
    }

    @AfterAll
    static void close() {
        server.owner().execute("DROP DATABASE " + OPERATOR + " WITH (FORCE)");
        server.owner().execute("DROP ROLE " + OPERATOR);
        server.close();
    }

    @Test
    void worksWithOneLoginThatOwnsTheTablesAndActsAsARoleThatDoesNot() {
        var url = server.database().url();
        var database = ServerDatabase.of(settings(Map.of(
                "spring.datasource.url",
                url.substring(0, url.lastIndexOf('/') + 1) + OPERATOR,
                "spring.datasource.username",
                OPERATOR,
                "spring.datasource.password",
                "secret")));
        // As at a start: the pool is there before the first migration makes anything.
        try (var pool = database.pool(2)) {
            Flyway.configure()
                    .dataSource(database.ownerDataSource())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            var application = DSL.using(pool, SQLDialect.POSTGRES);

            assertThat(application.fetchValue(DSL.currentUser())).isEqualTo(Database.APPLICATION_ROLE);
            assertThat(application.fetchCount(CLUSTER)).isZero();
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        var settings = settings(Map.of("spring.datasource.url", "jdbc:postgresql://db/bridgehead"));

        assertThatThrownBy(() -> ServerDatabase.of(settings))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("spring.datasource.username is missing");
    }

    @Test
    void isMeantByAnAddressThatIsNotBlank() {
        assertThat(ServerDatabase.configured(settings(Map.of("spring.datasource.url", "jdbc:postgresql://db/x"))))
                .isTrue();
        assertThat(ServerDatabase.configured(settings(Map.of("spring.datasource.url", ""))))
                .isFalse();
        assertThat(ServerDatabase.configured(settings(Map.of()))).isFalse();
    }

    private static Environment settings(Map<String, Object> properties) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return settings;
    }
}
