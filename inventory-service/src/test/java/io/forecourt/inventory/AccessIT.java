package io.forecourt.inventory;

import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.AccessTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class AccessIT {

    @Autowired
    private Environment environment;

    @Test
    void everybodyIsLetInExactlyWhereTheCommittedTableSays() throws Exception {
        AccessTable.verify(environment);
    }
}
