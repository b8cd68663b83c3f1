package io.forecourt.sales;

import io.forecourt.testing.security.AccessTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class AccessTableIT extends SalesIntegrationTest {

    @Autowired
    private Environment environment;

    @Test
    void letsInWhoeverTheTableNamesAndNobodyElse() throws Exception {
        AccessTable.verify(environment);
    }
}
