package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerHeadersTests {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/sales/7, /api/v1/sales/7",
        "http://127.0.0.1:8090/api/v1/sales/7, /api/v1/sales/7",
        "HTTP://127.0.0.1:8090/api/v1/sales/7, /api/v1/sales/7",
        "http://127.0.0.1:8090, /",
        "http://127.0.0.1:80901/api, http://127.0.0.1:80901/api",
        "http://127.0.0.1:8090.evil.example/, http://127.0.0.1:8090.evil.example/",
        "http://127.0.0.1:8090//evil.example/, http://127.0.0.1:8090//evil.example/",
        "https://elsewhere.example/x, https://elsewhere.example/x",
    })
    void givesAnAddressAtTheServiceAsAPath(String location, String relative) {
        assertThat(AnswerHeaders.relative(location, "http://127.0.0.1:8090")).isEqualTo(relative);
    }
}
