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
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ConcurrentBookingIT {

    private static final int THREADS = 64;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private Client client;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
    }

    @Test
    void ofManyOverlappingBookingsExactlyOneSucceeds() throws Exception {
        var answers = AtOnce.many(
                THREADS,
                i -> send(
                        Booking.with(technician).at("2026-03-06T10:%02d:00Z".formatted(i % 30)),
                        UUID.randomUUID().toString()));

        assertThat(byStatus(answers)).isEqualTo(Map.of(201, 1L, 409, THREADS - 1L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::problem))
                .containsOnly("technician-busy");
        assertThat(appointmentsOf(technician)).isOne();
    }

    @Test
    void manyRequestsWithOneKeyHaveOneEffectAndOneAnswer() throws Exception {
        var booking = Booking.with(technician);
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.many(THREADS, _ -> send(booking, key));

        assertThat(byStatus(answers)).containsOnlyKeys(201, 409).containsKey(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::body)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::problem))
                .allMatch("request-in-progress"::equals);
        assertThat(appointmentsOf(technician)).isOne();
    }

    @Test
    void whateverHappensAtOnceNobodyIsDoubleBookedAndNothingDeadlocks() throws Exception {
        var other = Staff.hire(client, "Lee");

        var answers = AtOnce.many(THREADS, i -> workOnADay(new Random(i), List.of(technician, other)));

        assertThat(answers.stream().flatMap(List::stream).map(Answer::status)).isSubsetOf(200, 201, 409, 412);
        assertThat(answers.stream().flatMap(List::stream).map(Answer::problem))
                .doesNotContain("concurrent-change", "conflict");
        assertThat(overlaps()).isZero();
    }

    @Test
    void theDatabaseRefusesWhatTheCheckCouldNotSee() throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into appointments (vin, customer_name, technician_id, starts_at, ends_at, reason, status, version)
                    values ('UNSEEN', 'Somebody', ?, '2026-03-06T10:30Z', '2026-03-06T11:30Z', 'Unseen', 'SCHEDULED', 0)""")) {
                insert.setLong(1, technician);
                insert.execute();
            }
            var booking = CompletableFuture.supplyAsync(() ->
                    client.post("/api/v1/appointments", Booking.with(technician).body()));
            Awaitility.await().until(this::someoneWaitsForATransaction);
            connection.commit();

            assertThat(booking.get().status()).isEqualTo(409);
            assertThat(booking.get().problem()).isEqualTo("technician-busy");
        }
    }

    /** Books, moves, cancels and works through overlapping appointments, as the random numbers have it. */
    private List<Answer> workOnADay(Random random, List<Long> technicians) {
        var booked = client.post(
                "/api/v1/appointments",
                Booking.with(pick(random, technicians))
                        .at("2026-03-06T%02d:%02d:00Z".formatted(8 + random.nextInt(8), 15 * random.nextInt(4)))
                        .minutes(15 + random.nextInt(60))
                        .body());
        if (booked.status() != 201) {
            return List.of(booked);
        }
        var path = "/api/v1/appointments/" + booked.id();
        var move = Map.of(
                "technicianId", pick(random, technicians),
                "startsAt", "2026-03-06T%02d:00:00Z".formatted(8 + random.nextInt(8)));
        var moved = client.with("If-Match", booked.etag()).post(path + "/reschedule", move);
        return random.nextInt(4) == 0
                ? List.of(booked, moved, client.post(path + "/cancel"))
                : List.of(
                        booked,
                        moved,
                        client.post(path + "/arrive"),
                        client.post(path + "/start"),
                        client.post(path + "/ready"),
                        client.post(path + "/finish"));
    }

    private static <T> T pick(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private Answer send(Booking booking, String key) {
        return client.with("Idempotency-Key", key).post("/api/v1/appointments", booking.body());
    }

    private static Map<Integer, Long> byStatus(List<Answer> answers) {
        return answers.stream().map(Answer::status).collect(groupingBy(Function.identity(), counting()));
    }

    private long appointmentsOf(long technicianId) {
        return jdbc.sql("select count(*) from appointments where technician_id = ?")
                .param(technicianId)
                .query(Long.class)
                .single();
    }

    private long overlaps() {
        return jdbc.sql("""
                        select count(*)
                        from appointments a
                        join appointments b on b.technician_id = a.technician_id and b.id > a.id
                                           and b.occupied && a.occupied
                        where a.status not in ('CANCELED', 'NO_SHOW') and b.status not in ('CANCELED', 'NO_SHOW')""").query(Long.class).single();
    }

    private boolean someoneWaitsForATransaction() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'transactionid' and not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
