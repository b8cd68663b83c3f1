package io.forecourt.servicecenter.appointment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.appointment.AppointmentFact;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestServers;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class AppointmentEventsIT {

    private final PublishedEvents published = PublishedEvents.on(Topic.APPOINTMENTS);

    @LocalServerPort
    private int port;

    private Client client;
    private long technician;
    private String vin;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
        vin = Booking.newVin();
    }

    @Test
    void tellsEveryStepInItsOrderAndAsPromised() {
        var booked = client.post("/api/v1/appointments", booking().body());
        var path = "/api/v1/appointments/" + booked.id();
        client.with("If-Match", booked.etag()).post(path + "/reschedule", Map.of("durationMinutes", 90));
        for (var step : new String[] {"arrive", "start", "ready", "finish", "finish"}) {
            client.post(path + "/" + step);
        }

        var events = published.await(vin, 6);

        assertThat(events)
                .allSatisfy(event -> assertThat(event.contractErrors()).isEmpty());
        assertThat(events.stream().map(PublishedEvent::type))
                .containsExactly(
                        EventType.APPOINTMENT_SCHEDULED,
                        EventType.APPOINTMENT_RESCHEDULED,
                        EventType.APPOINTMENT_PROGRESSED,
                        EventType.APPOINTMENT_PROGRESSED,
                        EventType.APPOINTMENT_PROGRESSED,
                        EventType.APPOINTMENT_FINISHED);
        assertThat(events.stream().map(event -> fact(event).status()))
                .containsExactly("SCHEDULED", "SCHEDULED", "ARRIVED", "IN_PROGRESS", "READY", "FINISHED");
        assertThat(fact(events.getLast()).appointmentId()).isEqualTo(booked.id());
        assertThat(fact(events.getLast()).endsAt()).isEqualTo("2026-03-06T11:30:00Z");
    }

    @Test
    void tellsOfACancellationOnceHoweverOftenItIsRepeated() {
        var id = client.post("/api/v1/appointments", booking().body()).id();
        client.post("/api/v1/appointments/" + id + "/cancel");
        client.post("/api/v1/appointments/" + id + "/cancel");
        var next = client.post("/api/v1/appointments", booking().body()).id();
        client.post("/api/v1/appointments/" + next + "/no-show");

        assertThat(published.await(vin, 4).stream().map(PublishedEvent::type))
                .containsExactly(
                        EventType.APPOINTMENT_SCHEDULED,
                        EventType.APPOINTMENT_CANCELED,
                        EventType.APPOINTMENT_SCHEDULED,
                        EventType.APPOINTMENT_MISSED);
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        client.post("/api/v1/appointments", booking().body());
        var refused = client.post("/api/v1/appointments", booking().body());
        client.post("/api/v1/appointments", booking().at("2026-03-07T10:00:00Z").body());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(published.await(vin, 2).stream().map(event -> fact(event).startsAt()))
                .containsExactly("2026-03-06T10:00:00Z", "2026-03-07T10:00:00Z");
    }

    @Test
    void bookingGoesOnWhileKafkaIsAway() throws Exception {
        TestServers.broker()
                .duringOutage(() -> assertThat(
                                client.post("/api/v1/appointments", booking().body())
                                        .status())
                        .isEqualTo(201));

        assertThat(published.await(vin, 1).getFirst().type()).isEqualTo(EventType.APPOINTMENT_SCHEDULED);
    }

    private Booking booking() {
        return Booking.with(technician).and("vin", vin);
    }

    private static AppointmentFact fact(PublishedEvent event) {
        return event.payload(AppointmentFact.class);
    }
}
