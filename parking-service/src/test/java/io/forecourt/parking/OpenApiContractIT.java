package io.forecourt.parking;

import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class OpenApiContractIT {

    @Test
    void theApiIsTheOneThatIsCommitted(@Autowired Environment environment) throws Exception {
        OpenApiContract.verify(environment);
    }
}
