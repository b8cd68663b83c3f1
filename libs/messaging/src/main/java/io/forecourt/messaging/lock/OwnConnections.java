package io.forecourt.messaging.lock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Opens database connections beside the pool, for sessions that hold a lock: the pool may neither hand them to others
 * nor retire them. A network that swallows packets is noticed on both ends within about half a minute.
 */
public final class OwnConnections {

    private static final String SOCKET_TIMEOUT_SECONDS = "30";
    private static final String CONNECT_TIMEOUT_SECONDS = "5";

    private final String service;
    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    public OwnConnections(String service, String url, @Nullable String user, @Nullable String password) {
        this.service = service;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** @param purpose names the session in the database's list of sessions */
    public Connection open(String purpose) throws SQLException {
        Properties settings = new Properties();
        if (user != null) {
            settings.setProperty("user", user);
        }
        if (password != null) {
            settings.setProperty("password", password);
        }
        settings.setProperty("ApplicationName", service + " " + purpose);
        settings.setProperty("tcpKeepAlive", "true");
        // The detail of a violated constraint quotes the row, which may be a person's.
        settings.setProperty("logServerErrorDetail", "false");
        settings.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        settings.setProperty("socketTimeout", SOCKET_TIMEOUT_SECONDS);
        Connection connection = DriverManager.getConnection(url, settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set tcp_keepalives_idle = 10");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 3");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
