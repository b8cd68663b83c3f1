package io.forecourt.inventory.carcar;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class NoCarCarIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"manufacturers", "models", "automobiles"})
    void doesNotExistOutsideItsProfile(String resource) {
        String path = "/api/" + resource + "/";

        new Client(port).get(path).expect(401);
        new Client(port).as(Tokens.admin()).get(path).expect(403);
    }
}
