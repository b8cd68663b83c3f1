package io.forecourt.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemStatusTests {

    private static final ServiceStatus UP = new ServiceStatus("sales", "Sales", true, "is ready");
    private static final ServiceStatus DOWN = new ServiceStatus("inventory", "Inventory", false, "does not answer");

    @Test
    void isUpWhenAllServicesAre() {
        assertThat(SystemStatus.of(List.of(UP))).isEqualTo(new SystemStatus(true, "Everything is up.", List.of(UP)));
    }

    @Test
    void namesTheServicesThatAreNot() {
        assertThat(SystemStatus.of(List.of(UP, DOWN)).message())
                .isEqualTo("Not everything is up: Inventory does not answer.");
    }

    @Test
    void saysWhenOnlyTheGatewayIsUp() {
        assertThat(SystemStatus.of(List.of(DOWN)).message()).isEqualTo("No service is up; only the gateway is.");
    }
}
