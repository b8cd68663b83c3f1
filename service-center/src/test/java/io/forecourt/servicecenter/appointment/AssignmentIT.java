package io.forecourt.servicecenter.appointment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.AtOnce;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** In a workshop of three, in Berlin. */
@IntegrationTest
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class AssignmentIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final int MANY = 32;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client client;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void hireThree() {
        client = new Client(port).as(Tokens.admin());
        jdbc.sql("update technicians set active = false").update();
        first = Staff.hire(client, "First");
        second = Staff.hire(client, "Second");
        third = Staff.hire(client, "Third");
    }

    @Test
    void takesThoseWithTheFewestAppointmentsOnTheSitesDayAndOfSeveralTheFirstHired() {
        book(Booking.with(first).at("2026-03-06T00:15"));
        book(Booking.with(second).at("2026-03-05T23:00").minutes(30));
        book(Booking.with(third).at("2026-03-06T16:00"));

        assertThat(assigned("2026-03-06T09:00")).isEqualTo(second);
        assertThat(assigned("2026-03-06T11:00")).isEqualTo(first);
        assertThat(assigned("2026-03-06T11:30")).isEqualTo(second);
        assertThat(assigned("2026-03-06T11:30")).isEqualTo(third);
    }

    @Test
    void whatWillNotTakePlaceIsNoWork() {
        long canceled =
                book(Booking.with(first).at("2026-03-06T15:00")).expect(201).id();
        client.post(APPOINTMENTS + "/" + canceled + "/cancel").expect(200);

        assertThat(assigned("2026-03-06T09:00")).isEqualTo(first);
    }

    @Test
    void takesOnlyThoseWhoTakeAppointments() {
        client.post("/api/v1/technicians/" + first + "/deactivate").expect(200);

        assertThat(assigned("2026-03-06T09:00")).isEqualTo(second);
    }

    @Test
    void saysWhenNobodyIsFree() {
        for (long busy : new long[] {first, second, third}) {
            book(Booking.with(busy)).expect(201);
        }

        var refused = book(anybody("2026-03-06T10:30:00Z"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("nobody-free");
        assertThat(refused.detail()).contains("2026-03-06 11:30 to 12:30", "another time");
        assertThat(assigned("2026-03-06T11:00:00Z")).isEqualTo(first);
    }

    @Test
    void ofManyAtOnceAsManyAreBookedAsAreFreeAndNobodyLosesForHavingComeSecond() throws Exception {
        var answers = AtOnce.many(MANY, _ -> book(anybody("2026-03-06T10:00:00Z")));

        assertThat(answers.stream().collect(groupingBy(Answer::status, counting())))
                .isEqualTo(Map.of(201, 3L, 409, MANY - 3L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::problem))
                .containsOnly("nobody-free");
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(AssignmentIT::technicianOf))
                .containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void whateverElseHappensAtOnceNothingDeadlocksAndNobodyIsDoubleBooked() throws Exception {
        var answers = AtOnce.many(MANY, i -> dealings(new Random(i)));

        assertThat(answers.stream().flatMap(List::stream).map(Answer::status)).isSubsetOf(200, 201, 409, 412);
        assertThat(answers.stream().flatMap(List::stream).map(Answer::problem))
                .doesNotContain("concurrent-change", "conflict");
        assertThat(jdbc.sql("""
                                select count(*)
                                from appointments a
                                join appointments b on b.technician_id = a.technician_id and b.id > a.id
                                                   and b.occupied && a.occupied
                                where a.status not in ('CANCELED', 'NO_SHOW') and b.status not in ('CANCELED', 'NO_SHOW')""").query(Long.class).single()).isZero();
    }

    @Test
    void costsOneStatementMoreThanAskingForSomebody() throws Exception {
        var booking = anybody("2026-03-06T10:00:00Z").body();

        assertThat(SqlStatements.recordedDuring(() -> client.post(APPOINTMENTS, booking)))
                .as("who works when, lock the free ones, choose, insert, outbox, audit, show")
                .hasSize(7);
    }

    /** Books with somebody or anybody, moves it to somebody else, calls it off. */
    private List<Answer> dealings(Random random) {
        var at = "2026-03-06T%02d:%02d:00Z".formatted(8 + random.nextInt(4), 15 * random.nextInt(4));
        var booking = anybody(at);
        if (random.nextBoolean()) {
            booking.and("technicianId", anyOf(random));
        }
        var booked = book(booking);
        if (booked.status() != 201) {
            return List.of(booked);
        }
        var path = APPOINTMENTS + "/" + booked.id();
        var moved = client.with("If-Match", booked.etag())
                .post(path + "/reschedule", Map.of("technicianId", anyOf(random), "durationMinutes", 75));
        return Stream.of(booked, moved, client.post(path + "/cancel")).toList();
    }

    private long anyOf(Random random) {
        return List.of(first, second, third).get(random.nextInt(3));
    }

    private static Booking anybody(String at) {
        return Booking.with(0).without("technicianId").at(at);
    }

    private long assigned(String at) {
        return technicianOf(book(anybody(at)).expect(201));
    }

    private static long technicianOf(Answer booked) {
        return booked.body().get("technician").get("id").asLong();
    }

    private Answer book(Booking booking) {
        return client.post(APPOINTMENTS, booking.body());
    }
}
