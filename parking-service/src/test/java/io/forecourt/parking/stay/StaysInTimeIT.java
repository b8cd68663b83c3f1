package io.forecourt.parking.stay;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.book;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.stay;
import static io.forecourt.parking.Drivers.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.ByHandTest;
import io.forecourt.parking.Drivers;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.tariff.PastStay;
import io.forecourt.parking.tariff.PastStays;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What time does to reservations and their payments; nobody looks by themselves here. */
@ByHandTest
class StaysInTimeIT {

    /** A Tuesday at 10 on the spot, in paid hours. */
    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    private static final Instant ELEVEN = TEN.plusSeconds(3600);
    private static final Instant NOON = TEN.plusSeconds(7200);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private PastStays past;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private HeardChanges heard;

    private Client manager;
    private Client ann;
    private Client bob;
    private long site;

    @BeforeEach
    void addASite() {
        clock.set(TEN.minus(Duration.ofMinutes(10)));
        manager = new Client(port).as(Tokens.admin());
        ann = driver(port);
        bob = driver(port);
        site = Places.site(manager);
        ParisTariff.at(jdbc, site);
    }

    @Test
    void aHoldThatHasRunOutIsFreeForOthersBeforeAnybodyHasSaidSo() {
        spaces(1);
        long id = booked(ann, TEN, NOON);
        assertThat(book(bob, site, TEN, NOON).problem()).isEqualTo("full");

        clock.pass(Duration.ofMinutes(10));

        assertThat(availability().at("/kinds/0/free").asInt()).isEqualTo(1);
        assertThat(ann.post(STAYS + "/" + id + "/payment").problem()).isEqualTo("nothing-to-pay");
        booked(bob, TEN, NOON);
        assertThat(state(ann, id)).isEqualTo("EXPIRED");
        assertThat(heard.of(id)).containsExactly(StayChange.HELD, StayChange.EXPIRED);
    }

    @Test
    void whatIsPaidTooLateIsHadAllTheSameWhileItsSpaceIsFree() {
        spaces(1);
        long id = paidAndNotHeardOf(ann, TEN, NOON);
        clock.pass(Duration.ofMinutes(11));
        lapse();
        assertThat(state(ann, id)).isEqualTo("EXPIRED");

        ann.post(STAYS + "/" + id + "/payment").expect(200);

        assertThat(state(ann, id)).isEqualTo("CONFIRMED");
        assertThat(book(bob, site, TEN.plusSeconds(600), NOON).problem()).isEqualTo("full");
        balances();
    }

    @Test
    void elseItIsAnotherSpaceOfTheKind() {
        spaces(2);
        long id = paidAndNotHeardOf(ann, TEN, NOON);
        long space = spaceOf(ann, id);
        clock.pass(Duration.ofMinutes(11));
        bob.post(Drivers.RESERVATIONS, wish(site, TEN, NOON, Map.of("spaceId", space)))
                .expect(201);

        ann.post(STAYS + "/" + id + "/payment").expect(200);

        assertThat(state(ann, id)).isEqualTo("CONFIRMED");
        assertThat(spaceOf(ann, id)).isNotEqualTo(space);
        balances();
    }

    @Test
    void elseAllOfItGoesBack() {
        spaces(1);
        long id = paidAndNotHeardOf(ann, TEN, NOON);
        clock.pass(Duration.ofMinutes(11));
        booked(bob, TEN, NOON);

        ann.post(STAYS + "/" + id + "/payment").expect(200);

        var stay = stay(ann, id).body();
        assertThat(stay.get("state").asString()).isEqualTo("EXPIRED");
        assertThat(stay.at("/paid/minorUnits").asLong()).isEqualTo(1200);
        assertThat(stay.at("/refunded/minorUnits").asLong()).isEqualTo(1200);
        assertThat(heard.of(id)).contains(StayChange.REFUSED_AFTER_PAYMENT);
        refunded(id, 1200);
        assertThat(ann.get(STAYS + "/" + id + "/receipt")
                        .body()
                        .get("refundedCents")
                        .asLong())
                .isEqualTo(1200);
    }

    @Test
    void moneyForWhatWasGivenUpGoesBack() {
        spaces(1);
        long id = paidAndNotHeardOf(ann, TEN, NOON);
        ann.post(STAYS + "/" + id + "/cancel").expect(200);
        booked(bob, TEN, NOON);

        ann.post(STAYS + "/" + id + "/payment").expect(200);

        assertThat(state(ann, id)).isEqualTo("EXPIRED");
        refunded(id, 1200);
    }

    @Test
    void whoDoesNotComeIsNotWaitedForAnyLonger() {
        spaces(1);
        long id = paid(ann, TEN, NOON);
        clock.set(TEN.plus(Duration.ofMinutes(29)));
        lapse();
        assertThat(state(ann, id)).isEqualTo("CONFIRMED");

        clock.set(TEN.plus(Duration.ofMinutes(30)));
        lapse();

        assertThat(state(ann, id)).isEqualTo("NO_SHOW");
        booked(bob, clock.instant(), NOON);
        assertThat(ann.post(STAYS + "/" + id + "/check-in").problem()).isEqualTo("stay-move-not-allowed");
    }

