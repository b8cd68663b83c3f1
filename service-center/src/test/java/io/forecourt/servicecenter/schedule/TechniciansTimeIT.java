package io.forecourt.servicecenter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Hours;
import io.forecourt.servicecenter.People;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Keeping when technicians work and what they can do, in Berlin. */
@IntegrationTest
@Import(People.class)
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class TechniciansTimeIT {

    private static final Map<String, Object> SATURDAY = Map.of("weekday", "SATURDAY", "from", "09:00", "to", "00:00");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Client advisor;
    private Client visitor;
    private long reed;

    @BeforeEach
    void hire() {
        Hours.asShipped(jdbc);
        advisor = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        visitor = new Client(port);
        reed = Staff.hire(advisor, "Reed");
    }

    @Test
    void techniciansHaveHoursOfTheirOwnWhereTheyWant() {
        var path = "/api/v1/technicians/" + reed + "/working-hours";
        var none = advisor.get(path).expect(200);
        assertThat(none.body().get("hours")).isEmpty();

        var changed = advisor.with("If-Match", none.etag())
                .put(path, Map.of("hours", List.of(SATURDAY)))
                .expect(200);

        assertThat(advisor.get(path).body()).isEqualTo(changed.body());
        assertThat(advisor.with("If-Match", none.etag())
                        .put(path, Map.of("hours", List.of()))
                        .status())
                .isEqualTo(412);
        assertThat(advisor.get("/api/v1/technicians/0/working-hours").problem()).isEqualTo("technician-not-found");
        advisor.delete("/api/v1/technicians/" + reed).expect(204);
    }

    @Test
    void anAbsenceThatIsSentAgainIsOneAbsence() {
        var path = "/api/v1/technicians/" + reed + "/absences";
        var absence = Map.of("firstDay", "2030-05-06", "lastDay", "2030-05-07", "kind", "HOLIDAY");
        var sender = advisor.with("Idempotency-Key", "away-in-may");

        var first = sender.post(path, absence).expect(201);
        var again = sender.post(path, absence).expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(advisor.get(path).items("id")).hasSize(1);
    }

    @Test
    void anAbsenceSaysWhatIsBookedInItAndMovesNothing() {
        var before = book("2030-05-06T06:00:00Z");
        var within = book("2030-05-06T10:00:00Z");
        var canceled = book("2030-05-06T08:00:00Z");
        advisor.post("/api/v1/appointments/" + canceled + "/cancel", Map.of()).expect(200);
        var path = "/api/v1/technicians/" + reed + "/absences";

        var away = advisor.post(
                        path, Map.of("startsAt", "2030-05-06T09:00", "endsAt", "2030-05-06T13:00", "kind", "SICK"))
                .expect(201);
        var later = advisor.post(path, Map.of("firstDay", "2030-05-07", "lastDay", "2030-05-07", "kind", "SICK"))
                .expect(201);

        var collisions = away.body().get("collisions");
        assertThat(collisions).hasSize(1);
        assertThat(collisions.get(0).get("appointmentId").asLong()).isEqualTo(within);
        assertThat(collisions.get(0).get("startsAt").asString()).isEqualTo("2030-05-06T10:00:00Z");
        assertThat(collisions.get(0).get("endsAt").asString()).isEqualTo("2030-05-06T11:00:00Z");
        assertThat(later.body().get("collisions")).isEmpty();
        for (var appointment : List.of(before, within)) {
            var kept = advisor.get("/api/v1/appointments/" + appointment).expect(200);
            assertThat(kept.body().get("technician").get("id").asLong()).isEqualTo(reed);
        }
    }

    private long book(String start) {
        return advisor.post("/api/v1/appointments", Booking.with(reed).at(start).body())
                .expect(201)
                .id();
    }

    @Test
    void absencesAreWholeDaysOrFromOneMomentToAnother() {
        var path = "/api/v1/technicians/" + reed + "/absences";
        var days = advisor.post(path, Map.of("firstDay", "2030-03-30", "lastDay", "2030-03-31", "kind", "HOLIDAY"))
                .expect(201);
        var hours = advisor.post(
                        path,
                        Map.of(
                                "startsAt",
                                "2030-04-02T09:00",
                                "endsAt",
                                "2030-04-02T12:00",
                                "kind",
                                "TRAINING",
                                "note",
                                "Brakes"))
                .expect(201);

        assertThat(days.body().get("startsAt").asString()).isEqualTo("2030-03-29T23:00:00Z");
        assertThat(days.body().get("endsAt").asString()).isEqualTo("2030-03-31T22:00:00Z");
        assertThat(days.body().get("lastDay").asString()).isEqualTo("2030-03-31");
        assertThat(hours.body().has("firstDay")).isFalse();
        assertThat(advisor.get(path).items("id")).hasSize(2);
        assertThat(advisor.get(path + "?from=2030-04-01").items("note")).containsExactly("Brakes");
        advisor.delete(path + "/" + days.id()).expect(204);
        assertThat(advisor.delete(path + "/" + days.id()).problem()).isEqualTo("absence-not-found");
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("kind", "SICK"),
                Map.of("kind", "SICK", "firstDay", "2030-03-30"),
                Map.of("kind", "SICK", "firstDay", "2030-03-30", "lastDay", "2030-03-29"),
                Map.of("kind", "SICK", "startsAt", "2030-04-02T09:00", "endsAt", "2030-04-02T09:00"),
                Map.of("firstDay", "2030-03-30", "lastDay", "2030-03-30"))) {
            assertThat(advisor.post(path, wrong).problem()).isEqualTo("invalid-request");
        }
    }

    @Test
    void ofAbsencesOnlyPlannersLearnAndTheTechnicianThemselves() {
        var moss = people.technician(new Client(port), "Moss");
        var path = "/api/v1/technicians/" + moss.id() + "/absences";
        advisor.post(path, Map.of("firstDay", "2030-03-30", "lastDay", "2030-03-31", "kind", "SICK", "note", "Flu"))
                .expect(201);

        assertThat(moss.client().get(path).expect(200).items("kind")).containsExactly("SICK");
        var others = moss.client().get("/api/v1/technicians/" + reed + "/absences");
        assertThat(others.problem()).isEqualTo("technician-not-found");
        assertThat(others.detail()).isEqualTo("There is no technician " + reed + ".");
        for (var role : List.of(Role.SALESPERSON, Role.CUSTOMER)) {
            assertThat(new Client(port).as(Tokens.of(role)).get(path).status()).isEqualTo(403);
        }
        var audit = new Client(port)
                .as(Tokens.admin())
                .get("/api/v1/audit/service-center?objectType=technician&objectId={id}", moss.id());
        assertThat(audit.items("action")).contains("technician.absence-added");
        assertThat(audit.text()).doesNotContain("SICK", "Flu", "2030-03");
    }

    @Test
    void technicianHaveSkills() {
        var path = "/api/v1/technicians/" + reed;
        assertThat(advisor.get(path).body().get("skills")).isEmpty();
        Map<String, Object> technician = new HashMap<>(Map.of(
                "firstName",
                "Tom",
                "lastName",
                "Reed",
                "employeeId",
                UUID.randomUUID().toString()));
        technician.put("skills", List.of("TYRES", "BRAKES", "TYRES"));

        var changed = advisor.with("If-Match", advisor.get(path).etag())
                .put(path, technician)
                .expect(200);

        assertThat(changed.body().get("skills").toString()).isEqualTo("[\"BRAKES\",\"TYRES\"]");
        assertThat(advisor.get(path).body()).isEqualTo(changed.body());
        technician.put("skills", List.of("all of them"));
        assertThat(advisor.with("If-Match", "*").put(path, technician).pointers())
                .containsExactly("/skills/0");
    }
}
