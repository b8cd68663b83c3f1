package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Hours;
import io.forecourt.servicecenter.People;
import io.forecourt.servicecenter.People.Customer;
import io.forecourt.servicecenter.Staff;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers do with appointments of theirs, and cannot do with those of others. */
@IntegrationTest
@Import(People.class)
class OwnAppointmentsIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final Duration IN_A_WEEK = Duration.ofDays(7);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Client desk;
    private Customer ann;
    private Customer bob;
    private long reed;

    @BeforeEach
    void meet() {
        desk = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        jdbc.sql("update technicians set active = false").update();
        Hours.always(jdbc);
        reed = Staff.hire(desk, "Reed");
        ann = people.customer(new Client(port), "Lee");
        bob = people.customer(new Client(port), "Ray");
    }

    @Test
    void aCustomerBooksWithNothingToSayOfThemselvesAndIsTheOnlyOneWhoSeesItBesideTheStaff() {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);

        assertThat(booked.body().get("customer").get("id").asLong()).isEqualTo(ann.id());
        assertThat(booked.body().get("customer").get("name").asString()).isEqualTo("Grace Lee");
        assertThat(booked.body().get("technician").get("id").asLong()).isEqualTo(reed);
        assertThat(ann.see(booked).expect(200).body()).isEqualTo(booked.body());
        assertThat(ann.listed("")).containsExactly(booked.id());
        assertThat(desk.get(APPOINTMENTS + "/{id}", booked.id()).status()).isEqualTo(200);

        assertThat(bob.listed("")).isEmpty();
        assertThat(bob.listed("?customerId=" + ann.id())).isEmpty();
        assertThat(bob.listed("?technicianId=" + reed)).isEmpty();
        assertThat(bob.client().get(APPOINTMENTS).body().get("totalItems").asInt())
                .isZero();
        assertIsAsUnknown(bob.see(booked), booked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reschedule", "cancel"})
    void somebodyElsesAppointmentIsAsIfThereWereNone(String change) {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);

        assertIsAsUnknown(bob.change(booked, change), booked);

        assertThat(ann.see(booked).etag()).isEqualTo(booked.etag());
    }

    @Test
    void notEvenThatItIsTooLateOrOutdatedIsToldOfSomebodyElses() {
        var booking = Booking.ownIn(Duration.ofHours(1)).and("customer", Map.of("id", ann.id()));
        var soon = desk.post(APPOINTMENTS, booking.body()).expect(201);
        var move = Map.of("durationMinutes", 45);

        assertIsAsUnknown(bob.change(soon, "cancel"), soon);
        assertIsAsUnknown(bob.move(soon, move), soon);
        assertIsAsUnknown(
                bob.client().with("If-Match", "\"99\"").post(APPOINTMENTS + "/" + soon.id() + "/reschedule", move),
                soon);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirm",
                "arrive",
                "start",
                "await-approval",
                "await-parts",
                "resume",
                "ready",
                "finish",
                "no-show"
            })
    void theWorkIsNotTheCustomersToDoNotEvenOnTheirOwnCar(String step) {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);

        assertThat(ann.change(booked, step).problem()).isEqualTo("forbidden");
        assertThat(ann.see(booked).etag()).isEqualTo(booked.etag());
    }

    @Test
    void aCustomerNeitherCorrectsNorDeletes() {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        var path = APPOINTMENTS + "/" + booked.id();

        assertThat(ann.client()
                        .with("If-Match", booked.etag())
                        .patch(path, Map.of("customer", Map.of("id", bob.id())))
                        .status())
                .isEqualTo(403);
        assertThat(ann.client().delete(path).status()).isEqualTo(403);
    }

    @Test
    void seesNeitherTheVipNorTheEmployeeIdNorTheWorkshopsNotes() {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        for (var step : new String[] {"arrive", "start", "ready"}) {
            desk.post(APPOINTMENTS + "/" + booked.id() + "/" + step).expect(200);
        }
        var finished = desk.post(
                APPOINTMENTS + "/" + booked.id() + "/finish",
                Map.of("notes", "Pads worn", "odometer", Map.of("value", 41_000, "unit", "KM")));

        assertThat(finished.body().propertyNames()).contains("vip", "finishNotes");
        var seen = ann.see(booked).body();
        assertThat(seen.propertyNames()).doesNotContain("vip", "finishNotes").contains("finishedAt", "odometer");
        assertThat(seen.get("technician").propertyNames()).containsExactlyInAnyOrder("id", "firstName", "lastName");
        assertThat(ann.client().get(APPOINTMENTS).body().get("items").get(0)).isEqualTo(seen);
    }

    @Test
    void whyItWasCanceledIsReadByBothAndStaysAsItWasSaidFirst() {
        var theirs = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        var path = APPOINTMENTS + "/" + theirs.id() + "/cancel";
        ann.client().post(path, Map.of("reason", " Sold the car ")).expect(200);
        desk.post(path, Map.of("reason", "Another one")).expect(200);
        var ours = ann.book(Booking.ownIn(IN_A_WEEK.plusHours(2))).expect(201);
        desk.post(APPOINTMENTS + "/" + ours.id() + "/cancel", Map.of("reason", "The lift is broken"))
                .expect(200);
        var silent = ann.book(Booking.ownIn(IN_A_WEEK.plusHours(4))).expect(201);
        ann.client()
                .post(APPOINTMENTS + "/" + silent.id() + "/cancel", Map.of("reason", " "))
                .expect(200);

        var page = desk.get(APPOINTMENTS + "/{id}", theirs.id()).body();
        assertThat(page.get("cancellationReason").asString()).isEqualTo("Sold the car");
        assertThat(ann.see(ours).body().get("cancellationReason").asString()).isEqualTo("The lift is broken");
        assertThat(ann.see(silent).body().has("cancellationReason")).isFalse();
        assertThat(ann.client().post(path, Map.of("reason", "x".repeat(501))).pointers())
                .containsExactly("/reason");
        assertIsAsUnknown(bob.client().post(path, Map.of("reason", "Mine now")), theirs);
        assertThat(jdbc.sql("select count(*) from audit_entries where detail::text ~ 'Sold the car|lift is broken'")
                        .query(Integer.class)
                        .single())
                .as("the audit has numbers, no reasons")
                .isZero();
    }

    @Test
    void ofTheCarsAndTheStaffACustomerSeesNothing() {
        var vin = Booking.newVin();

        for (var path : new String[] {
            "/api/v1/vehicles/" + vin,
            "/api/v1/vehicles/" + vin + "/history",
            "/api/v1/vehicles?vinPart=ABCD",
            "/api/v1/technicians",
            "/api/v1/technicians/" + reed,
            "/api/v1/audit/service-center"
        }) {
            assertThat(ann.client().get(path).status()).as(path).isEqualTo(403);
            assertThat(new Client(port).get(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void costsNoMoreStatementsThanForTheStaff() throws Exception {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);

        assertThat(SqlStatements.recordedDuring(() -> ann.listed("")))
                .as("the page and the total")
                .hasSize(2);
        assertThat(SqlStatements.recordedDuring(() -> ann.see(booked))).hasSize(1);
    }

    private static void assertIsAsUnknown(Answer refused, Answer appointment) {
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("appointment-not-found");
        assertThat(refused.detail()).isEqualTo("There is no appointment " + appointment.id() + ".");
    }
}
