package io.forecourt.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class OpenApiContractIT extends SalesIntegrationTest {

    @Autowired
    private Environment environment;

    @Test
    void theApiIsTheOneThatIsCommitted() throws Exception {
        OpenApiContract.verify(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sales", "/api/sales/", "/api/customers/", "/api/salespeople/"})
    void hasNoCarCarPathsUnlessItIsAskedFor(String path) {
        assertThat(api.get(path).status()).isEqualTo(403);
        assertThat(stranger.get(path).status()).isEqualTo(401);
    }
}
