package io.forecourt.inventory.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
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
        assertThat(new Client(port).get("/api/" + resource + "/").status()).isEqualTo(404);
    }
}
