package io.forecourt.servicecenter.appointment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.AtOnce;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is offered and what can then be booked, in a workshop of two, in Berlin, on a Wednesday in two or three weeks. */
@IntegrationTest
@Import(People.class)
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class FreeSlotsIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final String SLOTS = "/api/v1/workshop/free-slots";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY =
            LocalDate.now(BERLIN).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    private static final int MANY = 32;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Client desk;
    private Client visitor;
    private Customer ann;
    private long reed;
    private long moss;

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

    @Test
    void offersWhatTheHoursLeave() {
        var offer = visitor.get(slots("OIL_SERVICE")).expect(200).body();

        assertThat(offer.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(offer.get("durationMinutes").asInt()).isEqualTo(60);
        assertThat(offer.get("stepMinutes").asInt()).isEqualTo(15);
        assertThat(times("OIL_SERVICE"))
                .startsWith("08:00", "08:15")
                .contains("11:00", "12:30")
                .endsWith("16:00")
                .hasSize(28);
        assertThat(times("BRAKES")).contains("10:30").doesNotContain("10:45", "16:00");
        var first = offer.get("days").get(0).get("slots").get(0);
        assertThat(first.propertyNames()).containsExactlyInAnyOrder("startsAt", "endsAt", "localStart");
        assertThat(first.get("startsAt").asString()).isEqualTo(at("08:00"));
        assertThat(desk.get(slots("OIL_SERVICE"))
                        .body()
                        .get("days")
                        .get(0)
                        .get("slots")
                        .get(0)
                        .get("technicianIds")
                        .toString())
                .isEqualTo("[%d,%d]".formatted(reed, moss));
    }

    @Test
    void showsEveryDayAskedForAlsoOneThatIsClosed() {
        desk.post(
                        "/api/v1/workshop/closures",
                        Map.of("firstDay", DAY.plusDays(1), "lastDay", DAY.plusDays(1), "name", "Fair"))
                .expect(201);

        var days = visitor.get(SLOTS + "?service=OTHER&days=5&from=" + DAY)
                .expect(200)
                .body()
                .get("days");

        assertThat(days.findValuesAsString("day")).hasSize(5).startsWith(DAY.toString());
        assertThat(IntStream.range(0, 5).mapToObj(i -> days.get(i).get("slots").size()))
                .containsExactly(28, 0, 28, 0, 0);
    }

    @Test
    void nothingThatIsOverOrTooFarOffIsOfferedToCustomers() {
        assertThat(visitor.get(SLOTS + "?service=OTHER&days=1&from=2026-03-06")
                        .body()
                        .at("/days/0/slots"))
                .isEmpty();
        var far = LocalDate.now(BERLIN).plusDays(120).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        assertThat(visitor.get(SLOTS + "?service=OTHER&days=1&from=" + far)
                        .body()
                        .at("/days/0/slots"))
                .isEmpty();
        assertThat(desk.get(SLOTS + "?service=OTHER&days=1&from=" + far).body().at("/days/0/slots"))
                .hasSize(28);
    }

    @Test
    void whoWorksOtherHoursOrIsAwayIsNotOffered() {
        var path = "/api/v1/technicians/" + reed;
        desk.with("If-Match", "*")
                .put(
                        path + "/working-hours",
                        Map.of("hours", List.of(Map.of("weekday", "WEDNESDAY", "from", "06:00", "to", "10:00"))))
                .expect(200);
        assertThat(times("OIL_SERVICE&technicianId=" + reed))
                .startsWith("08:00")
                .endsWith("09:00");

        desk.post(path + "/absences", Map.of("startsAt", DAY + "T08:30", "endsAt", DAY + "T09:00", "kind", "OTHER"))
                .expect(201);
        assertThat(times("OIL_SERVICE&technicianId=" + reed)).containsExactly("09:00");
    }

    @Test
    void whoCannotDoItIsNotOfferedNorBooked() {
        var service = service(Map.of("skill", "HIGH_VOLTAGE"));
        assertThat(times(service)).isEmpty();
        Map<String, Object> technician = new HashMap<>(Map.of(
                "firstName",
                "Tom",
                "lastName",
                "Moss",
                "employeeId",
                UUID.randomUUID().toString()));
        technician.put("skills", List.of("HIGH_VOLTAGE"));
        desk.with("If-Match", "*")
                .put("/api/v1/technicians/" + moss, technician)
                .expect(200);

        assertThat(times(service)).hasSize(28);
        assertThat(book("09:00", service)
                        .expect(201)
                        .body()
                        .at("/technician/id")
                        .asLong())
                .isEqualTo(moss);
        assertThat(desk.post(
                                APPOINTMENTS,
                                booking("11:00", service)
                                        .and("technicianId", reed)
                                        .body())
                        .problem())
                .isEqualTo("technician-lacks-skill");
        assertThat(book("09:00", service).problem()).isEqualTo("nobody-free");
    }

    @Test
    void aBufferKeepsTechniciansAndBaysFromTheNext() {
        var service = service(Map.of("bufferAfterMinutes", 20));
        desk.post("/api/v1/technicians/" + moss + "/deactivate").expect(200);

        var booked = book("09:00", service).expect(201).body();

        assertThat(booked.get("endsAt").asString()).isEqualTo(at("10:00"));
        assertThat(booked.get("occupiedUntil").asString()).isEqualTo(at("10:20"));
        assertThat(times(service)).doesNotContain("08:00", "10:15").contains("10:30", "11:00");
        assertThat(times("OIL_SERVICE")).contains("08:00").doesNotContain("10:15");
        assertThat(book("10:15", "OIL_SERVICE").problem()).isEqualTo("nobody-free");
    }

    @Test
    void baysLimitServicesOnceThereIsOne() {
        var lift = service(Map.of("bayKind", "LIFT"));
        assertThat(book("08:00", lift).expect(201).body().has("bay")).isFalse();
        long bay = bay("LIFT");
        bay("PIT");

        var booked = book("09:00", lift).expect(201);

        assertThat(booked.body().at("/bay/id").asLong()).isEqualTo(bay);
        assertThat(times(lift)).doesNotContain("09:00", "09:45").contains("08:00", "10:00");
        assertThat(times("OIL_SERVICE")).contains("09:00");
        assertThat(book("09:30", lift).problem()).isEqualTo("no-bay-free");
        assertThat(book("09:00", "OIL_SERVICE").expect(201).body().has("bay")).isTrue();
        var moved = move(booked, Map.of("startsAt", at("10:00"))).expect(200);
        assertThat(moved.body().at("/bay/id").asLong()).isEqualTo(bay);
    }

    @Test
    void customersBookWhatIsOfferedAndLearnTheNextWhereItIsNot() {
        var offered = ann.book(own("09:00", "OIL_SERVICE")).expect(201);
        assertThat(offered.body().get("serviceCode").asString()).isEqualTo("OIL_SERVICE");
        assertThat(offered.body().has("occupiedUntil")).isFalse();
        book("09:00", "OIL_SERVICE").expect(201);

        for (var time : List.of("09:00", "09:10", "12:00", "06:00", "20:00")) {
            var refused = people.customer(new Client(port), "Ray").book(own(time, "OIL_SERVICE"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("time-not-offered");
            assertThat(refused.body().get("next")).hasSize(5);
        }
        assertThat(ann.book(own("08:30", "OIL_SERVICE")).body().at("/next/0").asString())
                .isEqualTo(at("10:00"));
        assertThat(ann.move(offered, Map.of("startsAt", at("12:15"))).problem()).isEqualTo("time-not-offered");
        var moved = ann.move(offered, Map.of("startsAt", at("09:30"))).expect(200);
        assertThat(moved.body().get("startsAt").asString()).isEqualTo(at("09:30"));
    }

    @Test
    void customersDecideNeitherHowLongAServiceTakesNorWhoIsToBeThereWhenNobodyIs() {
        assertThat(ann.book(own("09:00", "OIL_SERVICE").minutes(30)).pointers()).containsExactly("/durationMinutes");
        assertThat(ann.book(own("09:00", "OIL_SERVICE").and("outsideHours", true))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get(slots("OIL_SERVICE&technicianId=" + reed)).status())
                .isEqualTo(403);
        assertThat(visitor.get(slots("OIL_SERVICE&durationMinutes=30")).status())
                .isEqualTo(400);
        assertThat(visitor.get(slots("NOTHING")).problem()).isEqualTo("unknown-reference");
        assertThat(ann.book(own("09:00", "NOTHING")).problem()).isEqualTo("unknown-reference");
        var hidden = service(Map.of("bookableOnline", false));
        assertThat(ann.book(own("09:00", hidden)).problem()).isEqualTo("unknown-reference");
        var over = service(Map.of("active", false));
        assertThat(book("09:00", over).problem()).isEqualTo("service-not-offered");
    }

    @Test
    void staffIsAskedWhetherItIsToBeOutsideWorkingHours() {
        var late = booking("18:00", "OIL_SERVICE");
        for (var booking : List.of(late, booking("18:00", "OIL_SERVICE").and("technicianId", reed))) {
            var refused = desk.post(APPOINTMENTS, booking.body());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("outside-working-hours");
        }

        var booked =
                desk.post(APPOINTMENTS, late.and("outsideHours", true).body()).expect(201);

        assertThat(move(booked, Map.of("startsAt", at("19:00"))).problem()).isEqualTo("outside-working-hours");
        move(booked, Map.of("startsAt", at("19:00"), "outsideHours", true)).expect(200);
    }

    @Test
    void changesOfHoursMoveNothingThatIsBooked() {
        var booked = book("09:00", "OIL_SERVICE").expect(201);
        desk.with("If-Match", "*")
                .put("/api/v1/workshop/opening-hours", Map.of("hours", List.of()))
                .expect(200);

        assertThat(desk.get(APPOINTMENTS + "/" + booked.id()).etag()).isEqualTo(booked.etag());
        assertThat(times("OIL_SERVICE")).isEmpty();
    }

    @Test
    void ofManyWhoAskForTheLastTimeAtOnceAsManyGetItAsThereAreTechnicians() throws Exception {
        var customers = customers();

        var answers = AtOnce.many(MANY, i -> customers.get(i).book(own("09:00", "OIL_SERVICE")));

        assertThat(answers.stream().collect(groupingBy(Answer::status, counting())))
                .isEqualTo(Map.of(201, 2L, 409, MANY - 2L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::problem))
                .containsOnly("time-not-offered");
        assertThat(times("OIL_SERVICE")).doesNotContain("09:00");
    }

    @Test
    void ofManyWhoAskForTheLastTimeAtOnceAsManyGetItAsThereAreBays() throws Exception {
        bay("LIFT");
        var lift = service(Map.of("bayKind", "LIFT"));
        var customers = customers();

        var answers = AtOnce.many(MANY, i -> customers.get(i).book(own(i % 2 == 0 ? "09:00" : "09:30", lift)));

        assertThat(answers.stream().collect(groupingBy(Answer::status, counting())))
                .isEqualTo(Map.of(201, 1L, 409, MANY - 1L));
    }

    @Test
    void costsThreeStatementsHoweverManyDays() throws Exception {
        for (int days : new int[] {1, 31}) {
            assertThat(SqlStatements.recordedDuring(() ->
                            visitor.get(SLOTS + "?service=OTHER&days=" + days).expect(200)))
                    .as("the service, who works when, what is taken")
                    .hasSize(3);
        }
    }

    private List<Customer> customers() {
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            customers.add(people.customer(new Client(port), "Ray"));
        }
        return customers;
    }

    private String service(Map<String, Object> needs) {
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

    private long bay(String kind) {
        return desk.post(
                        "/api/v1/workshop/bays",
                        Map.of("name", kind + UUID.randomUUID(), "kinds", List.of(kind), "active", true))
                .expect(201)
                .id();
    }

    private static String slots(String service) {
        return SLOTS + "?days=1&from=" + DAY + "&service=" + service;
    }

    /** On the site's clocks, as an advisor gets them. */
    private List<String> times(String service) {
        return desk.get(slots(service)).expect(200).body().findValuesAsString("localStart").stream()
                .map(start -> start.substring(11, 16))
                .toList();
    }

    private static String at(String time) {
        return LocalDateTime.parse(DAY + "T" + time).atZone(BERLIN).toInstant().toString();
    }

    private static Booking booking(String time, String service) {
        return Booking.with(0)
                .without("technicianId")
                .without("durationMinutes")
                .without("outsideHours")
                .and("serviceCode", service)
                .at(DAY + "T" + time);
    }

    private static Booking own(String time, String service) {
        return booking(time, service).without("customer");
    }

    private Answer book(String time, String service) {
        return desk.post(APPOINTMENTS, booking(time, service).body());
    }

    private Answer move(Answer booked, Map<String, ?> move) {
        return desk.with("If-Match", booked.etag()).post(APPOINTMENTS + "/" + booked.id() + "/reschedule", move);
    }
}
