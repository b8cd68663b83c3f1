package io.forecourt.servicecenter.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@IntegrationTest
@ActiveProfiles("carcar")
class CarCarTechniciansIT {

    @LocalServerPort
    private int port;

    private Client client;
    private String employeeId;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port);
        employeeId = UUID.randomUUID().toString().substring(0, 12);
        technician = client.post("/api/technicians/", technician(employeeId)).id();
    }

    @Test
    void createsATechnicianWithAnAnswerOf200() {
        var created = client.post("/api/technicians/", technician("  E-" + employeeId));

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.body().propertyNames())
                .containsExactlyInAnyOrder("id", "first_name", "last_name", "employee_id");
        assertThat(created.body().get("id").isInt()).isTrue();
        assertThat(created.body().get("employee_id").asString()).isEqualTo("E-" + employeeId);
        assertThat(client.get("/api/technicians/").body().get("technicians").findValuesAsString("employee_id"))
                .contains("E-" + employeeId);
    }

    @Test
    void whatIsDoneThisWayIsWrittenDownInItsName() {
        var entry = client.as(Tokens.admin())
                .get("/api/v1/audit/service-center?objectType=technician&objectId={id}", technician)
                .body()
                .get("items")
                .get(0);

        assertThat(entry.get("action").asString()).isEqualTo("technician.hired");
        assertThat(entry.get("actorKind").asString()).isEqualTo("SYSTEM");
        assertThat(entry.get("actor").asString()).isEqualTo("carcar");
    }

    @Test
    void takesAnEmployeeIdThatIsANumber() {
        int number = 1_000_000 + new Random().nextInt(1_000_000_000);

        var created = client.post("/api/technicians/", technician(number));

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.body().get("employee_id").asString()).isEqualTo(String.valueOf(number));
    }

    @Test
    void refusesASecondTechnicianWithTheSameEmployeeId() {
        var refused = client.post("/api/technicians/", technician(employeeId));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().propertyNames()).containsExactly("message");
    }

    @Test
    void deletesATechnicianByIdOrByEmployeeId() {
        assertThat(client.delete("/api/technicians/{id}/", technician)
                        .body()
                        .get("deleted")
                        .asBoolean())
                .isTrue();
        assertThat(client.delete("/api/technicians/{id}/", technician).status()).isEqualTo(404);

        client.post("/api/technicians/", technician(employeeId));
        assertThat(client.delete("/api/technicians/{id}", employeeId).status()).isEqualTo(200);
        assertThat(client.delete("/api/technicians/{id}", "nobody").status()).isEqualTo(404);
    }

    private static Map<String, Object> technician(Object employeeId) {
        return Map.of("first_name", "Tom", "last_name", "Reed", "employee_id", employeeId);
    }
}
