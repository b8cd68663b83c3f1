package io.forecourt.parking.session;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.awaitState;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.pay;
import static io.forecourt.parking.Drivers.stay;
import static io.forecourt.parking.driver.Driver.newPlate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Sessions are extended by the price of all of it less what is paid, and give back what was not used. */
@IntegrationTest
class LongerAndShorterIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client driver;
    private Street street;
    private String plate;

    @BeforeEach
    void findAStreet() {
        var manager = new Client(port).as(Tokens.admin());
        driver = driver(port);
        street = Street.of(jdbc, manager, Places.operator(manager), "Zone " + UUID.randomUUID(), Duration.ofHours(2));
        plate = newPlate();
    }

    @Test
    void fromTwoHoursToFourCostsWhatFourCostLessTwo() {
        long id = bought(120);
        var before = stay(driver, id).body();
        var asked =
                driver.get(STAYS + "/" + id + "/extension-quote?minutes=120").expect(200);
        assertThat(cents(asked.body(), "toPay")).isEqualTo(2700);

        extend(id, 120);

        var longer = stay(driver, id).body();
        assertThat(cents(longer, "price")).isEqualTo(3900);
        assertThat(cents(longer, "paid")).isEqualTo(3900);
        assertThat(Duration.between(endOf(before), endOf(longer))).isEqualTo(Duration.ofHours(2));
        var receipt = driver.get(STAYS + "/" + id + "/receipt").expect(200).body();
        assertThat(receipt.get("revision").asInt()).isEqualTo(2);
        assertThat(receipt.get("paidCents").asLong()).isEqualTo(3900);
    }

    @Test
    void goesOnFromTheStepThatIsPaid() {
        long id = bought(20);
        var before = stay(driver, id).body();

        extend(id, 5);

        var longer = stay(driver, id).body();
        assertThat(cents(longer, "price")).isEqualTo(450);
        assertThat(Duration.between(endOf(before), endOf(longer))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anotherLengthTakesThePlaceOfWhatIsNotPaidYet() {
        long id = bought(60);
        var before = stay(driver, id).body();
        long tooLong = asksForLonger(id, 120);
        String page = pageOf(id);
        assertThat(asksForLonger(id, 120)).isEqualTo(tooLong);
        asksForLonger(id, 60);
        assertThat(stay(driver, id).body().get("actions").toString()).contains("EXTEND", "PAY");

        payAt(pageOf(id));
        awaitState(driver, id, "EXTENDED");

        var longer = stay(driver, id).body();
        assertThat(cents(longer, "paid")).isEqualTo(1200);
        assertThat(Duration.between(endOf(before), endOf(longer))).isEqualTo(Duration.ofHours(1));
        driver.with("Content-Type", "application/x-www-form-urlencoded")
                .post(page, BodyPublishers.ofString("card=SUCCESS"));
        await().untilAsserted(() -> {
            var seen = stay(driver, id).body();
            assertThat(cents(seen, "paid") - cents(seen, "refunded")).isEqualTo(1200);
        });
        balances();
    }

    @Test
    void theFirstLengthOnceMoreIsNotUndoneByItsOwnGivingUp() {
        long id = bought(60);
        asksForLonger(id, 120);
        pageOf(id);
        asksForLonger(id, 60);
        asksForLonger(id, 120);
        await().until(() -> jdbc.sql("select count(*) from payments where reference = ? and state = 'CANCELED'")
                        .param("stay-" + id)
                        .query(Long.class)
                        .single()
                == 2);

        payAt(pageOf(id));
        awaitState(driver, id, "EXTENDED");

        assertThat(cents(stay(driver, id).body(), "paid")).isEqualTo(2400);
        balances();
    }

    @Test
    void whatCostsNothingMoreIsOnTheReceiptToo() {
        var capped = Street.of(
                jdbc,
                new Client(port).as(Tokens.admin()),
                Places.operator(new Client(port).as(Tokens.admin())),
                "Zone " + UUID.randomUUID(),
                Duration.ZERO,
                Map.of(
                        "scales",
                        List.of(Map.of(
                                "vehicle",
                                "CAR",
                                "user",
                                "VISITOR",
                                "freeOfCharge",
                                false,
                                "ladder",
                                List.of(Map.of("centsPerHour", 600)),
                                "freeMinutes",
                                0,
                                "dayCapCents",
                                150)),
                        "postParkingCharges",
                        List.of()));
        long id = capped.buy(driver, plate, 15).expect(201).id();
        pay(driver, id, "ACTIVE");

        var longer = driver.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 15))
                .expect(200)
                .body();

        var receipt = driver.get(STAYS + "/" + id + "/receipt").expect(200).body();
        assertThat(receipt.get("revision").asInt()).isEqualTo(2);
        assertThat(receipt.get("endsAt")).isEqualTo(longer.get("endsAt"));
        assertThat(receipt.get("paidCents").asLong()).isEqualTo(150);
    }

    @Test
    void goesOnClimbingWhereItsFirstPartHasCarriedOn() {
        street.makeOlder(bought(120), Duration.ofHours(3));
        long id = bought(60);
        assertThat(cents(stay(driver, id).body(), "price")).isEqualTo(1200);

        extend(id, 60);

        assertThat(cents(stay(driver, id).body(), "price")).isEqualTo(2700);
    }

    @Test
    void anEarlyStopGivesBackAllButTheStepsThatWereUsed() {
        long id = bought(240);
        street.makeOlder(id, Duration.ofMinutes(29));

        var stopped = driver.post(STAYS + "/" + id + "/stop").expect(200).body();

        assertThat(stopped.get("state").asString()).isEqualTo("STOPPED_EARLY");
        assertThat(cents(stopped, "refunded")).isEqualTo(3600);
        balances();
    }

    @Test
    void whoThinksBetterOfItWithinTwoMinutesGetsAllBack() {
        var stopped =
                driver.post(STAYS + "/" + bought(240) + "/stop").expect(200).body();

        assertThat(cents(stopped, "refunded")).isEqualTo(3900);
        balances();
    }

    @Test
    void anExtensionThatIsPaidAfterTheEndGoesBack() {
        long id = bought(60);
        driver.post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60)).expect(200);
        var page = pageOf(id);
        street.makeOlder(id, Duration.ofMinutes(61));
        jdbc.sql("update stays set extension_to = null, held_until = null, due_at = ends_at where id = ?")
                .param(id)
                .update();
        awaitState(driver, id, "EXPIRED");

        payAt(page);

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            driver.post(STAYS + "/" + id + "/payment");
            var seen = stay(driver, id).body();
            return cents(seen, "paid") == 1200 && cents(seen, "refunded") == 600;
        });
        balances();
    }

    private long bought(int minutes) {
        long id = street.buy(driver, plate, minutes).expect(201).id();
        pay(driver, id, "ACTIVE");
        return id;
    }

    /** How many times that has been charged. */
    private long asksForLonger(long id, int minutes) {
        driver.post(STAYS + "/" + id + "/extensions", Map.of("minutes", minutes))
                .expect(200);
        return jdbc.sql("select count(*) from charges where stay_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private void extend(long id, int minutes) {
        asksForLonger(id, minutes);
        payAt(pageOf(id));
        awaitState(driver, id, "EXTENDED");
    }

    private String pageOf(long id) {
        return driver.post(STAYS + "/" + id + "/payment")
                .expect(200)
                .body()
                .at("/payment/next")
                .asString();
    }

    private void payAt(String page) {
        driver.with("Content-Type", "application/x-www-form-urlencoded")
                .post(page, BodyPublishers.ofString("card=SUCCESS"))
                .expect(303);
    }

    private void balances() {
        assertThat(jdbc.sql("select count(*) from ledger_discrepancies")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static long cents(JsonNode stay, String amount) {
        return stay.at("/" + amount + "/minorUnits").asLong();
    }

    private static Instant endOf(JsonNode stay) {
        return Instant.parse(stay.get("endsAt").asString());
    }
}
