package io.forecourt.identity;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(IdentityApplication.class).verify();
    }
}
