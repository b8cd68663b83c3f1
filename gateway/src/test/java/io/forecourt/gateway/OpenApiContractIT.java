package io.forecourt.gateway;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.testing.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class OpenApiContractIT extends GatewayTest {

    @Autowired
    private Environment environment;

    @Test
    void theApiIsTheOneThatIsCommitted() throws Exception {
        OpenApiContract.verify(environment);
    }
}
