package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.People;
import io.forecourt.servicecenter.People.Technician;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What technicians do with work of theirs, and cannot do with that of others. */
@IntegrationTest
@Import(People.class)
class TechniciansOwnWorkIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Client desk;
    private Technician reed;
    private Technician moss;

    @BeforeEach
    void hire() {
        desk = new Client(port).as(Tokens.of(Role.SALESPERSON));
        reed = people.technician(new Client(port), "Reed");
        moss = people.technician(new Client(port), "Moss");
    }

    @Test
    void seesTheirOwnDayAndNoOtherPersons() throws Exception {
        var today = book(reed, "2026-03-06T10:00:00Z");
        var tomorrow = book(reed, "2026-03-07T10:00:00Z");
        var others = book(moss, "2026-03-06T10:00:00Z");

        assertThat(reed.listed("?day=2026-03-06")).containsExactly(today.id());
        assertThat(reed.listed("")).containsExactly(today.id(), tomorrow.id());
        assertThat(reed.listed("?technicianId=" + moss.id())).isEmpty();
        assertThat(see(reed, today).body()).isEqualTo(today.body());
        assertIsAsUnknown(see(reed, others), others);
        assertThat(SqlStatements.recordedDuring(() -> reed.listed(""))).hasSize(2);
        assertThat(SqlStatements.recordedDuring(() -> see(reed, today))).hasSize(1);
    }

    @Test
    void worksOnTheirOwn() {
        var booked = book(reed, "2026-03-06T10:00:00Z");

        for (var step : new String[] {
            "arrive", "start", "await-approval", "resume", "await-parts", "resume", "ready", "finish", "finish"
        }) {
            assertThat(take(reed, booked, step).status()).as(step).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrive", "start", "await-approval", "await-parts", "resume", "ready", "finish"})
    void anothersWorkIsAsIfThereWereNone(String step) {
        var booked = book(moss, "2026-03-06T10:00:00Z");

        assertIsAsUnknown(take(reed, booked, step), booked);

        assertThat(desk.get(APPOINTMENTS + "/" + booked.id()).etag()).isEqualTo(booked.etag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "no-show", "cancel", "reschedule"})
    void whatIsAgreedWithTheCustomerIsNotForThemToChange(String step) {
        var booked = book(reed, "2026-03-06T10:00:00Z");

        assertThat(take(reed, booked, step).problem()).isEqualTo("forbidden");
    }

    @Test
    void whoHasNoAccountThatIsLinkedHasNoWork() {
        var unlinked = new Client(port).as(Tokens.of(Role.TECHNICIAN));
        var booked = book(reed, "2026-03-06T10:00:00Z");

        assertThat(unlinked.get(APPOINTMENTS).body().get("items")).isEmpty();
        assertThat(unlinked.get(APPOINTMENTS + "/" + booked.id()).status()).isEqualTo(404);
    }

    @Test
    void onTheirOwnCarTheyAreACustomerLikeAnyOther() {
        var customer = people.customer(new Client(port), "Reed");
        var both = new Client(port).as(Tokens.account(customer.account(), Role.TECHNICIAN, Role.CUSTOMER));
        var booking = Booking.ownIn(Duration.ofDays(9))
                .and("customer", Map.of("id", customer.id()))
                .and("technicianId", moss.id())
                .and("outsideHours", true);
        var path = APPOINTMENTS + "/" + desk.post(APPOINTMENTS, booking.body()).id();

        assertThat(both.get(path).body().propertyNames()).contains("vip");
        var refused = both.post(path + "/start");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("forbidden");
        assertThat(both.post(path + "/cancel").status()).isEqualTo(200);
    }

    @Test
    void readsTheStaffAndAllCars() {
        var vin = book(moss, "2026-03-06T10:00:00Z").body().get("vin").asString();

        for (var path :
                new String[] {"/api/v1/technicians", "/api/v1/vehicles/" + vin, "/api/v1/vehicles/" + vin + "/history"
                }) {
            assertThat(reed.client().get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(reed.client().post("/api/v1/technicians", Map.of()).status()).isEqualTo(403);
    }

    private Answer book(Technician technician, String at) {
        return desk.post(APPOINTMENTS, Booking.with(technician.id()).at(at).body())
                .expect(201);
    }

    private static Answer see(Technician technician, Answer appointment) {
        return technician.client().get(APPOINTMENTS + "/{id}", appointment.id());
    }

    private static Answer take(Technician technician, Answer appointment, String step) {
        return technician.client().post(APPOINTMENTS + "/" + appointment.id() + "/" + step);
    }

    private static void assertIsAsUnknown(Answer refused, Answer appointment) {
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("appointment-not-found");
        assertThat(refused.detail()).isEqualTo("There is no appointment " + appointment.id() + ".");
    }
}
