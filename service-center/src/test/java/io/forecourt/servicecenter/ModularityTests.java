package io.forecourt.servicecenter;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKeepToTheirBoundaries() {
        ApplicationModules.of(ServiceCenterApplication.class).verify();
    }
}