    @Test
    void oneComesAQuarterOfAnHourBeforeAtTheEarliest() {
        spaces(1);
        clock.set(TEN.minus(Duration.ofMinutes(20)));
        long id = paid(ann, TEN, NOON);
        var refused = ann.post(STAYS + "/" + id + "/check-in");
        assertThat(refused.problem()).isEqualTo("not-time-to-check-in");
        assertThat(refused.body().get("from").asString())
                .isEqualTo(TEN.minus(Duration.ofMinutes(15)).toString());

        clock.pass(Duration.ofMinutes(5));

        assertThat(checkIn(ann, id).get("state").asString()).isEqualTo("CHECKED_IN");
    }

    @Test
    void whoFindsSomebodyOnTheirSpaceGetsAnotherOne() {
        spaces(2);
        long first = paid(ann, TEN, ELEVEN);
        long space = spaceOf(ann, first);
        long second = bob.post(Drivers.RESERVATIONS, wish(site, ELEVEN, NOON, Map.of("spaceId", space)))
                .expect(201)
                .id();
        Drivers.pay(bob, second, "CONFIRMED");
        clock.set(TEN);
        checkIn(ann, first);

        clock.set(ELEVEN);
        lapse();
        assertThat(state(ann, first)).isEqualTo("OVERSTAY");
        assertThat(availability().at("/kinds/0/free").asInt()).isEqualTo(1);
        assertThat(checkIn(bob, second).at("/space/id").asLong()).isNotEqualTo(space);
        assertThat(book(driver(port), site, ELEVEN, NOON).problem()).isEqualTo("full");

        assertThat(ann.post(STAYS + "/" + first + "/stop")
                        .expect(200)
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("COMPLETED");
        assertThat(heard.of(first)).contains(StayChange.OVERSTAYED, StayChange.COMPLETED);
        booked(driver(port), ELEVEN, NOON);
    }

    @Test
    void whoNeverSaysThatTheyHaveLeftIsTakenToHaveADayLater() {
        spaces(1);
        long id = paid(ann, TEN, ELEVEN);
        clock.set(TEN);
        checkIn(ann, id);
        clock.set(ELEVEN.plus(Duration.ofHours(24)).minusSeconds(60));
        lapse();
        assertThat(state(ann, id)).isEqualTo("OVERSTAY");

        clock.set(ELEVEN.plus(Duration.ofHours(24)));
        lapse();

        var over = stay(ann, id).body();
        assertThat(over.get("state").asString()).isEqualTo("COMPLETED");
        assertThat(over.get("endReason").asString()).isEqualTo("INFERRED");
    }

    @Test
    void whereThereIsNoOtherSpaceTheyHearSo() {
        spaces(1);
        long first = paid(ann, TEN, ELEVEN);
        long second = paid(bob, ELEVEN, NOON);
        clock.set(TEN);
        checkIn(ann, first);
        clock.set(ELEVEN);
        lapse();

        assertThat(bob.post(STAYS + "/" + second + "/check-in").problem()).isEqualTo("space-still-occupied");
        assertThat(state(bob, second)).isEqualTo("CONFIRMED");
        ann.post(STAYS + "/" + first + "/stop").expect(200);
        checkIn(bob, second);
    }

    @Test
    void whoLeavesEarlierGetsBackWhatWasNotUsed() {
        spaces(1);
        long id = paid(ann, TEN, NOON);
        clock.set(TEN);
        checkIn(ann, id);
        clock.set(TEN.plus(Duration.ofMinutes(25)));
        assertThat(ann.get(STAYS + "/" + id + "/stop-quote")
                        .body()
                        .at("/refund/minorUnits")
                        .asLong())
                .isEqualTo(900);

        var stopped = ann.post(STAYS + "/" + id + "/stop").expect(200).body();

        assertThat(stopped.get("state").asString()).isEqualTo("COMPLETED");
        assertThat(stopped.get("endsAt").asString()).isEqualTo(NOON.toString());
        refunded(id, 900);
        booked(bob, clock.instant(), NOON);
    }

    @Test
    void simulationsSeeWhatWasParkedAndWhatItCostInTheEnd() {
        spaces(3);
        long left = paid(ann, TEN, NOON);
        long absent = paid(ann, TEN, NOON);
        long called = paid(ann, TEN, NOON);
        ann.post(STAYS + "/" + called + "/cancel").expect(200);
        clock.set(TEN);
        checkIn(ann, left);
        clock.set(TEN.plus(Duration.ofMinutes(25)));
        ann.post(STAYS + "/" + left + "/stop").expect(200);
        clock.set(NOON);
        lapse();
        assertThat(state(ann, absent)).isEqualTo("NO_SHOW");

        List<PastStay> seen = transaction.execute(_ -> {
            try (var stays = past.begun(List.of(site), Currency.getInstance("EUR"), TEN, TEN.plusSeconds(1))) {
                return stays.sorted(Comparator.comparing(PastStay::to)).toList();
            }
        });

        assertThat(seen)
                .extracting(PastStay::to, PastStay::cents)
                .containsExactlyInAnyOrder(tuple(seen.getFirst().to(), 300L), tuple(NOON, 1200L));
        assertThat(Duration.between(TEN, seen.getFirst().to()))
                .isBetween(Duration.ofMinutes(25), Duration.ofMinutes(26));
    }

    @Test
    void theSearchForATimeCountsWhatIsFreeThen() {
        spaces(2);
        booked(ann, TEN, NOON);
        var search = Places.SITES + "?size=100&from=%s&to=%s&operatorId="
                + jdbc.sql("select operator_id from sites where id = ?")
                        .param(site)
                        .query(Long.class)
                        .single();

        assertThat(free(search.formatted(TEN, ELEVEN))).isEqualTo(1);
        assertThat(free(search.formatted(NOON, NOON.plusSeconds(60)))).isEqualTo(2);
    }

    private int free(String search) {
        JsonNode found = new Client(port).get(search).expect(200).body();
        return found.at("/items/0/free/0/count").asInt(-1);
    }

    @Test
    void anExtensionKeepsTheSpaceWhileItIsPaidAndNotAnyLonger() {
        spaces(1);
        long id = paid(ann, TEN, ELEVEN);
        ann.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60)).expect(200);
        assertThat(book(bob, site, ELEVEN, NOON).problem()).isEqualTo("full");

