package io.forecourt.parking.stay;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.awaitState;
import static io.forecourt.parking.Drivers.book;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.TwoInstances;
import io.forecourt.payments.Payment;
import io.forecourt.payments.PaymentListener;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Money and spaces find each other, whatever is lost, repeated, late, or dies in between. */
@IntegrationTest
@Import(StayMoneyIT.DyingListener.class)
@TestPropertySource(properties = "forecourt.payments.poll-interval=100ms")
class StayMoneyIT {

    /** A Tuesday at 10 on the spot, in paid hours. */
    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    private static final Instant NOON = TEN.plus(Duration.ofHours(2));

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DyingListener dying;

    private Client driver;
    private long site;

    @BeforeEach
    void addASite() {
        var manager = new Client(port).as(Tokens.admin());
        driver = driver(port);
        site = Places.site(manager);
        Places.addSpaces(manager, site, 3).expect(200);
        ParisTariff.at(jdbc, site);
    }

    @AfterEach
    void theBooksBalance() {
        assertThat(jdbc.sql("select problem from ledger_discrepancies").query().listOfRows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUCCESS", "LOST_ANSWER", "LATE_WEBHOOK"})
    void whoPaysAndNeverComesBackHasTheirSpace(String card) {
        long id = book(driver, site, TEN, NOON).expect(201).id();

        Drivers.payWith(card, driver, id);

        awaitConfirmedInTime(id);
        assertThat(paid(id)).isEqualTo(1200);
    }

    @Test
    void whatOneInstanceHasBegunAnotherHearsOfWhenThatIsDead() {
        long id;
        try (var other = TwoInstances.another(environment)) {
            var there = driver(TwoInstances.port(other));
            id = book(there, site, TEN, NOON).expect(201).id();
            Drivers.payWith("LOST_ANSWER", there, id);
            // It dies here, between the payment and the reservation.
        }

        awaitConfirmedInTime(id);
        assertThat(paid(id)).isEqualTo(1200);
    }

    @Test
    void aCrashBeforeTheCommitLeavesNeitherMoneyNorReservationAlone() {
        long id = book(driver, site, TEN, NOON).expect(201).id();
        dying.dieTwice();

        Drivers.payWith("SUCCESS", driver, id);

        awaitConfirmedInTime(id);
        assertThat(dying.deaths.get()).isZero();
        assertThat(paid(id)).isEqualTo(1200);
        assertThat(number("select count(*) from receipts where 'stay-' || stay_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void webhooksThatComeAgainAndInAnyOrderChangeNothing() {
        long id = book(driver, site, TEN, NOON).expect(201).id();
        Drivers.pay(driver, id, "CONFIRMED");
        driver.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 120)).expect(200);
        Drivers.payWith("SUCCESS", driver, id);
        await().until(() -> paid(id) == 3900);
        driver.post(STAYS + "/" + id + "/cancel").expect(200);
        await().until(() -> refunded(id) == 3900);

        jdbc.sql("""
                        insert into sandbox_webhooks (id, payment_id, kind, due_at)
                        select gen_random_uuid(), p.id, kind, now() - random() * interval '1 minute'
                          from payments p, unnest(array['refunded', 'captured', 'started', 'captured']) kind
                         where p.reference = ?""").param("stay-" + id).update();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("""
                                        select count(*) from sandbox_webhooks w join payments p on p.id = w.payment_id
                                         where p.reference = ?""").param("stay-" + id).query(Long.class).single() == 0);

        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(paid(id)).isEqualTo(3900);
        assertThat(refunded(id)).isEqualTo(3900);
        assertThat(stay(driver, id).body().at("/refunded/minorUnits").asLong()).isEqualTo(3900);
    }

    @Test
    void whoAsksWhereToPayAgainAndAgainPaysOnce() throws Exception {
        long id = book(driver, site, TEN, NOON).expect(201).id();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = IntStream.range(0, 10)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> driver.post(STAYS + "/" + id + "/payment")))
                    .toList();
            for (var each : asked) {
                each.get();
            }
        }

        assertThat(number("select count(*) from payments where reference = ?", id))
                .isEqualTo(1);
        Drivers.payWith("SUCCESS", driver, id);
        awaitState(driver, id, "CONFIRMED");
    }

    @Test
    void moneyThatComesWhileTheDriverGivesUpGoesBackWhoeverIsFirst() throws Exception {
        for (int i = 0; i < 10; i++) {
            long id = book(driver, site, TEN, NOON).expect(201).id();
            driver.post(STAYS + "/" + id + "/payment").expect(200);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var paying = threads.submit(() -> Drivers.payWith("SUCCESS", driver, id));
                var givingUp = threads.submit(() -> driver.post(STAYS + "/" + id + "/cancel"));
                var hearing = threads.submit(() -> driver.post(STAYS + "/" + id + "/payment"));
                givingUp.get();
                hearing.get();
                try {
                    paying.get();
                } catch (ExecutionException tooLate) {
                    assertThat(tooLate).hasMessageContaining("Assertion");
                }
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> paid(id) == refunded(id) && noneOpen(id));
            assertThat(state(id)).isIn("EXPIRED", "CANCELLED");
        }
    }

    /** Nobody gives a hint, so it is looked at when its time has come, which is made to come soon. */
    private void awaitConfirmedInTime(long id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            jdbc.sql("update payments set check_at = now() where reference = ? and check_at is not null")
                    .param("stay-" + id)
                    .update();
            return state(id).equals("CONFIRMED");
        });
    }

    private boolean noneOpen(long id) {
        return number("select count(*) from payments where reference = ? and state in ('CREATED', 'PENDING')", id) == 0;
    }

    private String state(long id) {
        return jdbc.sql("select state from stays where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long paid(long id) {
        return sum("captured", id);
    }

    private long refunded(long id) {
        return sum("refunded", id);
    }

    private long sum(String column, long id) {
        return number("select coalesce(sum(" + column + "), 0) from payments where reference = ?", id);
    }

    private long number(String sql, long id) {
        return jdbc.sql(sql).param("stay-" + id).query(Long.class).single();
    }

    /** Hears of a capture after the stay has, and takes the transaction with it. */
    @TestComponent
    static class DyingListener implements PaymentListener {

        private final AtomicInteger deaths = new AtomicInteger();

        void dieTwice() {
            deaths.set(2);
        }

        @Override
        public void paymentChanged(Payment before, Payment now) {
            if (now.captured() > 0 && deaths.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The process dies before the commit");
            }
        }
    }
}
