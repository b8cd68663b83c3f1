package io.forecourt.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements of a service's role. */
final class Sql {

    /** With what could break out of a literal. */
    static final String PASSWORD = "o'ther \\ pass:'word'";

    private Sql() {}

    static void execute(String jdbcUrl, String role, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, role, PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String ask(String jdbcUrl, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, role, PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
