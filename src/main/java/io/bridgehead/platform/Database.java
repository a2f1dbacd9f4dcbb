package io.bridgehead.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
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
    private static final int SECONDS_TO_CONNECT = 4;

    /** In seconds. Nothing that is read takes so long: a database that says nothing for that long is away. */
    private static final int LONGEST_SILENCE = 60;

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
        dataSource.setConnectTimeout(SECONDS_TO_CONNECT);
        dataSource.setLoginTimeout(SECONDS_TO_CONNECT);
        return dataSource;
    }

    /** One connection after the other, to find out whether the database answers within some seconds. */
    public DataSource probeDataSource(int seconds) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        dataSource.setApplicationName("bridgehead probe");
        dataSource.setConnectTimeout(seconds);
        dataSource.setLoginTimeout(seconds);
        dataSource.setSocketTimeout(seconds);
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
        config.setValidationTimeout(Duration.ofSeconds(SECONDS_TO_CONNECT).toMillis());
        config.addDataSourceProperty("connectTimeout", SECONDS_TO_CONNECT);
        // What went away without a word is noticed all the same.
        config.addDataSourceProperty("tcpKeepAlive", true);
        config.addDataSourceProperty("socketTimeout", LONGEST_SILENCE);
        // On a new server the first migration makes the role that connections act as: don't fail before it ran.
        config.setInitializationFailTimeout(-1);
        if (actAs != null) {
            config.setConnectionInitSql("SET ROLE " + actAs);
        }
        return new HikariDataSource(config);
    }
}
