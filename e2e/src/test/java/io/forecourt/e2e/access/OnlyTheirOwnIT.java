package io.forecourt.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api;
import io.forecourt.e2e.Api.Answer;
import io.forecourt.e2e.Caller;
import io.forecourt.e2e.Dealership;
import io.forecourt.e2e.Newcomer;
import io.forecourt.e2e.SystemUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to one customer looks to another one exactly like what does not exist. */
class OnlyTheirOwnIT {

    private static final Duration COPIES_ARRIVE = Duration.ofSeconds(20);
    private static final long NOBODYS = 999_999_999;

    private static final SystemUnderTest SYSTEM = SystemUnderTest.shared();
    private static final Dealership DEALERSHIP = new Dealership(SYSTEM);
    private static Newcomer owner;
    private static Newcomer other;

    @BeforeAll
    static void twoPeopleSignUp() throws InterruptedException {
        owner = Newcomer.to(SYSTEM);
        other = Newcomer.to(SYSTEM);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/customers/%d, ''",
        "GET, /api/v1/customers/%d/export, ''",
        "PUT, /api/v1/customers/%d, '{\"firstName\":\"Mallory\",\"lastName\":\"M\"}'"
    })
    void aCustomersRecord(String method, String path, String body) {
        assertThat(owner.api().get("/api/v1/customers/" + owner.customerId()).status())
                .isEqualTo(200);

        looksLikeNothing(method, path, owner.customerId(), body);

        assertThat(owner.api()
                        .get("/api/v1/customers/me")
                        .body()
                        .path("firstName")
                        .asString())
                .isNotEqualTo("Mallory");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/appointments/%d, ''",
        "POST, /api/v1/appointments/%d/cancel, ''",
        "POST, /api/v1/appointments/%d/reschedule, '{\"startsAt\":\"2030-03-29T09:30:00Z\"}'"
    })
    void aCustomersAppointment(String method, String path, String body) {
        long booked = bookedForOwner();

        looksLikeNothing(method, path, booked, body);

        assertThat(owner.api()
                        .get("/api/v1/appointments/" + booked)
                        .body()
                        .path("status")
                        .asString())
                .isNotIn("CANCELED", "");
        assertThat(other.api().get("/api/v1/appointments?size=100").response().body())
                .doesNotContain("\"id\":%d,".formatted(booked));
    }

    @Test
    void anAppointmentCannotBeBookedForSomebodyElse() {
        Answer refused = other.api()
                .post("/api/v1/appointments", appointment("{\"id\":%d}".formatted(owner.customerId()), someTime(), ""));

        assertThat(refused.status()).as(refused.toString()).isIn(400, 403, 404);
        assertThat(refused.toString()).doesNotContain(owner.email());
    }

    @Test
    void aCustomersSaleAndItsCar() {
        String vin = DEALERSHIP.newCar();
        Answer sold = SYSTEM.as(Caller.SALESPERSON)
                .post("/api/v1/sales", Dealership.saleOf(vin, owner.customerId(), DEALERSHIP.newSalesperson()));
        assertThat(sold.status()).as(sold.toString()).isEqualTo(201);

        assertThat(owner.api().get("/api/v1/sales/" + sold.id()).status()).isEqualTo(200);
        assertThat(owner.api().get("/api/v1/sales").response().body()).contains(vin);
        looksLikeNothing("GET", "/api/v1/sales/%d", sold.id(), "");
        assertThat(other.api().get("/api/v1/sales").response().body()).doesNotContain(vin);
        await().atMost(COPIES_ARRIVE)
                .until(() -> other.api().get("/api/v1/automobiles/" + vin).status() == 404);
    }

    @Test
    void aTechnicianSeesTheirOwnDay() {
        String account = SYSTEM.as(Caller.TECHNICIAN)
                .get("/api/v1/accounts/me")
                .body()
                .path("id")
                .asString();
        long technician = DEALERSHIP.technicianOf(account);
        long own = booked(technician);
        long anothers = booked(DEALERSHIP.newTechnician());
        Api api = SYSTEM.as(Caller.TECHNICIAN);

        assertThat(api.get("/api/v1/appointments/" + own).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/appointments/" + anothers).status()).isEqualTo(404);
        assertThat(api.post("/api/v1/appointments/" + anothers + "/arrive", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(appointmentsOf(api)).contains(own).doesNotContain(anothers);
    }

    private static List<Long> appointmentsOf(Api somebody) {
        return somebody.get("/api/v1/appointments?size=100&sort=startsAt,desc")
                .body()
                .path("items")
                .valueStream()
                .map(appointment -> appointment.path("id").asLong())
                .toList();
    }

    private static void looksLikeNothing(String method, String path, long id, String body) {
        Answer anothers = asOther(method, path, id, body);
        Answer nobodys = asOther(method, path, NOBODYS, body);

        assertThat(anothers.status()).as(anothers.toString()).isEqualTo(404);
        assertThat(withoutId(anothers, id)).isEqualTo(withoutId(nobodys, NOBODYS));
    }

    private static Answer asOther(String method, String path, long id, String body) {
        return other.api().send(method, path.formatted(id), body, Map.of("If-Match", "\"0\""));
    }

    private static String withoutId(Answer problem, long id) {
        return problem.response()
                .body()
                .replaceAll("\\b%d\\b".formatted(id), "ID")
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static long bookedForOwner() {
        await().atMost(COPIES_ARRIVE)
                .until(() -> SYSTEM.as(Caller.SERVICE_ADVISOR)
                                .post(
                                        "/api/v1/appointments",
                                        appointment(
                                                "{\"id\":%d}".formatted(owner.customerId()),
                                                someTime(),
                                                ",\"outsideHours\":true"))
                                .status()
                        == 201);
        Answer mine = owner.api().get("/api/v1/appointments?sort=startsAt,desc&size=1");
        return mine.body().path("items").path(0).path("id").asLong();
    }

    private static long booked(long technician) {
        Answer booked = SYSTEM.as(Caller.SERVICE_ADVISOR)
                .post("/api/v1/appointments", Dealership.appointmentFor("1FTEW1E43KFA00001", technician, someTime()));
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        return booked.id();
    }

    private static String appointment(String customer, Instant start, String further) {
        return """
                {"vin":"1FTEW1E43KFA00001","customer":%s,"startsAt":"%s","durationMinutes":60,"reason":"Oil change"%s}""".formatted(customer, start, further);
    }

    /** Later than all earlier ones, so that everybody is free. */
    private static Instant someTime() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(10 + SystemUnderTest.unique(), ChronoUnit.DAYS);
    }
}
