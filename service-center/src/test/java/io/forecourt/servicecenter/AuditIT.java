package io.forecourt.servicecenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class AuditIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final String AUDIT = "/api/v1/audit/service-center";

    private final UUID account = UUID.randomUUID();

    @LocalServerPort
    private int port;

    private Client admin;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        admin = new Client(port).as(Tokens.account(account, Role.ADMIN));
        technician = Staff.hire(admin, "Reed", UUID.randomUUID());
    }

    @Test
    void everyStepOfAnAppointmentIsWrittenDownUnderItsName() {
        var booked = book();
        var path = APPOINTMENTS + "/" + booked.id();
        admin.with("If-Match", booked.etag()).post(path + "/reschedule", Map.of("durationMinutes", 90));
        admin.with("If-Match", "*").patch(path, Map.of("reason", "Ann Lee hears a noise"));
        for (var step : List.of(
                "confirm", "arrive", "start", "await-approval", "resume", "await-parts", "resume", "ready", "finish")) {
            admin.post(path + "/" + step).expect(200);
        }
        admin.delete(path).expect(204);

        assertThat(actions("appointment", booked.id()))
                .containsExactly(
                        "appointment.scheduled",
                        "appointment.rescheduled",
                        "appointment.corrected",
                        "appointment.confirmed",
                        "appointment.arrived",
                        "appointment.started",
                        "appointment.held-for-approval",
                        "appointment.resumed",
                        "appointment.held-for-parts",
                        "appointment.resumed",
                        "appointment.made-ready",
                        "appointment.finished",
                        "appointment.deleted");
        assertThat(entries("appointment", booked.id()).toString()).doesNotContain("Ann", "Lee", "noise");
    }

    @Test
    void saysWhoDidWhatInWhichRequest() {
        var booked = admin.with("X-Correlation-Id", "booking-" + account)
                .post(APPOINTMENTS, Booking.with(technician).body());

        var entry = entries("appointment", booked.id()).get(0);

        assertThat(entry.get("actorKind").asString()).isEqualTo("ACCOUNT");
        assertThat(entry.get("actor").asString()).isEqualTo(account.toString());
        assertThat(entry.get("roles").get(0).asString()).isEqualTo("ADMIN");
        assertThat(entry.get("correlationId").asString()).isEqualTo("booking-" + account);
        assertThat(entry.get("detail").get("technicianId").asLong()).isEqualTo(technician);
        assertThat(entry.get("detail").get("startsAt").asString()).isEqualTo("2026-03-06T10:00:00Z");
    }

    @Test
    void whatWasRefusedOrChangedNothingIsNotWrittenDown() {
        var booked = book();
        book();
        admin.post(APPOINTMENTS + "/" + booked.id() + "/ready").expect(409);
        for (int i = 0; i < 3; i++) {
            admin.post(APPOINTMENTS + "/" + booked.id() + "/cancel").expect(200);
            admin.post("/api/v1/technicians/" + technician + "/deactivate").expect(200);
        }

        assertThat(actions("appointment", booked.id()))
                .containsExactly("appointment.scheduled", "appointment.canceled");
        assertThat(actions("technician", technician)).containsExactly("technician.hired", "technician.deactivated");
    }

    @Test
    void whoWorksHereIsWrittenDownToo() {
        long newcomer = Staff.hire(admin, "Newcomer");
        var path = "/api/v1/technicians/" + newcomer;
        var employee = Map.of("firstName", "Tom", "lastName", "Newcomer", "employeeId", UUID.randomUUID());
        admin.with("If-Match", admin.get(path).etag()).put(path, employee).expect(200);
        admin.post(path + "/deactivate").expect(200);
        admin.post(path + "/reactivate").expect(200);
        admin.delete(path).expect(204);

        assertThat(actions("technician", newcomer))
                .containsExactly(
                        "technician.hired",
                        "technician.corrected",
                        "technician.deactivated",
                        "technician.reactivated",
                        "technician.removed");
        assertThat(entries("technician", newcomer).toString()).doesNotContain("Newcomer");
        assertThat(entries("technician", technician)
                        .get(0)
                        .get("detail")
                        .get("accountId")
                        .isString())
                .isTrue();
    }

    @Test
    void isForAdministratorsAlone() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
            assertThat(new Client(port).as(Tokens.of(role)).get(AUDIT).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(new Client(port).as(Tokens.client("operations")).get(AUDIT).status())
                .isEqualTo(403);
        assertThat(new Client(port).get(AUDIT).status()).isEqualTo(401);
    }

    private Answer book() {
        return admin.post(APPOINTMENTS, Booking.with(technician).body());
    }

    private List<String> actions(String type, long id) {
        return entries(type, id).findValuesAsString("action").reversed();
    }

    private JsonNode entries(String type, long id) {
        return admin.get(AUDIT + "?size=100&objectType={type}&objectId={id}", type, id)
                .expect(200)
                .body()
                .get("items");
    }
}
