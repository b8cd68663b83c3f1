package io.forecourt.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Prepares databases, and in them one role and schema for each service. Everything here may be repeated. The SQL lies
 * in {@code db/} on the class path, in files that psql runs as well.
 */
public final class DatabaseSetup {

    private static final SqlScript DATABASE = SqlScript.resource("/db/database.sql");
    private static final SqlScript SERVICE = SqlScript.resource("/db/service.sql");

    /** The built-in locale sorts alike on every machine and with every C library. */
    private static final String SAME_ORDER_EVERYWHERE =
            "template template0 encoding 'UTF8' locale_provider builtin locale 'C.UTF-8'";

    private final String host;
    private final int port;
    private final String superuser;
    private final String password;

    public DatabaseSetup(String host, int port, String superuser, String password) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
        this.password = password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** A database with the extensions that services need, in which nobody has a right that was not granted. */
    public void createDatabase(String database) {
        in("postgres", connection -> {
            if (!exists(connection, database)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create database %s %s"
                            .formatted(statement.enquoteIdentifier(database, true), SAME_ORDER_EVERYWHERE));
                }
            }
        });
        in(database, connection -> run(connection, DATABASE.text()));
    }

    /**
     * A role that may connect to this database only, with a schema of the same name that only it may use. The password
     * is set anew each time.
     */
    public void createService(String database, String role, String rolePassword) {
        String sql = SERVICE.with(Map.of("role", role, "password", rolePassword));
        in(database, connection -> run(connection, sql));
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void in(String database, Work work) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database), superuser, password)) {
            work.on(connection);
        } catch (SQLException e) {
            throw new ServerFailure("The database %s cannot be prepared: %s".formatted(database, e.getMessage()), e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
