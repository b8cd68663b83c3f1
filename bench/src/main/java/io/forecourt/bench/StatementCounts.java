package io.forecourt.bench;

import io.forecourt.standalone.system.ForecourtSystem;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a service asks of the database for one piece of work, as PostgreSQL counts it. */
final class StatementCounts {

    /** What happens less often than this is not the work's. */
    private static final double SELDOM = 0.02;

    private static final String COUNTED = """
            select calls, total_exec_time + total_plan_time as millis, regexp_replace(query, '\\s+', ' ', 'g') as query
              from pg_stat_statements statement join pg_roles on pg_roles.oid = statement.userid
             where rolname = ? and calls >= ? order by millis desc""";

    private final Connection superuser;
    private final Report report;

    StatementCounts(Connection superuser, Report report) {
        this.superuser = superuser;
        this.report = report;
    }

    /** PostgreSQL is started again for that. Nothing is counted before it is asked for. */
    static void load(ForecourtSystem system) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(system.superuserJdbc());
                Statement statement = superuser.createStatement()) {
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
            statement.execute("alter system set pg_stat_statements.track = 'none'");
            statement.execute("alter system set pg_stat_statements.track_planning = on");
        }
        system.stopPostgres();
        system.startPostgres();
        try (Connection superuser = DriverManager.getConnection(system.superuserJdbc());
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        }
    }

    void begin() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            set(statement, "all");
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /** Prints and stops counting. */
    void end(String role, long pieces) throws SQLException {
        try (PreparedStatement counted = superuser.prepareStatement(COUNTED)) {
            counted.setString(1, role);
            counted.setDouble(2, pieces * SELDOM);
            try (ResultSet rows = counted.executeQuery()) {
                while (rows.next()) {
                    String query = rows.getString("query");
                    report.line(
                            "%8.2f times %8.3f ms  %s",
                            rows.getDouble("calls") / pieces,
                            rows.getDouble("millis") / pieces,
                            query.substring(0, Math.min(110, query.length())));
                }
            }
        }
        try (Statement statement = superuser.createStatement()) {
            set(statement, "none");
        }
    }

    private static void set(Statement statement, String what) throws SQLException {
        statement.execute("alter system set pg_stat_statements.track = '%s'".formatted(what));
        statement.execute("select pg_reload_conf()");
        statement.execute("select pg_sleep(0.2)");
    }
}
