package io.forecourt.servicecenter.carcar;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(strings = {"/api/technicians", "/api/technicians/", "/api/appointments/", "/api/appointments/1/"})
    void outsideItsProfileTheApiIsOpenToNobody(String path) {
        assertThat(new Client(port).get(path).status()).isEqualTo(401);
        assertThat(new Client(port).as(Tokens.admin()).get(path).status()).isEqualTo(403);
    }
}
