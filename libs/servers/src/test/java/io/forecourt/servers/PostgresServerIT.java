package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path folder;

    @Test
    void keepsDataAndItsPortOverARestart() throws Exception {
        int port;
        try (PostgresServer server = start()) {
            port = server.port();
            server.createService("inventory", Sql.PASSWORD);
            Sql.execute(server.jdbcUrl(), "inventory", "create table cars as select '1M8GDM9AXKP042788' as vin");
        }
        try (PostgresServer server = PostgresServer.start(folder, port, Durability.FAST)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(Sql.ask(server.jdbcUrl(), "inventory", "select vin from inventory.cars"))
                    .isEqualTo("1M8GDM9AXKP042788");
        }
    }

    @Test
    void waitsForTheDiskOnlyWhenItIsToBeDurable() throws Exception {
        for (Durability durability : Durability.values()) {
            String expected = durability == Durability.DURABLE ? "on" : "off";
            try (PostgresServer server = PostgresServer.start(folder, 0, durability)) {
                assertThat(show(server, "fsync")).isEqualTo(expected);
                assertThat(show(server, "full_page_writes")).isEqualTo(expected);
                assertThat(show(server, "synchronous_commit")).isEqualTo("on");
            }
        }
    }

    @Test
    void tellsItsProcessAndLetsTheAdministratorIn() throws Exception {
        try (PostgresServer server = start()) {
            assertThat(show(server, "is_superuser")).isEqualTo("on");
            assertThat(ProcessHandle.of(server.pid())).isPresent();
        }
    }

    @Test
    void recoversAfterACrash() throws Exception {
        try (PostgresServer server = start()) {
            server.createService("inventory", Sql.PASSWORD);
            Sql.execute(server.jdbcUrl(), "inventory", "create table cars as select 'VIN' as vin");
            ProcessHandle crashing = ProcessHandle.of(server.pid()).orElseThrow();
            crashing.destroyForcibly();
            crashing.onExit().join();
        }
        try (PostgresServer server = start()) {
            assertThat(Sql.ask(server.jdbcUrl(), "inventory", "select vin from cars"))
                    .isEqualTo("VIN");
        }
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST))) {
            assertThatThrownBy(() -> PostgresServer.start(folder, taken.getLocalPort(), Durability.FAST))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void refusesAFolderThatAnotherServerUses() {
        try (PostgresServer server = start()) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Another process runs PostgreSQL on " + folder);
        }
    }

    @Test
    void startsOverAfterAnInterruptedFirstStart() throws Exception {
        Files.createDirectories(folder.resolve("data.unfinished/base"));
        Files.writeString(folder.resolve("data.unfinished/PG_VERSION"), "18");
        Files.writeString(folder.resolve("superuser.password"), "of the interrupted start");

        try (PostgresServer server = start()) {
            assertThat(show(server, "is_superuser")).isEqualTo("on");
            assertThat(folder.resolve("data.unfinished")).doesNotExist();
        }
    }

    @Test
    void saysWhichPartOfTheDataIsMissing() throws Exception {
        start().close();
        Files.delete(folder.resolve("data/global/pg_control"));

        assertThatThrownBy(this::start)
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("global/pg_control is missing")
                .hasMessageContaining("move it away");
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws Exception {
        start().close();
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("was written by PostgreSQL 17, this is PostgreSQL 18");
    }

    @Test
    void showsPostgresqlsOwnReasonWhenItDoesNotStart() throws Exception {
        start().close();
        Files.writeString(folder.resolve("data/postgresql.conf"), "shared_buffers = 'plenty'\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("invalid value for parameter \"shared_buffers\"");
    }

    @Test
    void leavesAStrangerAloneWhoHasTheProcessIdOfACrashedServer() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("data/postmaster.pid"), stranger.pid() + "\n" + folder + "\n");
            try (PostgresServer server = start()) {
                assertThat(show(server, "is_superuser")).isEqualTo("on");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(folder, 0, Durability.FAST);
    }

    private static String show(PostgresServer server, String setting) throws Exception {
        try (Connection superuser = DriverManager.getConnection(server.superuserJdbcUrl());
                Statement statement = superuser.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
