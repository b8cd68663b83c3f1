package io.forecourt.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.TestIssuer;
import io.forecourt.testing.security.TestToken;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A provider that is configured, and nothing else, with names and roles of its own. */
@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
@TestPropertySource(
        properties = {
            "forecourt.security.issuer=https://login.example.test/realms/cars",
            "forecourt.security.audience=dealership",
            "forecourt.security.role-claim=realm_access.roles"
        })
class OtherProviderIT {

    @LocalServerPort
    private int port;

    @Test
    void readsRolesWhereThisProviderHasThem() {
        String token = TestToken.of(TestIssuer.shared(), "auth0|4711")
                .with("iss", "https://login.example.test/realms/cars")
                .with("aud", "dealership")
                .with("realm_access", Map.of("roles", List.of("offline_access", "SALESPERSON")))
                .with("roles", List.of("ADMIN"))
                .signed();

        var answer = new Client(port).as(token).get("/api/v1/whoami").expect(200);

        assertThat(answer.body().get("kind").asString()).isEqualTo("ACCOUNT");
        assertThat(answer.body().get("id").asString()).isEqualTo("auth0|4711");
        assertThat(answer.body().get("roles").valueStream().map(role -> role.asString()))
                .containsExactly("SALESPERSON");
    }

    /** As Keycloak writes them: of a person at its client, who may get the scopes that the client may ask for. */
    @Test
    void aPersonWithoutOurRolesIsNotTakenForAMachineWithItsScopes() {
        String token = TestToken.of(TestIssuer.shared(), UUID.randomUUID().toString())
                .with("iss", "https://login.example.test/realms/cars")
                .with("aud", "dealership")
                .with("azp", "web")
                .with("scope", "openid operations contracts.read")
                .signed();

        var answer = new Client(port).as(token).get("/api/v1/whoami").expect(200);

        assertThat(answer.body().get("kind").asString()).isEqualTo("ACCOUNT");
        new Client(port).as(token).get("/actuator/metrics").expect(403);
        new Client(port).as(token).get("/api/v1/contracts/7").expect(403);
    }

    @Test
    void doesNotBelieveTheProviderFromBefore() {
        new Client(port).as(Tokens.admin()).get("/api/v1/whoami").expect(401);
    }
}
