package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class WorkshopFlowIT {

    @LocalServerPort
    private int port;

    private Client client;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
    }

    @Test
    void takesACarFromTheBookingToTheFinish() {
        var id = book(Booking.with(technician)).id();

        assertThat(statusAfter(id, "confirm")).isEqualTo("CONFIRMED");
        assertThat(statusAfter(id, "arrive")).isEqualTo("ARRIVED");
        assertThat(statusAfter(id, "start")).isEqualTo("IN_PROGRESS");
        assertThat(statusAfter(id, "await-approval")).isEqualTo("AWAITING_APPROVAL");
        assertThat(statusAfter(id, "resume")).isEqualTo("IN_PROGRESS");
        assertThat(statusAfter(id, "await-parts")).isEqualTo("AWAITING_PARTS");
        assertThat(statusAfter(id, "resume")).isEqualTo("IN_PROGRESS");
        assertThat(statusAfter(id, "ready")).isEqualTo("READY");
        var finished = client.post("/api/v1/appointments/" + id + "/finish", Map.of("notes", "Pads replaced"));
        assertThat(finished.body().get("status").asString()).isEqualTo("FINISHED");
        assertThat(finished.body().get("finishNotes").asString()).isEqualTo("Pads replaced");
        assertThat(finished.body().get("finishedAt").isString()).isTrue();
    }

    @Test
    void anImpossibleStepIsRefusedWithWhatIsPossible() {
        var id = book(Booking.with(technician)).id();

        var refused = step(id, "ready");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("illegal-move");
        assertThat(refused.body().get("currentStatus").asString()).isEqualTo("SCHEDULED");
        assertThat(refused.body().get("possible").valueStream().map(name -> name.asString()))
                .containsExactly("confirm", "reschedule", "arrive", "cancel", "no-show");
    }

    @Test
    void repeatingACancelOrAFinishAnswersTheSame() {
        var canceled = book(Booking.with(technician)).id();
        var first = step(canceled, "cancel");
        var again = step(canceled, "cancel");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.etag()).isEqualTo(first.etag());

        var finished = finishedAppointment(Booking.with(technician));
        var shown = client.get("/api/v1/appointments/{id}", finished);
        var repeated = client.post("/api/v1/appointments/" + finished + "/finish", Map.of("notes", "too late"));
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.body()).isEqualTo(shown.body());
        assertThat(repeated.etag()).isEqualTo(shown.etag());
    }

    @Test
    void anEarlyFinishFreesTheRestOfTheSlot() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var start = now.minus(1, ChronoUnit.HOURS).toString();
        finishedAppointment(Booking.with(technician).at(start).minutes(180));

        var inTheRest =
                Booking.with(technician).at(now.plus(1, ChronoUnit.MINUTES).toString());
        assertThat(book(inTheRest).status()).isEqualTo(201);
        var duringTheWork = Booking.with(technician).at(start).minutes(15);
        assertThat(book(duringTheWork).problem()).isEqualTo("technician-busy");
    }

    @Test
    void workFinishedBeforeItsSlotFreesAllOfIt() {
        finishedAppointment(Booking.with(technician).at("2099-01-01T10:00:00Z"));

        assertThat(book(Booking.with(technician).at("2099-01-01T10:00:00Z")).status())
                .isEqualTo(201);
    }

    @Test
    void movesInTimeWithoutBeingInItsOwnWay() {
        var booked = book(Booking.with(technician));

        var moved = reschedule(booked, Map.of("startsAt", "2026-03-06T10:30:00Z", "durationMinutes", 90));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body().get("startsAt").asString()).isEqualTo("2026-03-06T10:30:00Z");
        assertThat(moved.body().get("endsAt").asString()).isEqualTo("2026-03-06T12:00:00Z");
        assertThat(moved.body().get("technician").get("id").asLong()).isEqualTo(technician);
    }

    @Test
    void movesToAnotherTechnicianOnlyWhereThatOneIsFree() {
        var booked = book(Booking.with(technician));
        long busy = Staff.hire(client, "Busy");
        book(Booking.with(busy));
        long free = Staff.hire(client, "Free");

        assertThat(reschedule(booked, Map.of("technicianId", busy)).problem()).isEqualTo("technician-busy");
        assertThat(reschedule(booked, Map.of("technicianId", free)).status()).isEqualTo(200);
        assertThat(book(Booking.with(technician)).status()).isEqualTo(201);
    }

    @Test
    void aMoveSaysWhatIsToChange() {
        assertThat(reschedule(book(Booking.with(technician)), Map.of()).problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void isNotMovedOnceTheWorkHasBegun() {
        var id = book(Booking.with(technician)).id();
        step(id, "arrive");
        var started = step(id, "start");

        assertThat(reschedule(started, Map.of("durationMinutes", 90)).problem()).isEqualTo("illegal-move");
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        var booked = book(Booking.with(technician));
        var path = "/api/v1/appointments/" + booked.id();
        var correction = Map.of("reason", "Brakes squeal, front left");

        assertThat(client.patch(path, correction).status()).isEqualTo(428);
        var corrected = client.with("If-Match", booked.etag()).patch(path, correction);
        assertThat(corrected.body().get("reason").asString()).isEqualTo("Brakes squeal, front left");
        assertThat(corrected.body().get("customer")).isEqualTo(booked.body().get("customer"));
        assertThat(client.with("If-Match", booked.etag())
                        .patch(path, correction)
                        .status())
                .isEqualTo(412);
        assertThat(reschedule(booked, Map.of("durationMinutes", 90)).status()).isEqualTo(412);
    }

    @Test
    void deletesAnAppointmentForGood() {
        var id = book(Booking.with(technician)).id();

        assertThat(client.delete("/api/v1/appointments/{id}", id).status()).isEqualTo(204);
        assertThat(client.delete("/api/v1/appointments/{id}", id).problem()).isEqualTo("appointment-not-found");
        assertThat(book(Booking.with(technician)).status()).isEqualTo(201);
    }

    @Test
    void saysWhenThereIsNoSuchAppointment() {
        for (var step : new String[] {"confirm", "cancel", "finish"}) {
            assertThat(step(Long.MAX_VALUE, step).problem()).isEqualTo("appointment-not-found");
        }
        assertThat(client.get("/api/v1/appointments/{id}", 0).status()).isEqualTo(404);
    }

    private long finishedAppointment(Booking booking) {
        var id = book(booking).id();
        for (var step : new String[] {"arrive", "start", "ready", "finish"}) {
            assertThat(step(id, step).status()).isEqualTo(200);
        }
        return id;
    }

    private String statusAfter(long id, String step) {
        return step(id, step).body().get("status").asString();
    }

    private Answer step(long id, String step) {
        return client.post("/api/v1/appointments/" + id + "/" + step);
    }

    private Answer reschedule(Answer appointment, Map<String, Object> move) {
        var path = "/api/v1/appointments/" + appointment.id() + "/reschedule";
        return client.with("If-Match", appointment.etag()).post(path, move);
    }

    private Answer book(Booking booking) {
        return client.post("/api/v1/appointments", booking.body());
    }
}
