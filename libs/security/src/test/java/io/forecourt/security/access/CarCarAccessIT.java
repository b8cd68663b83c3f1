package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.api.Test;
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
