package io.forecourt.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.AccessTable;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@IntegrationTest
class AccessIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void letsInWhoeverTheTableNamesAndNobodyElse() throws Exception {
        AccessTable.verify(environment);
    }

    @Test
    void everybodyLooksForSitesAndOnlyManagersChangeThem() {
        var stranger = new Client(port);
        assertThat(stranger.get("/api/v1/parking/sites").status()).isEqualTo(200);
        assertThat(stranger.post("/api/v1/parking/sites", Map.of()).status()).isEqualTo(401);
        for (var role : Role.values()) {
            boolean manages = role == Role.ADMIN || role == Role.PARKING_MANAGER;
            assertThat(stranger.as(Tokens.of(role))
                            .post("/api/v1/parking/operators", Map.of("name", ""))
                            .status())
                    .as(role.name())
                    .isEqualTo(manages ? 400 : 403);
        }
    }

    @Test
    void believesNoTokenThatSomethingIsWrongWith() {
        Tokens.broken()
                .forEach((wrong, token) -> assertThat(new Client(port)
                                .as(token)
                                .get("/api/v1/parking/operators")
                                .problem())
                        .as(wrong)
                        .isEqualTo("unauthenticated"));
    }
}
