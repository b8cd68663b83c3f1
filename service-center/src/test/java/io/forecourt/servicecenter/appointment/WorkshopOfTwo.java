package io.forecourt.servicecenter.appointment;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Hours;
import io.forecourt.servicecenter.People;
import io.forecourt.servicecenter.People.Customer;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A workshop of two, in Berlin, on a Wednesday in two or three weeks, open as it is shipped. */
@Import(People.class)
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
abstract class WorkshopOfTwo {

    static final String APPOINTMENTS = "/api/v1/appointments";
    static final String SLOTS = "/api/v1/workshop/free-slots";
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate DAY = LocalDate.now(BERLIN).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Client desk;
    Client visitor;
    Customer ann;
    long reed;
    long moss;

    @BeforeEach
    void open() {
        Hours.asShipped(jdbc);
        jdbc.sql("update technicians set active = false").update();
        desk = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        visitor = new Client(port);
        reed = Staff.hire(desk, "Reed");
        moss = Staff.hire(desk, "Moss");
        ann = people.customer(new Client(port), "Lee");
    }

    String service(Map<String, Object> needs) {
        var code = "S-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Map<String, Object> terms = new HashMap<>(Map.of(
                "name",
                Map.of("en", "E", "fr", "F", "de", "D"),
                "durationMinutes",
                60,
                "bookableOnline",
                true,
                "active",
                true));
        terms.putAll(needs);
        desk.post("/api/v1/workshop/services", Map.of("code", code, "terms", terms))
                .expect(201);
        return code;
    }

    long bay(String kind) {
        return desk.post(
                        "/api/v1/workshop/bays",
                        Map.of("name", kind + UUID.randomUUID(), "kinds", List.of(kind), "active", true))
                .expect(201)
                .id();
    }

    static String slots(String service) {
        return SLOTS + "?days=1&from=" + DAY + "&service=" + service;
    }

    /** On the site's clocks, as an advisor gets them. */
    List<String> times(String service) {
        return desk.get(slots(service)).expect(200).body().findValuesAsString("localStart").stream()
                .map(start -> start.substring(11, 16))
                .toList();
    }

    static String at(String time) {
        return LocalDateTime.parse(DAY + "T" + time).atZone(BERLIN).toInstant().toString();
    }

    static Booking booking(String time, String service) {
        return Booking.with(0)
                .without("technicianId")
                .without("durationMinutes")
                .without("outsideHours")
                .and("serviceCode", service)
                .at(DAY + "T" + time);
    }

    static Booking own(String time, String service) {
        return booking(time, service).without("customer");
    }

    Answer book(String time, String service) {
        return desk.post(APPOINTMENTS, booking(time, service).body());
    }

    Answer move(Answer booked, Map<String, ?> move) {
        return desk.with("If-Match", booked.etag()).post(APPOINTMENTS + "/" + booked.id() + "/reschedule", move);
    }
}
