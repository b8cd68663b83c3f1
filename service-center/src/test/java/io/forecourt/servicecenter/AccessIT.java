package io.forecourt.servicecenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.AccessTable;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@IntegrationTest
class AccessIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void letsInWhoeverTheTableNamesAndNobodyElse() throws Exception {
        AccessTable.verify(environment);
    }

    @Test
    void believesNoTokenThatSomethingIsWrongWith() {
        Tokens.broken().forEach((wrong, token) -> {
            var impostor = new Client(port).as(token);
            assertThat(impostor.get("/api/v1/appointments").problem()).as(wrong).isEqualTo("unauthenticated");
            assertThat(impostor.post("/api/v1/appointments/1/cancel", Map.of()).status())
                    .as(wrong)
                    .isEqualTo(401);
        });
    }
}
