package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@IntegrationTest
@ActiveProfiles("carcar")
@ContextConfiguration(classes = GuardedApplication.class)
class CarCarAccessIT {

    @LocalServerPort
    private int port;

    @Test
    void letsCarCarsFrontEndsInInCarCarsName() {
        for (String path : new String[] {"/api/whoami", "/api/whoami/"}) {
            var caller = new Client(port).get(path).expect(200).body();

            assertThat(caller.get("kind").asString()).isEqualTo("SYSTEM");
            assertThat(caller.get("id").asString()).isEqualTo("carcar");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:8090",
                "Host: localhost.evil.example",
                "Host: 127.0.0.1.evil.example",
                "Host: 192.168.0.5:8090",
                "Host: localhost\r\nX-Forwarded-Host: evil.example",
            })
    void isNotCalledByAnotherMachinesNameThatLeadsHere(String headers) throws IOException {
        for (String path : new String[] {"/api/whoami", "/%61pi/whoami"}) {
            assertThat(answerTo(path, headers))
                    .startsWith("HTTP/1.1 403 ")
                    .contains("localhost")
                    .doesNotContain("carcar");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost",
                "Host: LOCALHOST:3000",
                "Host: 127.0.0.1:8090",
                "Host: [::1]:8090",
                "Host: 127.0.0.1:8090\r\nX-Forwarded-Host: localhost",
            })
    void isCalledByThisMachinesNames(String headers) throws IOException {
        assertThat(answerTo("/api/whoami", headers)).startsWith("HTTP/1.1 200 ").contains("carcar");
    }

    /** As no client library would ask. */
    private String answerTo(String path, String headers) throws IOException {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection
                    .getOutputStream()
                    .write("GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(path, headers)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void opensNothingElse() {
        Client stranger = new Client(port);

        stranger.get("/api/v1/greeting").expect(401);
        stranger.get("/api/%761/greeting").expect(401);
        stranger.get("/api/%76%31/greeting").expect(401);
        stranger.get("/api/v1").expect(401);
        stranger.get("/actuator/metrics").expect(401);
        stranger.as(Tokens.admin()).get("/api/v1/forgotten").expect(403);
    }
}
