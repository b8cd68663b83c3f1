package io.forecourt.parking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.TwoInstances;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many drivers at once for few spaces, on two instances of the service, and when one of them is killed. */
@IntegrationTest
class ManyDriversIT {

    private static final int SPACES = 100;
    private static final String DOOMED = "doomed";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    /** For all tests, until one kills it. */
    private static ConfigurableApplicationContext other;

    private long site;
    /** A Tuesday at 10 on the spot, so that all of it has to be paid for whenever this runs. */
    private final Instant begin = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    @BeforeEach
    void startAnotherInstance() {
        if (other == null) {
            other = TwoInstances.another(
                    environment, "--spring.datasource.hikari.data-source-properties.ApplicationName=" + DOOMED);
        }
        var manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        Places.addSpaces(manager, site, SPACES).expect(200);
        ParisTariff.at(jdbc, site);
    }

    @AfterEach
    void stopTheKilled() {
        if (other.getBean(HikariDataSource.class).isClosed()) {
            stopIt();
        }
    }

    @AfterAll
    static void stopIt() {
        if (other != null) {
            other.close();
            other = null;
        }
    }

    @RepeatedTest(2)
    void asManyAsThereAreSpacesGetOneAndAllOthersHearThatItIsFull() throws Exception {
        var answers = atOnce(2 * SPACES, (driver, number) -> book(client(number), driver));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(SPACES);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("full")))
                .hasSize(SPACES);
        assertThat(reserved()).isEqualTo(SPACES);
        assertThat(overlaps()).isZero();
    }

    @Test
    void whereThereIsASpaceForEachNobodyIsRefused() throws Exception {
        var answers = atOnce(SPACES, (driver, number) -> book(client(number), driver));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(reserved()).isEqualTo(SPACES);
        assertThat(overlaps()).isZero();
    }

    @RepeatedTest(3)
    void holdsThatHaveRunOutAreASpaceForEachToo() throws Exception {
        atOnce(SPACES, (driver, number) -> book(client(number), driver));
        jdbc.sql("""
                        update stays set held_until = now() - interval '1 second', due_at = now() - interval '1 second'
                         where site_id = ? and state = 'HELD'""").param(site).update();

        var answers = atOnce(SPACES, (driver, number) -> book(client(number), driver));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(overlaps()).isZero();
    }

    @Test
    void oneInstanceIsKilledInTheMiddleAndItsDriversAskTheOther() throws Exception {
        var answered = new AtomicInteger();
        var killed = new CountDownLatch(1);
        var killer = Thread.ofVirtual().start(() -> {
            // Without spinning: it would take one of the two threads that all drivers run on.
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> answered.get() >= SPACES / 4);
            other.getBean(HikariDataSource.class).close();
            jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = ?")
                    .param(DOOMED)
                    .query(Long.class)
                    .single();
            killed.countDown();
        });

        var answers = atOnce(2 * SPACES, (driver, number) -> {
            var key = UUID.randomUUID().toString();
            Answer answer = book(client(number).with("Idempotency-Key", key), driver);
            while (answer.status() >= 500 || answer.problem().equals("request-in-progress")) {
                killed.await();
                answer = book(new Client(port).with("Idempotency-Key", key), driver);
            }
            answered.incrementAndGet();
            return answer;
        });
        killer.join();

        Set<Long> booked = new HashSet<>();
        answers.stream().filter(answer -> answer.status() == 201).forEach(answer -> booked.add(answer.id()));
        assertThat(booked).hasSize(SPACES);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("full")))
                .hasSize(SPACES);
        assertThat(reserved()).isEqualTo(SPACES);
        assertThat(overlaps()).isZero();
    }

    /** What one of many does. */
    private interface Doing {
        Answer once(Driver driver, int number) throws Exception;
    }

    private record Driver(String token, Map<String, ?> wish) {}

    private List<Answer> atOnce(int drivers, Doing doing) throws Exception {
        List<Driver> all = new ArrayList<>();
        for (int i = 0; i < drivers; i++) {
            all.add(new Driver(Tokens.account(UUID.randomUUID()), wish(i)));
        }
        var go = new CountDownLatch(1);
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> waiting = new ArrayList<>();
            for (int i = 0; i < drivers; i++) {
                int number = i;
                waiting.add(threads.submit(() -> {
                    go.await();
                    return doing.once(all.get(number), number);
                }));
            }
            go.countDown();
            for (var answer : waiting) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private Client client(int number) {
        return new Client(number % 2 == 0 ? port : TwoInstances.port(other));
    }

    private static Answer book(Client client, Driver driver) {
        return client.as(driver.token()).post(Drivers.RESERVATIONS, driver.wish());
    }

    /** Of different lengths, and at noon all of them are there. */
    private Map<String, ?> wish(int number) {
        var random = new Random(number);
        var from = begin.plus(Duration.ofMinutes(random.nextInt(120)));
        var to = begin.plus(Duration.ofMinutes(121 + random.nextInt(120)));
        return Drivers.wish(site, from, to, Map.of());
    }

    private long reserved() {
        return jdbc.sql("select count(*) from stays where site_id = ? and state = 'HELD'")
                .param(site)
                .query(Long.class)
                .single();
    }

    private long overlaps() {
        return jdbc.sql("""
                        select count(*) from stays a join stays b on b.space_id = a.space_id and b.id > a.id
                         where a.site_id = ? and a.period && b.period
                           and a.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY')
                           and b.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY')""").param(site).query(Long.class).single();
    }
}
