package io.forecourt.parking.session;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.pay;
import static io.forecourt.parking.Drivers.stay;
import static io.forecourt.parking.driver.Driver.VEHICLES;
import static io.forecourt.parking.driver.Driver.newPlate;
import static io.forecourt.parking.session.Street.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Paying for a plate on the street. */
@IntegrationTest
class SessionsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client manager;
    private Client driver;
    private long operator;
    private String zone;
    private Street street;
    private String plate;

    @BeforeEach
    void findAStreet() {
        manager = new Client(port).as(Tokens.admin());
        driver = driver(port);
        operator = Places.operator(manager);
        zone = "Zone " + UUID.randomUUID();
        street = Street.of(jdbc, manager, operator, zone, Duration.ZERO);
        plate = newPlate();
    }

    @Test
    void waitsToBePaidAndRunsFromWhenItWasAskedFor() {
        var asked = Instant.now();
        var quoted = street.buy(driver, plate, 20).expect(201);
        assertThat(quoted.location()).hasPath(STAYS + "/" + quoted.id());
        var body = quoted.body();
        assertThat(body.get("state").asString()).isEqualTo("QUOTED");
        assertThat(body.at("/price/minorUnits").asLong()).isEqualTo(300);
        assertThat(instant(body, "startsAt")).isCloseTo(asked, within(5, ChronoUnit.SECONDS));
        assertThat(Duration.between(instant(body, "startsAt"), instant(body, "endsAt")))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(Duration.between(instant(body, "startsAt"), instant(body, "heldUntil")))
                .isEqualTo(Duration.ofMinutes(5));

        var active = pay(driver, quoted.id(), "ACTIVE").body();

        assertThat(active.get("startsAt")).isEqualTo(body.get("startsAt"));
        assertThat(active.get("endsAt")).isEqualTo(body.get("endsAt"));
        assertThat(active.at("/paid/minorUnits").asLong()).isEqualTo(300);
        assertThat(driver.get(STAYS + "/" + quoted.id() + "/receipt")
                        .expect(200)
                        .body()
                        .get("plate")
                        .asString())
                .isEqualTo(plate);
    }

    @Test
    void runsAtOnceWhereThereIsNoTariff() {
        var free = Street.withoutTariff(jdbc, manager, operator, zone);

        var running = free.buy(driver, plate, 45).expect(201).body();

        assertThat(running.get("state").asString()).isEqualTo("ACTIVE");
        assertThat(running.has("price")).isFalse();
        assertThat(Duration.between(instant(running, "startsAt"), instant(running, "endsAt")))
                .isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void aDisabledCardParksForNothingAndIsWrittenDown() {
        permit("DISABLED_CARD", null);

        var running = street.buy(driver, plate, 600).expect(201).body();

        assertThat(running.get("state").asString()).isEqualTo("ACTIVE");
        assertThat(running.get("userClass").asString()).isEqualTo("DISABLED_CARD");
        assertThat(running.at("/price/minorUnits").asLong()).isZero();
    }

    @Test
    void residentsPayTheirPriceInTheirZone() {
        permit("RESIDENT", zone);

        assertThat(street.buy(driver, plate, 60)
                        .expect(201)
                        .body()
                        .at("/price/minorUnits")
                        .asLong())
                .isEqualTo(100);
    }

    @Test
    void isForAVehicleOfTheDriversOrForOneThatTheySay() {
        long own = driver.post(VEHICLES, Map.of("plate", plate, "country", "FR", "vehicleClass", "TWO_WHEELER"))
                .expect(201)
                .id();
        assertThat(driver(port).post(SESSIONS, wish(Map.of("vehicleId", own))).problem())
                .isEqualTo("vehicle-not-found");
        assertThat(driver.post(SESSIONS, wish(Map.of())).problem()).isEqualTo("invalid-request");
        assertThat(driver.post(SESSIONS, wish(Map.of("plate", plate))).pointers())
                .containsExactly("/country");
        assertThat(driver.post(SESSIONS, wish(Map.of("vehicleId", own, "plate", plate, "country", "FR")))
                        .problem())
                .isEqualTo("invalid-request");

        var bought = driver.post(SESSIONS, wish(Map.of("vehicleId", own)))
                .expect(201)
                .body();

        assertThat(bought.get("plate").asString()).isEqualTo(plate);
        assertThat(bought.at("/price/minorUnits").asLong()).isEqualTo(300);
    }

    @Test
    void isNotSoldWhereSpacesAreReservedNorNowhere() {
        long carPark = Places.site(manager);
        assertThat(new Street(jdbc, carPark).buy(driver, newPlate(), 60).status())
                .isEqualTo(201);
        Places.addSpaces(manager, carPark, 1).expect(200);

        assertThat(new Street(jdbc, carPark).buy(driver, plate, 60).problem()).isEqualTo("not-sold-here");
        assertThat(new Street(jdbc, 0).buy(driver, plate, 60).problem()).isEqualTo("not-sold-here");
    }

    @Test
    void isNotLongerThanTheMaximum() {
        assertThat(street.buy(driver, plate, 361).problem()).isEqualTo("stay-refused");
        assertThat(street.buy(driver, plate, 0).pointers()).containsExactly("/minutes");
        street.buy(driver, plate, 360).expect(201);
    }

    @Test
    void whoAsksTwiceWithOneKeyHasAskedOnce() {
        var client = driver.with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(street.buy(client, plate, 60).expect(201).id())
                .isEqualTo(street.buy(client, plate, 60).expect(201).id());
    }

    @Test
    void endsWhenItsTimeIsOverAlsoIfNobodyWasThereToSee() {
        long id = street.buy(driver, plate, 60).expect(201).id();
        pay(driver, id, "ACTIVE");

        street.makeOlder(id, Duration.ofMinutes(65));
        await().until(() -> stay(driver, id).body().get("state").asString(), "EXPIRED"::equals);
        street.makeOlder(id, Duration.ofDays(1));
        await().until(() -> stay(driver, id).body().get("state").asString(), "CLOSED"::equals);

        assertThat(stay(driver, id).body().at("/paid/minorUnits").asLong()).isEqualTo(600);
    }

    @Test
    void whatTimeHasEndedIsNotInTheWay() {
        long unpaid = street.buy(driver, plate, 60).expect(201).id();
        street.makeOlder(unpaid, Duration.ofMinutes(6));
        long next = street.buy(driver, plate, 60).expect(201).id();
        pay(driver, next, "ACTIVE");
        street.makeOlder(next, Duration.ofHours(2));

        street.buy(driver, plate, 60).expect(201);

        assertThat(stay(driver, unpaid).body().get("state").asString()).isIn("EXPIRED", "CLOSED");
        assertThat(stay(driver, next).body().get("state").asString()).isIn("EXPIRED", "CLOSED");
    }

    private Map<String, Object> wish(Map<String, ?> vehicle) {
        Map<String, Object> wish = new HashMap<>(vehicle);
        wish.put("siteId", street.id());
        wish.put("minutes", 60);
        return wish;
    }

    private void permit(String userClass, @Nullable String zoneGroup) {
        Map<String, Object> permit = new HashMap<>(
                Map.of("plate", plate, "country", "FR", "userClass", userClass, "validFrom", "2020-01-01T00:00:00Z"));
        if (zoneGroup != null) {
            permit.put("zoneGroup", zoneGroup);
        }
        manager.post("/api/v1/parking/permits", permit).expect(201);
    }

    private static Instant instant(JsonNode stay, String field) {
        return Instant.parse(stay.get(field).asString());
    }
}
