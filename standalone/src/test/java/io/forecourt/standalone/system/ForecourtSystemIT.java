package io.forecourt.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.ManagedProcess.State;
import io.forecourt.standalone.process.PortsInUse;
import io.forecourt.standalone.process.RestartPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecourtSystemIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private ForecourtSystem system;

    @AfterEach
    void close() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void startsEverythingAndStopsTheGatewayFirst() throws Exception {
        system = ForecourtSystem.start(fakes());
        for (Service service : Service.values()) {
            assertThat(get(system.serviceUrl(service))).isEqualTo(service.serviceName());
        }
        assertThat(system.home().runningSystem().read()).isPresent().get().satisfies(running -> {
            assertThat(running.state()).isEqualTo(RunningSystem.State.READY);
            assertThat(running.ports()).containsKeys("PostgreSQL", "Kafka", "gateway", "sales-service");
        });

        system.close();

        List<String> stopped = Files.readAllLines(folder.resolve("diary")).stream()
                .filter(line -> line.endsWith("stopped"))
                .toList();
        assertThat(stopped).hasSize(Service.values().length).first().isEqualTo("gateway stopped");
        assertThat(system.home().runningSystem().read()).isEmpty();
        assertThat(system.home().processes().running()).isEmpty();
    }

    @Test
    void givesEachServiceItsOwnRoleAndKeepsThePasswordsToItself() throws Exception {
        system = ForecourtSystem.start(fakes());
        assertThat(query(system.jdbc(Service.SALES), "select current_user || ' ' || current_schema()"))
                .isEqualTo("sales sales");
        assertThat(query(system.superuserJdbc(), "select current_user::text")).isEqualTo("postgres");
        assertThat(Files.getPosixFilePermissions(folder.resolve("home/secrets.properties")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        String password = system.process(Service.SALES).spec().environment().get("FORECOURT_DB_PASSWORD");
        assertThat(password).hasSize(64);
        assertThat(system.process(Service.SALES).spec().command()).noneMatch(argument -> argument.contains(password));
    }

    @Test
    void tellsEachServiceTheSecretsThatItNeedsAndNoOthers() throws Exception {
        system = ForecourtSystem.start(fakes().demo().setupToken("for-the-first"));

        assertThat(environment(Service.IDENTITY))
                .containsEntry("FORECOURT_SETUP_TOKEN", "for-the-first")
                .containsEntry(
                        "FORECOURT_DEMO_PASSWORD", system.home().demoAccounts().password())
                .containsEntry("FORECOURT_PUBLIC_URL", system.publicUrl().toString())
                .containsKeys(
                        "FORECOURT_GATEWAY_CLIENT_SECRET",
                        "FORECOURT_OPERATOR_CLIENT_SECRET",
                        "FORECOURT_IDENTITY_KEY_SECRET",
                        "FORECOURT_SMTP_PORT");
        assertThat(environment(Service.SERVICE_CENTER)).containsKeys("FORECOURT_SMTP_HOST", "FORECOURT_SMTP_PORT");
        assertThat(environment(Service.GATEWAY))
                .containsEntry(
                        "FORECOURT_GATEWAY_CLIENT_SECRET",
                        environment(Service.IDENTITY).get("FORECOURT_GATEWAY_CLIENT_SECRET"))
                .doesNotContainKeys("FORECOURT_OPERATOR_CLIENT_SECRET", "FORECOURT_IDENTITY_KEY_SECRET");
        assertThat(environment(Service.SALES).keySet())
                .noneMatch(name -> name.contains("SECRET") || name.contains("TOKEN") || name.contains("DEMO"))
                .contains("FORECOURT_ISSUER", "FORECOURT_JWKS");
    }

    @Test
    void hasNoDemonstrationUnlessAskedFor() throws Exception {
        system = ForecourtSystem.start(fakes());

        assertThat(environment(Service.IDENTITY)).doesNotContainKey("FORECOURT_DEMO_PASSWORD");
        assertThat(environment(Service.IDENTITY).get("FORECOURT_SETUP_TOKEN")).hasSize(64);
    }

    private Map<String, String> environment(Service service) {
        return system.process(service).spec().environment();
    }

    @Test
    void bringsAKilledServiceBack() throws Exception {
        system = ForecourtSystem.start(fakes());
        long killed = system.pid(Service.SALES);
        system.kill(Service.SALES);
        await().atMost(LONG)
                .until(() ->
                        system.process(Service.SALES).state() == State.HEALTHY && system.pid(Service.SALES) != killed);
        assertThat(get(system.serviceUrl(Service.SALES))).isEqualTo("sales-service");
    }

    @Test
    void saysWhichServiceDoesNotStartAndShowsTheEndOfItsLog() {
        var options = fakes().environment(Service.SALES, "FAKE_BEHAVIOUR", "dies")
                .restartPolicy(new RestartPolicy(Duration.ofMillis(1), Duration.ofMillis(1), LONG, 2));
        assertThatThrownBy(() -> ForecourtSystem.start(options))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("sales-service died again and again")
                .hasMessageContaining("sales-service.log")
                .hasMessageContaining("sales-service says hello");
        assertThat(options.home.processes().running()).isEmpty();
    }

    @Test
    void refusesASecondSystemInTheSameFolder() throws Exception {
        system = ForecourtSystem.start(fakes());
        assertThatThrownBy(() -> ForecourtSystem.start(fakes()))
                .isInstanceOf(AlreadyRunning.class)
                .hasMessageContaining("already runs");
        assertThat(get(system.gatewayUrl())).isEqualTo("gateway");
    }

    @Test
    void namesThePortThatSomebodyElseHas() throws IOException {
        SystemOptions options = fakes();
        try (ServerSocket taken =
                new ServerSocket(options.ports.of(Service.GATEWAY), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> ForecourtSystem.start(options))
                    .isInstanceOf(PortsInUse.class)
                    .hasMessageContaining("port %d (gateway) is in use by java".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void keepsDataAndPasswordsOverARestart() throws Exception {
        system = ForecourtSystem.start(fakes());
        query(system.jdbc(Service.SALES), "create table notes as select 'kept' as note");
        String address = system.jdbc(Service.SALES).replaceFirst(".*user=", "");
        system.close();
        system = ForecourtSystem.start(fakes());
        assertThat(system.jdbc(Service.SALES)).endsWith(address);
        assertThat(query(system.jdbc(Service.SALES), "select note from notes")).isEqualTo("kept");
    }

    @Test
    void serversCanGoAwayAndComeBack() throws Exception {
        system = ForecourtSystem.start(fakes());
        query(system.superuserJdbc(), "create table kept as select 1");
        system.stopKafka();
        system.stopPostgres();
        system.startPostgres();
        system.startKafka();
        assertThat(query(system.superuserJdbc(), "select count(*)::text from kept"))
                .isEqualTo("1");
    }

    private SystemOptions fakes() {
        return FakeForecourt.options(folder);
    }

    private static String get(URI uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static String query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
