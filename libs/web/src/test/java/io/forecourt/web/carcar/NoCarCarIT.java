package io.forecourt.web.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.SampleTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class NoCarCarIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api/people", "/api/people/", "/api/people/7/finish"})
    void withoutTheProfileThereIsNothing(String path) {
        assertThat(new Requests(port).send("POST", path, "{}").status()).isEqualTo(404);
    }
}
