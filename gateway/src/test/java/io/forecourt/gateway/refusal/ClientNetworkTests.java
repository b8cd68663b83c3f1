package io.forecourt.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48",
        "::1, 0:0:0:0:0:0:0:0/48",
        "ann.example.org, unknown",
        "'', unknown"
    })
    void tellsANetworkAndNeverAnAddress(String address, String network) {
        assertThat(ClientNetwork.of(address)).isEqualTo(network);
    }
}
