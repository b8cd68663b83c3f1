package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Copies;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(Copies.class)
class BookingIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Copies copies;

    private Client client;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
    }

    @Test
    void showsWhatWasBooked() {
        var vin = Booking.newVin();
        var booked = book(Booking.with(technician)
                .and("vin", " " + vin.toLowerCase(Locale.ROOT))
                .odometer(41_263, "MI"));

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.location()).hasPath("/api/v1/appointments/" + booked.id());
        var shown = client.get("/api/v1/appointments/{id}", booked.id());
        assertThat(shown.body()).isEqualTo(booked.body());
        assertThat(shown.etag()).isEqualTo(booked.etag());
        assertThat(shown.body().get("vin").asString()).isEqualTo(vin);
        assertThat(shown.body().get("vip").asBoolean()).isFalse();
        assertThat(shown.body().get("status").asString()).isEqualTo("SCHEDULED");
        assertThat(shown.body().get("startsAt").asString()).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(shown.body().get("endsAt").asString()).isEqualTo("2026-03-06T11:00:00Z");
        assertThat(shown.body().get("customer").get("name").asString()).isEqualTo("Ann Lee");
        assertThat(shown.body().get("technician").get("lastName").asString()).isEqualTo("Reed");
        assertThat(shown.body().get("odometer").get("value").asInt()).isEqualTo(41_263);
    }

    @Test
    void namesTheAppointmentInTheWay() {
        book(Booking.with(technician));

        var second = book(Booking.with(technician).at("2026-03-06T10:45:00Z").minutes(15));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("technician-busy");
        assertThat(second.body().get("conflict").get("startsAt").asString()).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(second.body().get("conflict").get("endsAt").asString()).isEqualTo("2026-03-06T11:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T09:00:00Z,  60, 201",
        "2026-03-06T11:00:00Z,  60, 201",
        "2026-03-06T09:00:00Z,  61, 409",
        "2026-03-06T10:59:59Z,  15, 409",
        "2026-03-06T09:00:00Z, 180, 409",
        "2026-03-06T10:15:00Z,  15, 409",
    })
    void theNextMayStartWhenOneEndsAndNotBefore(String start, int minutes, int status) {
        book(Booking.with(technician));

        assertThat(book(Booking.with(technician).at(start).minutes(minutes)).status())
                .isEqualTo(status);
    }

    @Test
    void anotherTechnicianIsFreeAtTheSameTime() {
        book(Booking.with(technician));

        assertThat(book(Booking.with(Staff.hire(client, "Lee"))).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"cancel", "no-show"})
    void whatWillNotTakePlaceTakesNoTime(String step) {
        var first = book(Booking.with(technician));
        client.post("/api/v1/appointments/" + first.id() + "/" + step);

        assertThat(book(Booking.with(technician)).status()).isEqualTo(201);
    }

    @Test
    void aKnownCustomerIsShownByTheNameThatSalesKnows() {
        long customer = newCustomer();
        var booked = book(Booking.with(technician).and("customer", Map.of("id", customer)));

        assertThat(booked.body().get("customer").get("id").asLong()).isEqualTo(customer);
        assertThat(booked.body().get("customer").get("name").asString()).isEqualTo("Grace Hopper");
        copies.forget(customer);
        var shown = client.get("/api/v1/appointments/{id}", booked.id()).body();
        assertThat(shown.get("customer").path("name").isString()).isFalse();
        assertThat(shown.toString()).doesNotContain("Hopper");
    }

    @Test
    void isForACustomerWhoIsKnownAndNotForgotten() {
        long forgotten = newCustomer();
        copies.forget(forgotten);

        for (long id : new long[] {forgotten, Long.MAX_VALUE}) {
            var refused = book(Booking.with(technician).and("customer", Map.of("id", id)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("unknown-reference");
        }
    }

    @Test
    void isWithATechnicianWhoIsKnownAndTakesAppointments() {
        assertThat(book(Booking.with(Long.MAX_VALUE)).status()).isEqualTo(422);

        client.post("/api/v1/technicians/" + technician + "/deactivate");
        assertThat(book(Booking.with(technician)).problem()).isEqualTo("technician-deactivated");

        client.post("/api/v1/technicians/" + technician + "/reactivate");
        assertThat(book(Booking.with(technician)).status()).isEqualTo(201);
    }

    @Test
    void aTechnicianWithAppointmentsIsNotDeleted() {
        book(Booking.with(technician));
        var canceled = book(Booking.with(technician).at("2026-03-07T10:00:00Z"));
        client.post("/api/v1/appointments/" + canceled.id() + "/cancel");

        var refused = client.delete("/api/v1/technicians/{id}", technician);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("technician-has-appointments");
        assertThat(refused.body().get("appointments").asInt()).isEqualTo(2);
    }

    @Test
    void aRepeatedBookingWithOneKeyBooksOnce() {
        var booking = Booking.with(technician).body();
        var keyed = client.with("Idempotency-Key", UUID.randomUUID().toString());

        var first = keyed.post("/api/v1/appointments", booking);
        var again = keyed.post("/api/v1/appointments", booking);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource({
        "vin,             1M8GDM9AXKPO42788, invalid-vin",
        "vin,             1234,              invalid-vin",
        "startsAt,        tomorrow,          invalid-request",
        "startsAt,        1999-01-01T10:00Z, impossible-slot",
        "durationMinutes, 14,                invalid-request",
        "durationMinutes, 1441,              invalid-request",
        "reason,          ' ',               invalid-request",
        "technicianId,    somebody,          invalid-request",
        "customer,        Ann Lee,           invalid-request",
        "surprise,        1,                 invalid-request",
    })
    void refusesWhatMakesNoSense(String field, String value, String problem) {
        var refused = book(
                Booking.with(technician).and(field, field.equals("durationMinutes") ? Integer.valueOf(value) : value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @Test
    void suggestsTheVinThatWasProbablyMeant() {
        var refused = book(Booking.with(technician).and("vin", "1M8GDM9AXKPO42788"));

        assertThat(refused.body().get("suggestion").asString()).isEqualTo("1M8GDM9AXKP042788");
        assertThat(refused.body().get("errors").findValuesAsString("pointer")).containsExactly("/vin");
    }

    @ParameterizedTest
    @CsvSource({"vin", "customer", "startsAt", "durationMinutes", "reason"})
    void namesEveryFieldThatIsMissing(String field) {
        var refused = book(Booking.with(technician).without(field));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("pointer")).contains("/" + field);
    }

    @Test
    void isForAnIdOrForANameAndNotForBoth() {
        assertThat(book(Booking.with(technician).and("customer", Map.of())).problem())
                .isEqualTo("invalid-request");
        assertThat(book(Booking.with(technician).and("customer", Map.of("id", 1, "name", "Ann Lee")))
                        .problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void takesTheNumberOfAnOldCarWhenToldThatItIsOne() {
        assertThat(book(Booking.with(technician).and("vin", "8t03r1234").and("legacyVin", true))
                        .body()
                        .get("vin")
                        .asString())
                .isEqualTo("8T03R1234");
    }

    private long newCustomer() {
        long id = UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE;
        copies.customer(id, "Grace", "Hopper");
        return id;
    }

    private Answer book(Booking booking) {
        return client.post("/api/v1/appointments", booking.body());
    }
}
