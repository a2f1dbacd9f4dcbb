package io.bridgehead.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the database, once as its owner and once as the application.
 *
 * @param user the application's login
 * @param actAs the role the application takes on at every connection; null where it already logs in as one that owns
 *     nothing
 */
public record Database(
        String url,
        String owner,
        @Nullable String ownerPassword,
        String user,
        @Nullable String password,
        @Nullable String actAs) {
    /** Owns nothing; row-level security applies to it. */
    public static final String APPLICATION_ROLE = "bridgehead_app";

    /** One connection at a time, to migrate. */
    public DataSource ownerDataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(owner);
        dataSource.setPassword(ownerPassword);
        return dataSource;
    }

    /** The application's own connections aside of the pool, for one that is kept open to listen. */
    public DataSource listenerDataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        dataSource.setApplicationName("bridgehead listener");
        dataSource.setTcpKeepAlive(true);
        return dataSource;
    }

    /** The application's pool. */
    public HikariDataSource pool(int most) {
        var config = new HikariConfig();
        config.setPoolName("bridgehead");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setAutoCommit(true);
        // On a new server the first migration makes the role that connections act as: don't fail before it ran.
        config.setInitializationFailTimeout(-1);
        if (actAs != null) {
            config.setConnectionInitSql("SET ROLE " + actAs);
        }
        return new HikariDataSource(config);
    }
}
