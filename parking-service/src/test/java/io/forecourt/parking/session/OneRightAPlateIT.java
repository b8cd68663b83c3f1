package io.forecourt.parking.session;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.awaitState;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.payWith;
import static io.forecourt.parking.Drivers.stay;
import static io.forecourt.parking.driver.Driver.newPlate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plate has one right to park at a place at a time, and nobody pays twice for it. */
@IntegrationTest
class OneRightAPlateIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client driver;
    private Street street;
    private Street free;
    private String plate;

    @BeforeEach
    void findStreets() {
        var manager = new Client(port).as(Tokens.admin());
        driver = driver(port);
        long operator = Places.operator(manager);
        street = Street.of(jdbc, manager, operator, "Zone " + UUID.randomUUID(), Duration.ZERO);
        free = Street.withoutTariff(jdbc, manager, operator, "Elsewhere");
        plate = newPlate();
    }

    @Test
    void aSecondOneIsRefusedAndToldHowToGoOn() {
        long id = street.buy(driver, plate, 60).expect(201).id();
        var unpaid = street.buy(driver, plate, 120).expect(409);
        Drivers.pay(driver, id, "ACTIVE");

        var own = street.buy(driver, plate, 60).expect(409);

        assertThat(own.problem()).isEqualTo("right-exists");
        assertThat(own.detail()).contains("extend");
        assertThat(own.body().get("stayId").asLong()).isEqualTo(id);
        assertThat(unpaid.detail()).contains("pay it");
        assertThat(unpaid.body().get("stayId").asLong()).isEqualTo(id);
        free.buy(driver, plate, 60).expect(201);
        street.buy(driver, newPlate(), 60).expect(201);
    }

    @Test
    void somebodyElseHearsNothingButThatThereIsOne() {
        long id = street.buy(driver, plate, 60).expect(201).id();
        Drivers.pay(driver, id, "ACTIVE");

        var refused = street.buy(driver(port), plate, 60).expect(409);

        assertThat(refused.problem()).isEqualTo("right-exists");
        assertThat(refused.text())
                .doesNotContain(
                        "stayId",
                        "\"" + id + "\"",
                        stay(driver, id).body().get("endsAt").asString());
    }

    @Test
    void whatIsGivenUpLeavesRoom() {
        long id = street.buy(driver, plate, 60).expect(201).id();
        driver.post(STAYS + "/" + id + "/cancel").expect(200);
        long next = street.buy(driver, plate, 120).expect(201).id();
        Drivers.pay(driver, next, "ACTIVE");
        driver.post(STAYS + "/" + next + "/stop").expect(200);

        street.buy(driver, plate, 60).expect(201);
    }

    @Test
    void whoAsksSeveralTimesAtOnceHasOne() throws Exception {
        assertThat(atOnce(_ -> street.buy(driver, plate, 60))).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void ofSeveralWhoAskAtOnceWhereItIsFreeOneHasIt() throws Exception {
        assertThat(atOnce(_ -> free.buy(driver(port), plate, 60))).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void whoPaysForAPlateThatSomebodyElseHasPaidForGetsAllBack() {
        var other = driver(port);
        long first = street.buy(driver, plate, 60).expect(201).id();
        long second = street.buy(other, plate, 60).expect(201).id();
        payWith("SUCCESS", driver, first);
        payWith("SUCCESS", other, second);

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            driver.post(STAYS + "/" + first + "/payment");
            other.post(STAYS + "/" + second + "/payment");
            return kept(driver, first) + kept(other, second) == 600
                    && paid(driver, first) + paid(other, second) == 1200;
        });

        assertThat(jdbc.sql("select count(*) from stays where plate = ? and state = 'ACTIVE'")
                        .param(plate)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from ledger_discrepancies")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsPaidTooLateRunsAllTheSame() {
        long late = street.buy(driver, plate, 60).expect(201).id();
        var page = runOutWhilePaying(late);

        pay(page);

        awaitState(driver, late, "ACTIVE");
        assertThat(kept(driver, late)).isEqualTo(600);
    }

    @Test
    void whatIsPaidTooLateGoesBackWhereSomebodyElseHasPaidByThen() {
        long late = street.buy(driver, plate, 60).expect(201).id();
        var page = runOutWhilePaying(late);
        var other = driver(port);
        Drivers.pay(other, street.buy(other, plate, 60).expect(201).id(), "ACTIVE");

        pay(page);

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            driver.post(STAYS + "/" + late + "/payment");
            return paid(driver, late) == 600 && kept(driver, late) == 0;
        });
        assertThat(stay(driver, late).body().get("state").asString()).isIn("EXPIRED", "CLOSED");
    }

    /** The page at which it can still be paid. */
    private String runOutWhilePaying(long id) {
        var page = driver.post(STAYS + "/" + id + "/payment")
                .expect(200)
                .body()
                .at("/payment/next")
                .asString();
        street.makeOlder(id, Duration.ofMinutes(6));
        await().until(() -> stay(driver, id).body().get("state").asString(), "EXPIRED"::equals);
        return page;
    }

    private void pay(String page) {
        driver.with("Content-Type", "application/x-www-form-urlencoded")
                .post(page, BodyPublishers.ofString("card=SUCCESS"))
                .expect(303);
    }

    private List<Integer> atOnce(IntFunction<Answer> asking) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, 6)
                            .mapToObj(i -> (Callable<Answer>) () -> asking.apply(i))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .sorted()
                    .toList();
        }
    }

    private static long paid(Client driver, long id) {
        return stay(driver, id).body().at("/paid/minorUnits").asLong();
    }

    private static long kept(Client driver, long id) {
        return paid(driver, id)
                - stay(driver, id).body().at("/refunded/minorUnits").asLong();
    }
}
