package io.forecourt.security.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.AccessTable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class AccessDescriptionIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private JsonNode api;

    @BeforeEach
    void read() {
        api = new Client(port).get("/v3/api-docs").expect(200).body();
    }

    private JsonNode operation(String path, String method) {
        return api.path("paths").path(path).path(method);
    }

    @Test
    void saysHowToSendAToken() {
        JsonNode scheme = api.at("/components/securitySchemes/bearer");

        assertThat(scheme.get("type").asString()).isEqualTo("http");
        assertThat(scheme.get("scheme").asString()).isEqualTo("bearer");
    }

    @Test
    void saysWhereATokenIsNeededWhereItHelpsAndWhereItDoesNot() {
        assertThat(operation("/api/v1/greeting", "get").get("security").toString())
                .isEqualTo("[{\"bearer\":[]}]");
        assertThat(operation("/api/v1/whoami", "get").get("security").toString())
                .isEqualTo("[{},{\"bearer\":[]}]");
        assertThat(operation("/api/v1/brochures/{name}", "get").get("security").toString())
                .isEqualTo("[]");
    }

    @Test
    void saysThatATokenMayBeRefused() {
        assertThat(operation("/api/v1/contracts/{id}", "get").get("responses").propertyNames())
                .contains("401", "403");
        assertThat(operation("/api/v1/brochures/{name}", "get").get("responses").propertyNames())
                .doesNotContain("401", "403");
    }

    @Test
    void aWalkPastEveryDoorFindsTheOneThatNobodyHasThoughtAboutAndTheOneThatIsBroken() {
        List<String> surprises = AccessTable.of(environment).surprises();

        assertThat(surprises).contains("GET /api/v1/brochures/broken answers ADMIN with 500");
        assertThat(surprises)
                .filteredOn(surprise -> !surprise.contains("/broken"))
                .containsExactly("no entry for GET /api/v1/forgotten: nobody may call it");
    }

    @Test
    void aTableSaysWhoMayWhat() {
        assertThat(AccessTable.of(environment).markdown())
                .contains(
                        "| GET | `/api/v1/brochures/{name}` | everyone |  |",
                        "| GET | `/api/v1/greeting` | everyone signed in |  |",
                        "| GET | `/api/v1/whoami` | everyone | strangers see that they are strangers |",
                        "| GET | `/api/v1/contracts/{id}` | ADMIN, SALESPERSON, CUSTOMER (own), scope `contracts.read`"
                                + " | CUSTOMER: the contract's customer |",
                        "| GET | `/api/v1/audit/guarded` | ADMIN |  |");
    }
}