        clock.pass(Duration.ofMinutes(10));
        booked(bob, ELEVEN, NOON);

        assertThat(stay(ann, id).body().has("extensionTo")).isFalse();
        assertThat(ann.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60))
                        .problem())
                .isEqualTo("space-taken-then");
    }

    @Test
    void anExtensionThatIsPaidTooLateIsHadIfItStillCanBe() {
        spaces(1);
        long id = paid(ann, TEN, ELEVEN);
        ann.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60)).expect(200);
        paysUnheardOf(ann, id);
        clock.pass(Duration.ofMinutes(10));
        lapse();
        assertThat(stay(ann, id).body().has("extensionTo")).isFalse();

        ann.post(STAYS + "/" + id + "/payment").expect(200);

        assertThat(stay(ann, id).body().get("endsAt").asString()).isEqualTo(NOON.toString());
        balances();
    }

    @Test
    void elseItsMoneyGoesBackAndTheStayIsWhatItWas() {
        spaces(1);
        long id = paid(ann, TEN, ELEVEN);
        ann.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60)).expect(200);
        paysUnheardOf(ann, id);
        clock.pass(Duration.ofMinutes(10));
        booked(bob, ELEVEN, NOON);

        ann.post(STAYS + "/" + id + "/payment").expect(200);

        var stay = stay(ann, id).body();
        assertThat(stay.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(stay.get("endsAt").asString()).isEqualTo(ELEVEN.toString());
        refunded(id, 600);
    }

    private void spaces(int number) {
        Places.addSpaces(manager, site, number).expect(200);
    }

    private void lapse() {
        while (lapsing.lapse(clock.instant()) > 0) {
            // Until nothing is due.
        }
    }

    private long booked(Client driver, Instant from, Instant to) {
        return book(driver, site, from, to).expect(201).id();
    }

    private long paid(Client driver, Instant from, Instant to) {
        long id = booked(driver, from, to);
        Drivers.pay(driver, id, "CONFIRMED");
        return id;
    }

    /** The provider has the money, and nobody here knows. */
    private long paidAndNotHeardOf(Client driver, Instant from, Instant to) {
        long id = booked(driver, from, to);
        paysUnheardOf(driver, id);
        assertThat(state(driver, id)).isEqualTo("HELD");
        return id;
    }

    private JsonNode checkIn(Client driver, long id) {
        return driver.post(STAYS + "/" + id + "/check-in").expect(200).body();
    }

    private static String state(Client driver, long id) {
        Answer seen = stay(driver, id).expect(200);
        return seen.body().get("state").asString();
    }

    private static long spaceOf(Client driver, long id) {
        return stay(driver, id).body().at("/space/id").asLong();
    }

    private JsonNode availability() {
        return new Client(port)
                .get(Places.SITES + "/" + site + "/availability?from=" + clock.instant() + "&to=" + NOON)
                .expect(200)
                .body();
    }

    /** Whoever looks when it is due does so much later. */
    private void paysUnheardOf(Client driver, long id) {
        Drivers.payWith("LOST_ANSWER", driver, id);
        jdbc.sql("update payments set check_at = 'infinity' where reference = ? and state = 'PENDING'")
                .param("stay-" + id)
                .update();
    }

    /** The provider's answer to the refund is lost, too; asked again, it has done it. */
    private void refunded(long id, long cents) {
        await().until(() -> {
            ann.post(STAYS + "/" + id + "/payment");
            return refunded(id) == cents;
        });
        balances();
    }

    private long refunded(long id) {
        return jdbc.sql("select sum(refunded) from payments where reference = ?")
                .param("stay-" + id)
                .query(Long.class)
                .single();
    }

    private void balances() {
        assertThat(jdbc.sql("select count(*) from ledger_discrepancies")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
