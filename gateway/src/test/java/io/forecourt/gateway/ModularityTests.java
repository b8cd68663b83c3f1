package io.forecourt.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsItsModulesApart() {
        ApplicationModules.of(GatewayApplication.class).verify();
    }
}
