package io.forecourt.parking.reservation;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.book;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.pay;
import static io.forecourt.parking.Drivers.stay;
import static io.forecourt.parking.Drivers.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.security.Role;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A driver's way from the booking to the receipt. */
@IntegrationTest
class ReservationsIT {

    /** A Tuesday at 10 on the spot, in paid hours. */
    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client manager;
    private Client driver;
    private long site;

    @BeforeEach
    void addASiteWithATariff() {
        manager = new Client(port).as(Tokens.admin());
        driver = driver(port);
        site = Places.site(manager);
        Places.addSpaces(manager, site, 3).expect(200);
        ParisTariff.at(jdbc, site);
    }

    @Test
    void isHeldWithItsPriceUntilItIsPaidAndThenCertain() {
        var held = book(driver, site, TEN, TEN.plus(Duration.ofHours(2))).expect(201);
        assertThat(held.location()).hasPath(STAYS + "/" + held.id());
        JsonNode body = held.body();
        assertThat(body.get("state").asString()).isEqualTo("HELD");
        assertThat(body.at("/price/minorUnits").asLong()).isEqualTo(1200);
        assertThat(body.at("/space/kind").asString()).isEqualTo("STANDARD");
        assertThat(body.get("actions").toString()).contains("PAY", "CANCEL");
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(body.get("heldUntil").asString())))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));

        var confirmed = pay(driver, held.id(), "CONFIRMED").body();

        assertThat(confirmed.at("/paid/minorUnits").asLong()).isEqualTo(1200);
        assertThat(confirmed.has("heldUntil")).isFalse();
        var receipt =
                driver.get(STAYS + "/" + held.id() + "/receipt").expect(200).body();
        assertThat(receipt.get("number").asString()).matches("P-\\d{4}-\\d{6}");
        assertThat(receipt.get("paidCents").asLong()).isEqualTo(1200);
        assertThat(receipt.get("lines").findValuesAsString("cents")).contains("600");
        balances();
    }

    @Test
    void aFreePlaceNeedsNoPayment() {
        long free = Places.site(manager);
        Places.addSpaces(manager, free, 1).expect(200);

        var booked = book(driver, free, TEN, TEN.plusSeconds(600)).expect(201);

        assertThat(booked.body().get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(booked.body().has("price")).isFalse();
        assertThat(driver.post(STAYS + "/" + booked.id() + "/payment").problem())
                .isEqualTo("nothing-to-pay");
        assertThat(driver.get(STAYS + "/" + booked.id() + "/receipt").problem()).isEqualTo("receipt-not-found");
    }

    @Test
    void aDeclinedCardLeavesTheHoldAndAnotherOnePays() {
        long id = book(driver, site, TEN, TEN.plusSeconds(3600)).expect(201).id();
        Drivers.payWith("DECLINED", driver, id);
        var declined = driver.post(STAYS + "/" + id + "/payment").expect(200).body();
        assertThat(declined.at("/payment/decline").asString()).isEqualTo("CARD_DECLINED");
        assertThat(declined.get("state").asString()).isEqualTo("HELD");

        pay(driver, id, "CONFIRMED");
        balances();
    }

    @Test
    void extendsByThePriceOfAllOfItLessWhatIsPaid() {
        long id = book(driver, site, TEN, TEN.plus(Duration.ofHours(2)))
                .expect(201)
                .id();
        pay(driver, id, "CONFIRMED");
        var to = TEN.plus(Duration.ofHours(4)).toString();

        var quote = driver.get(STAYS + "/" + id + "/extension-quote?to=" + to)
                .expect(200)
                .body();
        assertThat(quote.at("/toPay/minorUnits").asLong()).isEqualTo(2700);
        var extending = driver.post(STAYS + "/" + id + "/extensions", Map.of("to", to))
                .expect(200)
                .body();
        assertThat(extending.get("extensionTo").asString()).isEqualTo(to);
        assertThat(extending.get("endsAt").asString())
                .isEqualTo(TEN.plus(Duration.ofHours(2)).toString());
        Drivers.payWith("SUCCESS", driver, id);
        await().until(() -> stay(driver, id).body().get("endsAt").asString().equals(to));

        assertThat(stay(driver, id).body().at("/paid/minorUnits").asLong()).isEqualTo(3900);
        var receipt = driver.get(STAYS + "/" + id + "/receipt").body();
        assertThat(receipt.get("revision").asInt()).isEqualTo(2);
        assertThat(receipt.get("priceCents").asLong()).isEqualTo(3900);
        assertThat(receipt.get("payments")).hasSize(2);
        balances();
    }

    @Test
    void nobodyExtendsIntoSomebodyElsesTimeAndHearsHowLongTheyCan() {
        long id = book(driver, site, TEN, TEN.plusSeconds(3600)).expect(201).id();
        pay(driver, id, "CONFIRMED");
        long space = stay(driver, id).body().at("/space/id").asLong();
        var next = TEN.plusSeconds(7200);
        driver(port)
                .post(Drivers.RESERVATIONS, wish(site, next, next.plusSeconds(600), Map.of("spaceId", space)))
                .expect(201);

        var refused = driver.post(
                STAYS + "/" + id + "/extensions",
                Map.of("to", next.plusSeconds(60).toString()));

        assertThat(refused.problem()).isEqualTo("space-taken-then");
        assertThat(refused.body().get("until").asString()).isEqualTo(next.toString());
        driver.post(STAYS + "/" + id + "/extensions", Map.of("to", next.toString()))
                .expect(200);
    }

    @Test
    void whoCancelsSoonGetsAllBackOnTheSameReceipt() {
        long id = book(driver, site, TEN, TEN.plusSeconds(3600)).expect(201).id();
        pay(driver, id, "CONFIRMED");
        assertThat(driver.get(STAYS + "/" + id + "/stop-quote")
                        .body()
                        .at("/refund/minorUnits")
                        .asLong())
                .isEqualTo(600);

        var cancelled = driver.post(STAYS + "/" + id + "/cancel").expect(200).body();

        assertThat(cancelled.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/refunded/minorUnits").asLong()).isEqualTo(600);
        await().until(() -> refunded(id) == 600);
        var receipt = driver.get(STAYS + "/" + id + "/receipt").body();
        assertThat(receipt.get("revision").asInt()).isEqualTo(2);
        assertThat(receipt.get("refundedCents").asLong()).isEqualTo(600);
        assertThat(driver.post(STAYS + "/" + id + "/cancel").problem()).isEqualTo("stay-move-not-allowed");
        balances();
    }

    @Test
    void whatIsNotPaidYetIsGivenUpAndFreeAtOnce() {
        var booked = List.of(
                book(driver, site, TEN, TEN.plusSeconds(60)).expect(201),
                book(driver, site, TEN, TEN.plusSeconds(60)).expect(201),
                book(driver, site, TEN, TEN.plusSeconds(60)).expect(201));
        book(driver, site, TEN, TEN.plusSeconds(60)).expect(409);

        driver.post(STAYS + "/" + booked.getFirst().id() + "/cancel").expect(200);

        book(driver, site, TEN, TEN.plusSeconds(60)).expect(201);
    }

    @Test
    void sayingNoItSaysWhatIsFreeInstead() {
        manager.post(
                        Places.SITES + "/" + site + "/spaces",
                        Map.of("ranges", List.of(Map.of("numbers", Map.of("from", 10, "to", 11), "kind", "ELECTRIC"))))
                .expect(200);
        for (int i = 0; i < 3; i++) {
            book(driver, site, TEN, TEN.plusSeconds(3600)).expect(201);
        }

        var full = book(driver, site, TEN.plusSeconds(1800), TEN.plusSeconds(5400));

        assertThat(full.problem()).isEqualTo("full");
        assertThat(full.body().at("/otherKinds/0/kind").asString()).isEqualTo("ELECTRIC");
        assertThat(full.body().at("/otherKinds/0/free").asInt()).isEqualTo(2);
        assertThat(full.body().get("otherTimes").toString())
                .contains(
                        TEN.minusSeconds(3600).toString(), TEN.plusSeconds(3600).toString());
        book(driver, site, TEN.plusSeconds(3600), TEN.plusSeconds(7200)).expect(201);
    }

    @Test
    void tellsWhatOfASiteIsFree() {
        long space = book(driver, site, TEN, TEN.plusSeconds(3600))
                .expect(201)
                .body()
                .at("/space/id")
                .asLong();
        var stranger = new Client(port);
        var path = Places.SITES + "/" + site + "/availability?from={from}&to={to}";

        var during = stranger.get(path.replace("{from}", TEN.toString())
                        .replace("{to}", TEN.plusSeconds(60).toString()))
                .expect(200)
                .body();
        assertThat(during.at("/kinds/0/total").asInt()).isEqualTo(3);
        assertThat(during.at("/kinds/0/free").asInt()).isEqualTo(2);
        assertThat(during.at("/taken/0").asLong()).isEqualTo(space);
        var after = stranger.get(path.replace("{from}", TEN.plusSeconds(3600).toString())
                        .replace("{to}", TEN.plusSeconds(7200).toString()))
                .expect(200)
                .body();
        assertThat(after.at("/kinds/0/free").asInt()).isEqualTo(3);
        assertThat(after.get("taken")).isEmpty();
    }

    @Test
    void refusesWhatCannotBeReservedAndSaysWhy() {
        var past = Instant.now().minus(Duration.ofHours(1));
        assertThat(book(driver, site, past, TEN).pointers()).containsExactly("/from");
        assertThat(book(driver, site, TEN, TEN).pointers()).containsExactly("/to");
        assertThat(book(driver, site, TEN, TEN.plus(Duration.ofDays(40))).problem())
                .isEqualTo("stay-too-long");
        var far = Instant.now().plus(Duration.ofDays(200));
        assertThat(book(driver, site, far, far.plusSeconds(60)).pointers()).containsExactly("/from");
        assertThat(book(driver, 0, TEN, TEN.plusSeconds(60)).problem()).isEqualTo("not-reservable");
        assertThat(wished(Map.of("spaceId", 0)).problem()).isEqualTo("not-reservable");
        assertThat(wished(Map.of("spaceKind", "WIDE")).problem()).isEqualTo("not-reservable");
        assertThat(wished(Map.of("plate", "-")).pointers()).containsExactly("/plate");
        var withoutCountry = wish(site, TEN, TEN.plusSeconds(60), Map.of());
        withoutCountry.remove("country");
        assertThat(driver.post(Drivers.RESERVATIONS, withoutCountry).pointers()).containsExactly("/country");
        assertThat(wished(Map.of("vehicleId", 1)).problem()).isEqualTo("invalid-request");
        assertThat(book(driver, site, TEN, TEN.plus(Duration.ofHours(7))).problem())
                .isEqualTo("stay-refused");
        long street = manager.post(Places.SITES, Places.carPark(Places.operator(manager), Map.of("kind", "ON_STREET")))
                .id();
        assertThat(book(driver, street, TEN, TEN.plusSeconds(60)).problem()).isEqualTo("not-reservable");
    }

    @Test
    void aSpaceOutOfServiceIsNotGivenToAnybody() {
        long space = spaces().getFirst();
        var path = Places.SITES + "/" + site + "/spaces/" + space;
        manager.with("If-Match", manager.get(path).etag())
                .put(path, Map.of("number", "1", "kind", "STANDARD", "active", false))
                .expect(200);

        assertThat(wished(Map.of("spaceId", space)).problem()).isEqualTo("not-reservable");
        assertThat(book(driver, site, TEN, TEN.plusSeconds(60)).status()).isEqualTo(201);
        assertThat(book(driver, site, TEN, TEN.plusSeconds(60)).status()).isEqualTo(201);
        assertThat(book(driver, site, TEN, TEN.plusSeconds(60)).problem()).isEqualTo("full");
    }

    @Test
    void aStaySomebodyElsesIsNone() {
        long id = book(driver, site, TEN, TEN.plusSeconds(60)).expect(201).id();
        var other = driver(port);

        assertThat(stay(other, id).problem()).isEqualTo("stay-not-found");
        for (var action : List.of("payment", "cancel", "stop", "check-in")) {
            assertThat(other.post(STAYS + "/" + id + "/" + action).problem())
                    .as(action)
                    .isEqualTo("stay-not-found");
        }
        assertThat(other.get(STAYS).body().get("totalItems").asInt()).isZero();
        assertThat(driver.get(STAYS + "?state=OPEN").body().at("/items/0/id").asLong())
                .isEqualTo(id);
        assertThat(driver.get(STAYS + "?state=PAST").body().get("items")).isEmpty();
        var parkingManager = new Client(port).as(Tokens.of(Role.PARKING_MANAGER));
        assertThat(stay(parkingManager, id).expect(200).body().get("actions")).isEmpty();
        assertThat(parkingManager.post(STAYS + "/" + id + "/cancel").status()).isEqualTo(404);
    }

    @Test
    void theSameKeyBooksOnce() {
        var wish = wish(site, TEN, TEN.plusSeconds(60), Map.of());
        var sure = driver.with("Idempotency-Key", "0198c0de-7000-7000-8000-" + "%012d".formatted(site));

        long id = sure.post(Drivers.RESERVATIONS, wish).expect(201).id();

        assertThat(sure.post(Drivers.RESERVATIONS, wish).expect(201).id()).isEqualTo(id);
        assertThat(driver.get(STAYS).body().get("totalItems").asInt()).isEqualTo(1);
    }

    @Test
    void placesThatAreReservedStay() {
        long id = book(driver, site, TEN, TEN.plusSeconds(60)).expect(201).id();
        int number = stay(driver, id).body().at("/space/number").asInt();

        assertThat(manager.delete(Places.SITES + "/" + site).problem()).isEqualTo("site-in-use");
        assertThat(Places.removeSpaces(manager, site, number, number).problem()).isEqualTo("spaces-taken");

        driver.post(STAYS + "/" + id + "/cancel").expect(200);
        Places.removeSpaces(manager, site, number, number).expect(200);
        assertThat(stay(driver, id).body().at("/space/number").asInt()).isEqualTo(number);
    }

    private Client.Answer wished(Map<String, ?> otherwise) {
        return driver.post(Drivers.RESERVATIONS, wish(site, TEN, TEN.plusSeconds(60), otherwise));
    }

    private List<Long> spaces() {
        return jdbc.sql("select id from spaces where site_id = ? order by id")
                .param(site)
                .query(Long.class)
                .list();
    }

    private long refunded(long stayId) {
        return jdbc.sql("select sum(refunded) from payments where reference = ?")
                .param("stay-" + stayId)
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
