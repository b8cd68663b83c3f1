package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerKindTests {

    @ParameterizedTest
    @CsvSource({
        "auto, true, CONTAINERS",
        "auto, false, EMBEDDED",
        "containers, false, CONTAINERS",
        "Embedded, true, EMBEDDED"
    })
    void followsTheSwitchAndWithoutOneTheEngine(String wanted, boolean engineAnswers, ServerKind expected) {
        assertThat(ServerKind.of(wanted, () -> engineAnswers)).isEqualTo(expected);
    }

    @Test
    void namesTheChoicesWhenTheSwitchIsWrong() {
        assertThatThrownBy(() -> ServerKind.of("docker", () -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("auto, containers or embedded");
    }

    @ParameterizedTest
    @CsvSource({"inventory-service, inventory", "service-center, service_center", "sales-service, sales"})
    void aServiceWorksAsTheRoleThatItHasInProduction(String service, String role) {
        assertThat(TestServers.role(service)).isEqualTo(role);
    }
}
