package io.forecourt.identity;

import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.AccessTable;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class AccessTableIT {

    @Autowired
    private Environment environment;

    @Test
    void everyRoleMayCallWhatTheTableSaysAndNothingElse() throws IOException {
        AccessTable.verify(environment);
    }
}
