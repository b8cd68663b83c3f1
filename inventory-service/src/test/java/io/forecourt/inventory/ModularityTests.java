package io.forecourt.inventory;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(InventoryApplication.class).verify();
    }
}
