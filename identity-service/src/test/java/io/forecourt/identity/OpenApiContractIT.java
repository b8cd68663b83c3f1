package io.forecourt.identity;

import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class OpenApiContractIT {

    @Autowired
    private Environment environment;

    @Test
    void theApiIsTheOneThatIsCommitted() throws Exception {
        OpenApiContract.verify(environment);
    }
}
