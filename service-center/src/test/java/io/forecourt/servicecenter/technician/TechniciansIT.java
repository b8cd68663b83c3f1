package io.forecourt.servicecenter.technician;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TechniciansIT {

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port).as(Tokens.admin());
    }

    @Test
    void showsWhoWasHired() {
        var hired = client.post("/api/v1/technicians", technician(" Tom ", "Reed", "T-1"));

        assertThat(hired.status()).isEqualTo(201);
        assertThat(hired.location()).hasPath("/api/v1/technicians/" + hired.id());
        var shown = client.get("/api/v1/technicians/{id}", hired.id());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.etag()).isEqualTo(hired.etag());
        assertThat(shown.body()).isEqualTo(hired.body());
        assertThat(shown.body().get("firstName").asString()).isEqualTo("Tom");
        assertThat(shown.body().get("active").asBoolean()).isTrue();
    }

    @Test
    void noTwoTechniciansShareAnEmployeeId() {
        var employeeId = UUID.randomUUID().toString();
        client.post("/api/v1/technicians", technician("Tom", "Reed", employeeId));

        var second = client.post("/api/v1/technicians", technician("Ann", "Lee", employeeId));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("employee-id-taken");
        assertThat(second.body().get("detail").asString()).contains(employeeId);
    }

    @Test
    void noTwoTechniciansSignInWithOneAccount() {
        var account = UUID.randomUUID();
        long first = Staff.hire(client, "Reed", account);
        assertThat(client.get("/api/v1/technicians/{id}", first)
                        .body()
                        .get("accountId")
                        .asString())
                .isEqualTo(account.toString());
        var second = "/api/v1/technicians/" + Staff.hire(client, "Lee");

        var refused = client.with("If-Match", client.get(second).etag())
                .put(second, Map.of("firstName", "Tom", "lastName", "Lee", "employeeId", "T-2", "accountId", account));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("account-taken");
        assertThat(refused.detail()).contains(account.toString());
    }

    @Test
    void onlyWhoRunsTheWorkshopChangesItsStaff() {
        var path = "/api/v1/technicians/" + Staff.hire(client, "Reed");

        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.SERVICE_ADVISOR))) {
            var other = new Client(port).as(Tokens.of(role));
            assertThat(other.post("/api/v1/technicians", technician("Tom", "Reed", "T-3"))
                            .status())
                    .isEqualTo(403);
            assertThat(other.put(path, technician("Tom", "Reed", "T-3")).status())
                    .isEqualTo(403);
            assertThat(other.post(path + "/deactivate").status()).isEqualTo(403);
            assertThat(other.delete(path).status()).isEqualTo(403);
        }
        assertThat(new Client(port)
                        .as(Tokens.of(Role.SERVICE_ADVISOR))
                        .post(path + "/deactivate")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRepeatedHireWithOneKeyHiresOnce() {
        var technician = technician("Tom", "Reed", UUID.randomUUID().toString());
        var keyed = client.with("Idempotency-Key", UUID.randomUUID().toString());

        var first = keyed.post("/api/v1/technicians", technician);
        var again = keyed.post("/api/v1/technicians", technician);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void correctsOnlyTheVersionThatWasSeen() {
        var id = Staff.hire(client, "Reed");
        var path = "/api/v1/technicians/" + id;
        var seen = client.get(path).etag();
        var correction = technician("Tom", "Reid", UUID.randomUUID().toString());

        assertThat(client.put(path, correction).status()).isEqualTo(428);
        var informed = client.with("If-Match", seen);
        var corrected = informed.put(path, correction);
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.body().get("lastName").asString()).isEqualTo("Reid");
        assertThat(corrected.etag()).isNotEqualTo(seen);
        assertThat(informed.put(path, correction).status()).isEqualTo(412);
    }

    @Test
    void listsThoseWhoTakeAppointmentsOnlyWhenAskedTo() {
        var active = Staff.hire(client, "Aaby");
        var deactivated = Staff.hire(client, "Aadal");
        var first = "/api/v1/technicians?size=100&sort=lastName";

        var answer = client.post("/api/v1/technicians/" + deactivated + "/deactivate");

        assertThat(answer.body().get("active").asBoolean()).isFalse();
        assertThat(idsOf(first)).contains(active, deactivated);
        assertThat(idsOf(first + "&active=true")).contains(active).doesNotContain(deactivated);
        assertThat(idsOf(first + "&active=false")).contains(deactivated).doesNotContain(active);
        assertThat(client.post("/api/v1/technicians/" + deactivated + "/reactivate")
                        .body()
                        .get("active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void removesATechnicianWhoNeverHadAnAppointment() {
        var id = Staff.hire(client, "Newcomer");

        assertThat(client.delete("/api/v1/technicians/{id}", id).status()).isEqualTo(204);
        assertThat(client.get("/api/v1/technicians/{id}", id).problem()).isEqualTo("technician-not-found");
        assertThat(client.delete("/api/v1/technicians/{id}", id).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        var refused = client.post("/api/v1/technicians", Map.of("firstName", " ", "lastName", "x".repeat(101)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/firstName", "/lastName", "/employeeId");
    }

    private Iterable<Long> idsOf(String path) {
        return client.get(path).body().get("items").findValues("id").stream()
                .map(id -> id.asLong())
                .toList();
    }

    private static Map<String, String> technician(String firstName, String lastName, String employeeId) {
        return Map.of("firstName", firstName, "lastName", lastName, "employeeId", employeeId);
    }
}
