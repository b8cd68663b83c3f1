package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path folder;

    @Test
    void keepsDataAndItsPortOverARestart() throws Exception {
        int port;
        try (PostgresServer server = PostgresServer.start(folder, 0, Durability.DURABLE)) {
            port = server.port();
            server.createService("inventory", "secret");
            execute(
                    server,
                    "inventory",
                    "create table cars (vin text)",
                    "insert into cars values ('1M8GDM9AXKP042788')");
        }
        try (PostgresServer server = PostgresServer.start(folder, port, Durability.DURABLE)) {
            server.createService("inventory", "secret");
            assertThat(ask(server, "inventory", "select vin from inventory.cars"))
                    .isEqualTo("1M8GDM9AXKP042788");
            assertThat(ask(server, "inventory", "show fsync")).isEqualTo("on");
            assertThat(ask(server, "inventory", "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "inventory", "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void givesEachServiceASchemaThatNoOtherMayRead() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, Durability.FAST)) {
            server.createService("inventory", "secret");
            server.createService("sales", "o'ther");
            execute(server, "inventory", "create table cars (vin text)");
            assertThatThrownBy(() -> ask(server, "sales", "select count(*)::text from inventory.cars"))
                    .hasMessageContaining("permission denied for schema inventory");
            assertThatThrownBy(() -> execute(server, "sales", "create table public.stray (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThat(ask(server, "sales", "select similarity('abc', 'abd')::text"))
                    .isNotEmpty();
        }
    }

    @Test
    void tellsItsProcessAndLetsTheAdministratorIn() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, Durability.FAST);
                Connection superuser = DriverManager.getConnection(server.superuserJdbcUrl());
                ResultSet answer = superuser.createStatement().executeQuery("show is_superuser")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("on");
            assertThat(ProcessHandle.of(server.pid())).isPresent();
        }
    }

    private static Connection connect(PostgresServer server, String role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), role, role.equals("sales") ? "o'ther" : "secret");
    }

    private static void execute(PostgresServer server, String role, String... statements) throws SQLException {
        try (Connection connection = connect(server, role);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(PostgresServer server, String role, String sql) throws SQLException {
        try (Connection connection = connect(server, role);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
