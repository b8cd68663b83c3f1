package io.forecourt.parking.session;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.driver;
import static io.forecourt.parking.Drivers.pay;
import static io.forecourt.parking.driver.Driver.newPlate;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a plate may not return for two hours, whoever does goes on climbing the ladder. */
@IntegrationTest
class ComingBackIT {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

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
        street = street(operator, zone);
        plate = newPlate();
    }

    @Test
    void goesOnWhereItStoppedAnywhereInTheZonesAlsoForAnotherDriver() {
        parked(120, Duration.ofHours(3));

        assertThat(price(street(operator, zone), 60)).isEqualTo(1200);
        assertThat(street.buy(driver(port), plate, 60)
                        .expect(201)
                        .body()
                        .at("/price/minorUnits")
                        .asLong())
                .isEqualTo(1200);
    }

    @Test
    void beginsAnewElsewhere() {
        parked(120, Duration.ofHours(3));

        assertThat(price(street(operator, zone + " b"), 60)).isEqualTo(600);
        assertThat(price(street(Places.operator(manager), zone), 60)).isEqualTo(600);
        assertThat(street.buy(driver, newPlate(), 60)
                        .expect(201)
                        .body()
                        .at("/price/minorUnits")
                        .asLong())
                .isEqualTo(600);
    }

    @Test
    void beginsAnewAfterThePeriod() {
        parked(120, Duration.ofHours(4).plusMinutes(1));

        assertThat(price(street, 60)).isEqualTo(600);
    }

    @Test
    void staysNoLongerThanTheMaximumByLeavingInBetween() {
        parked(300, Duration.ofMinutes(301));

        assertThat(street.buy(driver, plate, 61).problem()).isEqualTo("stay-refused");
        assertThat(price(street, 60)).isEqualTo(1800);
    }

    @Test
    void hasItsFreeMinutesOnce() {
        var halfAnHourFree = new HashMap<String, Object>(ParisTariff.scale("CAR", "VISITOR", 600, 600, 1200));
        halfAnHourFree.put("freeMinutes", 30);
        halfAnHourFree.put("maximumMinutes", 210);
        street = Street.of(
                jdbc,
                manager,
                operator,
                zone,
                TWO_HOURS,
                Map.of("scales", List.of(halfAnHourFree), "postParkingCharges", List.of()));
        var free = street.buy(driver, plate, 30).expect(201);
        assertThat(free.body().get("state").asString()).isEqualTo("ACTIVE");
        street.makeOlder(free.id(), Duration.ofMinutes(40));

        assertThat(price(street, 30)).isEqualTo(300);
    }

    @Test
    void ofAStayThatWasStoppedWhatWasKeptCounts() {
        long id = bought(120);
        street.makeOlder(id, Duration.ofMinutes(29));
        driver.post(STAYS + "/" + id + "/stop").expect(200);

        assertThat(price(street, 105)).isEqualTo(1200);
    }

    @Test
    void whatWasGivenBackAsAWholeNeverWas() {
        driver.post(STAYS + "/" + bought(120) + "/stop").expect(200);

        assertThat(price(street, 105)).isEqualTo(1050);
    }

    @Test
    void whatWasNeverPaidNeverWas() {
        long unpaid = street.buy(driver, plate, 120).expect(201).id();
        driver.post(STAYS + "/" + unpaid + "/cancel").expect(200);

        assertThat(price(street, 105)).isEqualTo(1050);
    }

    private Street street(long ofOperator, String zoneGroup) {
        return Street.of(jdbc, manager, ofOperator, zoneGroup, TWO_HOURS);
    }

    private long bought(int minutes) {
        long id = street.buy(driver, plate, minutes).expect(201).id();
        pay(driver, id, "ACTIVE");
        return id;
    }

    private void parked(int minutes, Duration ago) {
        street.makeOlder(bought(minutes), ago);
    }

    private long price(Street where, int minutes) {
        return where.buy(driver, plate, minutes)
                .expect(201)
                .body()
                .at("/price/minorUnits")
                .asLong();
    }
}
